// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SendServices.h"
#include "links/PaymentMeans.h"
#include "look/Colours.h"
#include "sending/Message.h"

#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QMenu;

namespace counterfoil {

class CodePictures;
struct Recipients;
class SendQuestion;
enum class SendWay;
enum class PaperKind;

/// Sends the sale that is shown: the entries of its menu, what they do, and the question that stands in place
/// where the sale does not say whom it goes to. Each is written into the books by the core; what came of it
/// is told by said(), for whoever shows it. An entry that cannot do anything says why.
class SaleSender final : public QWidget {
    Q_OBJECT

public:
    explicit SaleSender(QWidget *parent = nullptr);
    ~SaleSender() override;

    void offer(const SendServices &services);
    /// Which sale it is now. Another one takes the question about the last one away. `isPayable`: its link or
    /// address may be handed out.
    void setInvoice(const Invoice &invoice, bool isPayable);
    void clear(); ///< it is none
    /// What a picture of a coin's code holds.
    void setCoinCode(paymentMeans::CoinCode coinCode) { m_coinCode = coinCode; }
    /// Whether there is anything in the menu that does something.
    bool hasWays() const;
    /// “Send”, or “Send receipt” where it is paid.
    LocalizedText buttonWords() const;
    /// Fills the menu whenever it opens.
    void fill(QMenu *menu);
    void addTo(QMenu *menu);
    /// Whether there is a paper of it now; and the menu of those that there are.
    bool hasPapers() const;
    void fillPapers(QMenu *menu);
    void addPapers(QMenu *menu);
    /// Copies the link, or the address; nothing where there is neither.
    void copyLink();

Q_SIGNALS:
    /// For the person, who may have gone on to another sale: `reference` is the one that was sent.
    void said(
        const QString &reference, const counterfoil::LocalizedText &words, counterfoil::look::Tone tone);
    void asking(); ///< the question has come into view
    void answered(); ///< it is gone, and the focus with it
    void mailSetupWanted(); ///< no mail server is set up
    void printWanted(const counterfoil::Invoice &sale, counterfoil::PaperKind kind);

private:
    bool hasMessage() const;
    QString reference() const;
    QString code() const; ///< what its QR code holds
    void addCode(QMenu *menu);
    void addMessage(QMenu *menu);
    void addMails(QMenu *menu, const Recipients &recipients);
    void addChats(QMenu *menu, const Recipients &recipients);
    void addLanguages(QMenu *menu);
    /// For an entry of the menu: only while the sale is the one that it was made for.
    std::function<void()> forThisSale(std::function<void()> act);
    void askForMail(bool isFromShop, const QString &typed, bool isAgain = false);
    void askForPhone(SendWay way, const QString &typed, const LocalizedText &doubt);
    QString language() const;
    void chooseLanguage(const QString &code);
    QCoro::Task<> readMailSettings();
    QCoro::Task<> copyMessage();
    QCoro::Task<> openMailProgram(QString to);
    /// `isAgain`: also where nobody knows whether the last one was sent.
    QCoro::Task<> mailFromShop(QString to, bool isAgain = false);
    /// The sale's paper, where there is one; else `remark` says why not.
    struct Enclosed {
        std::optional<SendPaper> paper;
        LocalizedText remark = {};
    };
    QCoro::Task<Enclosed> enclose(Invoice invoice, QString code);
    QCoro::Task<> openLink(SendWay way, QString phone);
    /// `done` was said; where the books do not take it, that is said with it.
    QCoro::Task<> record(QString reference, SendWay way, QString to, LocalizedText done);
    void say(const QString &reference, const LocalizedText &words, look::Tone tone);

    std::optional<SendServices> m_services;
    std::optional<Invoice> m_invoice;
    bool m_isPayable = false;
    paymentMeans::CoinCode m_coinCode = paymentMeans::CoinCode::WithAmount;
    QString m_language; ///< chosen for messages; empty: the interface's
    QString m_languageHere; ///< chosen for this sale, whatever its customer's is
    bool m_isMailSetUp = false;
    SendQuestion *m_question;
    CodePictures *m_pictures;
};

} // namespace counterfoil
