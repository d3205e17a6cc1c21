// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"

#include <QPushButton>
#include <QTimer>

namespace counterfoil {

/// A button that puts one text on the clipboard and says for a moment that it did. Never for secrets.
class CopyButton final : public QPushButton {
    Q_OBJECT

public:
    /// With `label` empty it is an icon alone, and `name` is what it is called; else it is called by its
    /// label.
    explicit CopyButton(
        const LocalizedText &label, const LocalizedText &name = {}, QWidget *parent = nullptr);

    void setLabel(const LocalizedText &label);
    void setCopied(const QString &text); ///< what will be copied
    void copy();

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();
    void showUsual();

    LocalizedText m_label;
    LocalizedText m_name; ///< of one without a label
    QString m_copied;
    QTimer m_thanks;
};

} // namespace counterfoil
