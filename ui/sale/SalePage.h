// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Accounts.h"
#include "accounts/SaleDefaults.h"
#include "catalogue/Catalogue.h"
#include "invoices/DraftCheck.h"
#include "issuing/ExtraFieldLists.h"
#include "issuing/GatewayClocks.h"
#include "issuing/Issuer.h"
#include "issuing/Tracker.h"
#include "methods/MethodCatalogue.h"
#include "salelinks/SaleLink.h"
#include "shell/Preferences.h"

#include <QElapsedTimer>
#include <QWidget>

#include <map>
#include <memory>
#include <optional>
#include <stop_token>

class QHBoxLayout;
class QPushButton;
class QStackedLayout;

namespace counterfoil {

class AmountQuestion;
class CounterBar;
class CounterDesk;
class ExtraFieldsAsker;
class FieldRow;
class FormPlace;
class LinkCard;
class LinkGuard;
class LinkNotice;
class Notice;
class SaleForm;
class SaleHead;
class SavedBar;
class ScanWatch;
class SendingView;
struct SendServices;
class LiveStrip;
class TrainingStrip;
class DuplicateQuestion;
class SystemTiles;
enum class PaperKind;

/// Selling: the form, the wait while it is sent, and the card with the link. One sale at a time: while one is
/// on its way there is no form that could be sent again; and where the same sale may be there already, or its
/// amount is far from what is usual, it asks first (SalePageDuplicate.cpp, SalePageAmount.cpp). A link from
/// outside fills the form in and sends nothing (SalePageLink.cpp). What is typed
/// for training never comes into a live account's form, nor the other way round: each has a form of its own.
class SalePage final : public QWidget {
    Q_OBJECT

public:
    /// What the page works with; all of it outlives the page.
    struct Services {
        const MethodCatalogue &methods;
        Accounts &accounts;
        SaleDefaults &defaults;
        Ledger &ledger;
        Issuer &issuer;
        Tracker &tracker;
        ExtraFieldLists &extraFields;
        Preferences &preferences;
        Clock clock;
        QString payPages = {}; ///< folder for the pages of payment forms, as LinkCard wants it
        GatewayClocks *clocks = nullptr; ///< says before a sale that this computer's clock is off
        Catalogue *catalogue = nullptr; ///< saved items and customers
    };

    explicit SalePage(Services services, QWidget *parent = nullptr);
    ~SalePage() override;

    /// The page as a till: keypad, quick amounts, payment systems as tiles; and back (SalePageCounter.cpp).
    void setCounter(bool on);
    bool isCounter() const { return m_isCounter; }
    /// Messages about sales can be sent from now on.
    void offerSending(const SendServices &services);

    bool isSending() const { return m_sending; }
    /// Whether that sale's card is what the page shows to somebody.
    bool showsCardOf(const QString &reference) const;
    /// Whether the card of a sale that was issued now stands there, and its customer has not paid yet.
    bool awaitsCustomer() const;
    /// The card of a sale that is in the books, for whoever comes from its list and may want to go back.
    QCoro::Task<> openCard(QString reference);
    /// “New sale” was chosen: the form, with what was begun in it, and no card. While a sale is on its way,
    /// or a question about it stands there, those stay.
    void comeToForm();
    /// The form, filled with what that sale was made of.
    void sellAgain(const Invoice &invoice);
    void chooseAccount(const QString &accountId);
    /// An empty form for the next customer; from a card, with the goods that were scanned beside it.
    void startNew();
    /// A link from outside, which nobody trusts: fills in a form that nobody has begun, asks where somebody
    /// has, and says why where it cannot be used.
    void takeLink(const QByteArray &link);

Q_SIGNALS:
    void addAccount();
    void takingsWanted(); ///< at the counter
    void leaveCounterWanted();
    void mailSetupWanted(); ///< no mail server is set up
    void printWanted(const counterfoil::Invoice &sale, counterfoil::PaperKind kind);
    /// What came of sending a sale that is not shown any more.
    void lateWord(const counterfoil::LocalizedText &words, bool isWrong);
    void backWanted(); ///< from a card, to the list it was opened from
    void cardReady(); ///< the card shows a sale, its code verified
    /// A card was opened, or there is news of its sale. `listed`: it was opened from the books.
    void cardShows(const counterfoil::Invoice &invoice, bool listed);
    void cardClosed();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What another page wants here; waits until the accounts are read.
    struct Wish {
        QString accountId;
        std::optional<Invoice> sale = {}; ///< to sell the same again
    };

