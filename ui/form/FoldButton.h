// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"

#include <QAbstractButton>

namespace counterfoil {

/// The line that opens and folds a part of a form: a chevron, the title, and in soft colour what the folded
/// part holds. Checked means open.
class FoldButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FoldButton(const LocalizedText &title, QWidget *parent = nullptr);

    void setSummary(const LocalizedText &summary);
    const LocalizedText &summary() const { return m_summary; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void sayState();

    LocalizedText m_title;
    LocalizedText m_summary;
};

} // namespace counterfoil
