// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "StatusCheck.h"
#include "base/Clock.h"
#include "methods/MethodCatalogue.h"
#include "parts/Card.h"

#include <QTimer>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;

namespace counterfoil {

class CandidateView;
class CopyButton;
class EventList;
class InvoiceHead;
class MenuButton;
class SaleSender;
struct SendServices;
class Text;
class WrapLabel;
enum class PaperKind;

/// One invoice in full, beside the table: what is known, what can be done about it, and everything that
/// happened. It follows the ledger by itself.
class InvoiceDetails final : public Card {
    Q_OBJECT

public:
    InvoiceDetails(Ledger &ledger, StatusCheck &checks, const MethodCatalogue &methods, Clock clock,
        QWidget *parent = nullptr);

    /// Shows this invoice at once; its facts follow from the ledger.
    void showInvoice(const Invoice &invoice);
    /// Shows the invoice of that reference when the ledger has answered.
    void showReference(const QString &reference);
    void clear();
    /// Nothing, until it is known which sale is chosen.
    void await();
    /// Empty where nothing is shown.
    QString reference() const { return m_reference; }
    const std::optional<Invoice> &invoice() const { return m_invoice; }

    /// What the buttons are called for that invoice; the page's menu calls them the same.
    static LocalizedText showWords(const Invoice &invoice);
    static LocalizedText copyWords(const Invoice &invoice);
    static LocalizedText againWords(const Invoice &invoice);

    // What the buttons do; the page's keys and menu do the same. Nothing without an invoice; where one has
    // nothing to pay by, or nothing to send, that is said.
    void showLink();
    void copyLink();
    void checkNow();
    void sellOnceMore();
    void putAside(); ///< what needs a person: somebody has looked

    /// Messages about sales can be sent from now on.
    void offerSending(const SendServices &services);
    SaleSender *sender() const { return m_sender; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void loaded(); ///< what the ledger knows about it stands here
    void openCard(const QString &reference);
    void sellAgain(const counterfoil::Invoice &invoice);
    void mailSetupWanted(); ///< no mail server is set up
    void printWanted(const counterfoil::Invoice &sale, counterfoil::PaperKind kind);
    /// What came of sending a sale that is not shown any more.
    void lateWord(const counterfoil::LocalizedText &words, bool isWrong);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(QWidget *content);
    QCoro::Task<> load(QString reference, int generation);
    void begin(const QString &reference);
    void refresh(); ///< what is known, in words of this moment
    void refreshCheck();
    QCoro::Task<> recordAcknowledged(Evidence evidence);
    void refreshIcons();
    void showNothing(const LocalizedText &text);
    void sayWhatIsMissing();
    void connectSender();
    void sayOfSending(const QString &reference, const LocalizedText &words, look::Tone tone);
    void showSending();

    Ledger &m_ledger;
    StatusCheck &m_checks;
    Clock m_clock;
    QString m_reference;
    std::optional<Invoice> m_invoice;
    std::vector<Evidence> m_events;
    int m_generation = 0; ///< counts readings; the answer to an older one is dropped
    QTimer m_minute; ///< ages grow
    std::optional<StatusCheck::Outcome> m_sent; ///< what came of sending it

    WrapLabel *m_nothing;
    QScrollArea *m_scroll;
    InvoiceHead *m_head;
    QPushButton *m_show;
    CopyButton *m_copy;
    MenuButton *m_send;
    MenuButton *m_print;
    SaleSender *m_sender;
    QPushButton *m_check;
    QPushButton *m_again;
    QPushButton *m_done;
    CandidateView *m_candidates;
    WrapLabel *m_outcome;
    Text *m_history; ///< the heading of
    EventList *m_eventList;
};

} // namespace counterfoil
