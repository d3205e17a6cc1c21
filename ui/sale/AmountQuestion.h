// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issuing/UnusualAmount.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QWidget>

#include <optional>

class QPushButton;

namespace counterfoil {

class Text;

/// Asked before a sale is sent whose amount is far from what is usual: it shows the amount in figures and in
/// words, and what is usual. It stands in the form's place, blocks nothing, and sends nothing itself. Enter
/// never issues the sale.
class AmountQuestion final : public QWidget {
    Q_OBJECT

public:
    /// `locale`: that of the language where none is given.
    explicit AmountQuestion(std::optional<QLocale> locale = {}, QWidget *parent = nullptr);

    void ask(const UnusualAmount &unusual);

Q_SIGNALS:
    void issueWanted(); ///< the amount is meant
    void changeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void sayAnew();
    QString comparison(const QLocale &locale) const;

    std::optional<QLocale> m_locale;
    std::optional<UnusualAmount> m_asked;
    QElapsedTimer m_sinceAsked;
    Text *m_title;
    Text *m_amount;
    Text *m_words;
    Text *m_comparison;
    Text *m_advice;
    QPushButton *m_change;
    QPushButton *m_issue;
};

} // namespace counterfoil
