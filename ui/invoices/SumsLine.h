// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/LedgerFile.h"

#include <QLocale>
#include <QWidget>

#include <vector>

namespace counterfoil {

/// What the sales of a list come to, a sum for each currency side by side. Where they do not fit, the last
/// ones are counted instead of cut, and the tool tip has them all.
class SumsLine final : public QWidget {
    Q_OBJECT

public:
    explicit SumsLine(QWidget *parent = nullptr);

    void show(const std::vector<CurrencySum> &sums);
    void clear();
    void wait(); ///< “…”: others are being added up
    /// What stands there at this width.
    QString text() const;

    /// "USD 1,204.50 in 14 sales, 900.00 of it paid".
    static QString words(const CurrencySum &sum, const QLocale &locale);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    std::vector<CurrencySum> m_sums;
    QStringList m_texts;
    bool m_waits = false;
};

} // namespace counterfoil
