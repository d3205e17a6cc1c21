// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace counterfoil {

/// The line that opens and folds a part of a form: a chevron, the title, and in soft colour what the folded
/// part holds. Checked means open.
class FoldButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FoldButton(const QString &title, QWidget *parent = nullptr);

    void setSummary(const QString &summary);
    const QString &summary() const { return m_summary; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void sayState();

    QString m_summary;
};

} // namespace counterfoil
