// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "issuing/Follower.h"
#include "links/PaymentMeans.h"
#include "look/Colours.h"
#include "methods/MethodCatalogue.h"
#include "parts/Card.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QPointer>

#include <optional>

class QShortcut;
class QStackedLayout;

namespace counterfoil {

class CardSide;
struct SendServices;
class FormOpener;
class OutcomeFace;
class QrAlone;
class QrView;
class Notice;
enum class PaperKind;

/// One issued sale in the cashier's hand: its QR code as large as the place allows, its link to copy or open
/// or its coin's address to copy, its payment form to open, and its state, which follows the gateway by
/// itself while the card is open. Paid, refused and unknown show a face instead of the code. It issues
/// nothing and reads no sale's form.
class LinkCard final : public Card {
    Q_OBJECT

public:
    /// `payPages`: the folder where pages of payment forms are kept while they are needed. `locale`: that of
    /// the language where none is given.
    LinkCard(Ledger &ledger, Tracker &tracker, const MethodCatalogue &methods, Clock clock,
        std::optional<QLocale> locale, const QString &payPages, QWidget *parent = nullptr);

    /// Shows that sale and follows it at that pace.
    void open(const Invoice &invoice, Follower::Pace pace);
    /// Follows nothing any more and shows nothing.
    void close();
    /// What stands beside the code or the face gives up its place, where there is little of it.
    void setSideShown(bool isShown);
    /// It was opened from a list, and Escape leads back there.
    void setWayBack(bool isThere);
    /// Messages about the sale can be sent from now on.
    void offerSending(const SendServices &services);
    const Invoice *invoice() const { return m_invoice ? &*m_invoice : nullptr; }
    /// A sentence above the card: the books could not be written, and the like. Empty hides it.
    void setRemark(const LocalizedText &remark);

    /// What codes of coins hold, from now on.
    void setCoinCode(paymentMeans::CoinCode coinCode);

Q_SIGNALS:
    void coinCodeChosen(counterfoil::paymentMeans::CoinCode coinCode); ///< by a person, and done already
    void newSale();
    void backWanted();
    void sellAgain(const counterfoil::Invoice &invoice);
    void paid(); ///< the customer has paid, as far as the gateway says
    void mailSetupWanted(); ///< no mail server is set up
    void printWanted(const counterfoil::Invoice &sale, counterfoil::PaperKind kind);
    /// What came of sending a sale that the card does not show any more.
    void lateWord(const counterfoil::LocalizedText &words, bool isWrong);
    void qrShown(); ///< the verified code stands on the screen
    void shows(const counterfoil::Invoice &invoice); ///< when it is opened, and with each news of it
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QCoro::Task<> reload(QString reference);
    bool knowsLess(const Invoice &row) const;
    void take(const Invoice &invoice);
    void checkNow();
    void showAnswer(const Tracked &tracked);
    void showTrouble(const LocalizedText &message, look::Tone tone);
    void copy();
    QWidget *firstAction() const;
    void takeFocus();
    void openForm();
    bool isHeldBack(const Invoice &invoice) const;
    void showAllTheSame();
    void showAlone();
    void showStanding();
    void sayAnew();
    void nameCode();
    void nameCard();
    void showCode();

    Ledger &m_ledger;
    Clock m_clock;
    std::optional<QLocale> m_locale;
    std::optional<Invoice> m_invoice;
    std::vector<Evidence> m_events;
    Follower m_follower;
    QElapsedTimer m_sinceOpened;
    QTimer m_second; ///< ages grow while nothing happens
    paymentMeans::CoinCode m_coinCode = paymentMeans::CoinCode::WithAmount;
    /// The doubt that a person has seen, and shows the sale all the same: its warning, and why one should
    /// look.
    std::optional<std::pair<LocalizedText, QStringList>> m_confirmed;
    bool m_onlyHere = false; ///< the books do not have what the card was handed
    bool m_byHand = false; ///< somebody waits for the answer to "Check now"
    bool m_wantsFocus = false; ///< opened while nobody could see it

    QStackedLayout *m_place;
    QrView *m_qr;
    QPointer<QrAlone> m_alone; ///< the code on the whole screen
    OutcomeFace *m_face;
    FormOpener *m_opener;
    Notice *m_remark;
    LocalizedText m_warningWords;
    Notice *m_warning; ///< why the gateway's word is to be doubted
    CardSide *m_side;
    QShortcut *m_escape;
    QShortcut *m_larger;
};

} // namespace counterfoil
