// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace counterfoil {

/// Text put into a page as it is: made by us, never from outside.
struct SafeHtml {
    QString html;
};

/// One of the pages in resources/sandbox: `{{name}}` stands for a value. Every value is escaped unless it was
/// given as SafeHtml, and is put in once: what looks like a place in a value stays text.
class PageTemplate {
public:
    /// `file` is the name in resources/sandbox ("pay.html").
    explicit PageTemplate(const QString &file);

    PageTemplate &set(const QString &name, const QString &text);
    PageTemplate &set(const QString &name, const SafeHtml &html);
    PageTemplate &set(const QString &name, const LocalizedText &text) = delete; ///< in the visitor's language
    SafeHtml fill() const;

private:
    QString m_text;
    QHash<QString, QString> m_values;
};

/// The whole text of a file in resources/sandbox.
QString sandboxResource(const QString &file);

} // namespace counterfoil