    QWidget *buildForm();
    QWidget *buildHead(); ///< SalePageSaved.cpp, as the next ones
    void offerSaved();
    void takeBasket();
    void fillSum();
    void compareWithBasket();
    void takeCustomer();
    void takeSold(const Invoice &sale);
    void fillGapsFromCustomer();
    QCoro::Task<> takeScan(QString code);
    void missScan();
    LocalizedText missedScans() const;
    void sayMissedScans();
    FieldRow *rowOf(const Field *field);
    void focusAmount();
    LinkCard &card();
    QCoro::Task<> readAccounts();
    QCoro::Task<> readDefaults();
    QCoro::Task<> readRecentSystems();
    QCoro::Task<> keepDefault(QString wireName, QString wireText);
    /// What a person has been asked about, and means.
    enum class Amounts { Usual, Allowed };
    struct Leave {
        LedgerFile::Duplicates duplicates = LedgerFile::Duplicates::Refused;
        Amounts amounts = Amounts::Usual;
    };
    QCoro::Task<> issue(Leave leave);
    QCoro::Task<> noteOpened(QDateTime since, Money amount, QString accountId);
    bool asksAboutAmount() const;
    void askAboutAmount(const UnusualAmount &unusual, const QString &accountId);
    DuplicateQuestion &duplicateQuestion();
    bool asksAboutDuplicate() const;
    QCoro::Task<> askAboutDuplicate(Error heldBack, QString accountId);
    QCoro::Task<> checkDuplicate();
    void showDuplicate(const Invoice &duplicate);
    void issueHeld(Leave leave);
    void backFromDuplicate();
    void adaptForm();
    void changeForms();
    LocalizedText whatStaysBehind(const Account &account) const;
    std::map<QString, QString> usualTexts() const;
    void noteCurrency(const QString &accountId, const Invoice &sale);
    void orderTabs();
    void showForm();
    void emptyForm();
    void sayAnew();
    void showTrouble(const Error &error, bool nothingSent);
    void showStrayErrors(const std::vector<FieldError> &errors);
    enum class Way { OneWay, Back };
    void showCard(const Invoice &invoice, bool training, Way way = Way::OneWay);
    void showTraining();
    void showClock();
    void noteStep(int step, bool training);
    void wish(Wish wanted);
    LinkNotice &linkNotice();
    void clearLinkNotice();
    void buildCounter();
    void serveCounter();
    void submit();
    void beginNext();
    void keepCounterReady();
    bool isTypingAhead() const;
    void showSystem();
    void leadToSystem();
    bool isOverAtCounter() const;
    QCoro::Task<> readQuickAmounts();
    bool isGuarded() const;
    void considerLink();
    bool wouldLose(const SaleLink &link) const;
    Result<std::pair<const Account *, const PaymentMethod *>> whereTo(const SaleLink &link) const;
    void fillFrom(const SaleLink &link);
    void warnIfUnsettled(const Invoice &earlier);
    void grant(const Wish &wish);

    Services m_services;
    bool m_sending = false;
    std::stop_source m_stop;
    QString m_saleAccount; ///< the name of the account of that sale
    bool m_isListed = false; ///< the card was opened from the books
    bool m_isTrainingSale = false; ///< the one that is sent or whose card is open
    bool m_textsWanted = false; ///< the defaults that are read next fill the form, not its pins alone
    int m_readings = 0; ///< of the accounts, on their way
    int m_visit = 0; ///< counts what the page was asked to show: the latest counts
    std::optional<Wish> m_wish;
    QString m_defaultsOf; ///< account and method whose defaults fill the form
    QString m_typedFor; ///< reference of the sale that the form still holds, untouched
    bool m_isSpent = false; ///< what stands in the form has been issued
    std::optional<Account> m_formOwner; ///< with whose sales in mind the form was filled
    std::unique_ptr<SaleForm>
        m_otherForm; ///< of training, while a live account is chosen, or the other way round
    std::optional<SaleLink> m_link; ///< one that waits: for the accounts, or for an answer
    QString m_heldFor; ///< account of the sale that is held back by a question

    bool m_isCounter = false;
    CounterBar *m_counterBar = nullptr; ///< made with the first counter, as the next two are
    CounterDesk *m_desk = nullptr;
    SystemTiles *m_tiles = nullptr;
    bool m_isReady = false; ///< the counter waits for the next sale beside the card of one that is over
    QElapsedTimer m_sinceIgnored; ///< a digit that was typed beside the card of a sale that is not over

    QHBoxLayout *m_sides; ///< the counter's, and all the rest
    QStackedLayout *m_place;
    TrainingStrip *m_training;
    LiveStrip *m_live;
    LinkNotice *m_linkNotice = nullptr; ///< made with the first link
    LinkGuard *m_linkGuard = nullptr;
    SaleHead *m_head;
    SavedBar *m_saved = nullptr; ///< none without a catalogue
    ScanWatch *m_scans = nullptr;
    qint64 m_missedScans = 0; ///< came while a sale was sent, and nobody has gone on since
    QString m_savedNote; ///< the note that was filled in last
    std::map<QString, QString> m_customersTexts; ///< by field, what was filled in for the saved customer
    bool m_isSumFilled = false; ///< the amount that stands there is the lines'
    ExtraFieldsAsker *m_extras;
    FormPlace *m_fields = nullptr; ///< where the form stands
    SaleForm *m_form = nullptr;
    LocalizedText m_clockWarning;
    Notice *m_clock; ///< this computer's is off
    Notice *m_notice;
    QPushButton *m_issue;
    QPushButton *m_clear;
    SendingView *m_wait = nullptr; ///< made when first needed, as the card is
    AmountQuestion *m_unusual = nullptr;
    DuplicateQuestion *m_duplicate = nullptr;
    LinkCard *m_card = nullptr;
    std::unique_ptr<SendServices> m_sender; ///< for its card
    QWidget *m_formPage;
};

} // namespace counterfoil
