// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QTimer>

namespace counterfoil {

/// A button that puts one text on the clipboard and says for a moment that it did. Never for secrets.
class CopyButton final : public QPushButton {
    Q_OBJECT

public:
    /// With `label` empty it is an icon alone, and `name` is what it is called.
    CopyButton(const QString &label, const QString &name, QWidget *parent = nullptr);

    void setWords(const QString &label, const QString &name);
    void setCopied(const QString &text); ///< what will be copied
    void copy();

private:
    void showUsual();

    QString m_label;
    QString m_name;
    QString m_copied;
    QTimer m_thanks;
};

} // namespace counterfoil
