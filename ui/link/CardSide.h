// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invoices/Invoice.h"
#include "links/PaymentMeans.h"
#include "look/Colours.h"
#include "methods/MethodCatalogue.h"

#include <QLocale>
#include <QWidget>

#include <optional>

class QPushButton;
class QScrollArea;

namespace counterfoil {

class CoinTerms;
class LinkActions;
class MenuButton;
class SaleSender;
struct SendServices;
class StatePill;
class Text;
enum class PaperKind;

/// What stands beside the code or the face of a sale's card: its state, amount and customer, what the gateway
/// says of the money, the link and what one does with it, who said so and when, and what to do next. It asks
/// nobody and changes nothing.
class CardSide final : public QWidget {
    Q_OBJECT

public:
    CardSide(const MethodCatalogue &methods, std::optional<QLocale> locale, QWidget *parent = nullptr);

    /// `isOver`: nobody is to pay it any more, so its link and address stay away.
    /// `isHeldBack`: nothing to pay by is handed out, as it is in doubt.
    void show(const Invoice &invoice, bool isOver, bool isHeldBack);
    void setStanding(const LocalizedText &words);
    /// What came of the last question; ends setChecking().
    void say(const LocalizedText &words, look::Tone tone);
    void setChecking();
    /// Messages about the sale can be sent from now on.
    void offerSending(const SendServices &services);
    /// Copies what the customer pays by.
    void copyLink();

    /// What codes of coins hold.
    void setCoinCode(paymentMeans::CoinCode coinCode);

    CoinTerms *coinTerms() const { return m_coin; }
    LinkActions *actions() const { return m_actions; }
    QPushButton *formButton() const { return m_form; } ///< where there is a link besides
    QPushButton *checkButton() const { return m_check; }
    QPushButton *againButton() const { return m_again; }
    QPushButton *newButton() const { return m_new; }
    QPushButton *backButton() const { return m_back; } ///< to the list, where the card came from one

Q_SIGNALS:
    void mailSetupWanted(); ///< no mail server is set up
    void printWanted(const counterfoil::Invoice &sale, counterfoil::PaperKind kind);
    /// What came of sending a sale that is not shown any more.
    void lateWord(const counterfoil::LocalizedText &words, bool isWrong);

private:
    void build();
    void connectSender();
    void sayOfSending(const QString &reference, const LocalizedText &words, look::Tone tone);
    void showSending();
    void sayAnew();
    void showInvoice();
    void showSaid();
    QWidget *buildFacts();
    QString about(const Invoice &invoice) const;

    const MethodCatalogue &m_methods;
    std::optional<QLocale> m_locale;
    std::optional<Invoice> m_invoice;
    bool m_isOver = false;
    bool m_isHeldBack = false;
    paymentMeans::CoinCode m_coinCode = paymentMeans::CoinCode::WithAmount;
    bool m_isChecking = false;
    LocalizedText m_words; ///< what came of the last question
    StatePill *m_pill;
    Text *m_amount;
    Text *m_about;
    Text *m_reference;
    Text *m_money; ///< what the gateway states about it
    CoinTerms *m_coin;
    LinkActions *m_actions;
    SaleSender *m_sender;
    QScrollArea *m_scroll; ///< what a sale is and how it is paid
    QPushButton *m_form;
    Text *m_formNote;
    Text *m_standing;
    Text *m_trouble;
    QPushButton *m_check;
    MenuButton *m_send; ///< where there is no link any more; so the next
    MenuButton *m_print;
    QPushButton *m_again;
    QPushButton *m_new;
    QPushButton *m_back;
};

} // namespace counterfoil
