// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invoices/Order.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QTimer>
#include <QWidget>

#include <optional>

class QPushButton;

namespace counterfoil {

class Text;

/// What the cashier sees while a sale is on its way: what is being sent, which step it is at, for how long,
/// and the way out.
class SendingView final : public QWidget {
    Q_OBJECT

public:
    /// `locale`: that of the language where none is given.
    explicit SendingView(std::optional<QLocale> locale = {}, QWidget *parent = nullptr);

    enum class Step {
        Key, ///< the key is being fetched; nothing has left
        Sent, ///< the sale is in the books, and from here on may be at the gateway
        Cancelling,
    };

    void start(const Money &amount, const QString &accountName);
    void setStep(Step step);
    void stop();

Q_SIGNALS:
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void sayAnew();
    void showStep();
    void showTime();

    std::optional<QLocale> m_locale;
    std::optional<Money> m_amount; ///< of the sale that is sent
    QElapsedTimer m_time;
    QTimer m_tick;
    Step m_step = Step::Key;
    QString m_account;
    qint64 m_shownSeconds = -1;
    Text *m_title;
    Text *m_words;
    Text *m_seconds;
    QWidget *m_bar;
    QPushButton *m_cancel;
};

} // namespace counterfoil
