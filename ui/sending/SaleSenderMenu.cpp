// SPDX-License-Identifier: GPL-3.0-or-later
#include "CodePictures.h"
#include "MessageLanguages.h"
#include "SaleSender.h"
#include "base/Language.h"
#include "links/PaymentMeans.h"
#include "look/Icons.h"
#include "paper/Paper.h"
#include "parts/Words.h"
#include "sending/Sending.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include <algorithm>
#include <array>

// What the menus of a sale offer; what their entries do stands in SaleSender.cpp.
namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array papers{PaperKind::Receipt, PaperKind::Invoice, PaperKind::Label};

/// An address beside an entry of the menu, where keys stand elsewhere.
QString beside(const QString &words, const QString &recipient)
{
    constexpr int most = 40;
    // & would be a letter to press, and an address may have one.
    QString shown = words::oneLine(recipient, most);
    shown.replace(u"&"_s, u"&&"_s);
    return words + (recipient.isEmpty() ? u"…"_s : u'\t' + shown);
}

} // namespace

void SaleSender::fill(QMenu *menu)
{
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        qDeleteAll(menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // which clear() leaves there
        addTo(menu);
    });
}

void SaleSender::addTo(QMenu *menu)
{
    if (!m_invoice)
        return;
    addCode(menu);
    if (m_services)
        addMessage(menu);
}

bool SaleSender::hasPapers() const
{
    return m_invoice && m_services && std::any_of(papers.begin(), papers.end(), [this](PaperKind kind) {
        return checkPaper(*m_invoice, kind, m_services->methods).has_value();
    });
}

void SaleSender::fillPapers(QMenu *menu)
{
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        addPapers(menu);
    });
}

/// Those that the sale has now.
void SaleSender::addPapers(QMenu *menu)
{
    if (!m_invoice || !m_services)
        return;
    for (const PaperKind kind : papers) {
        if (!checkPaper(*m_invoice, kind, m_services->methods))
            continue;
        //: Entries of the menu “Print”; only some of them are there at a time.
        const QString words = kind == PaperKind::Receipt ? tr("&Receipt…")
            : kind == PaperKind::Invoice                 ? tr("&Invoice…")
                                                         : tr("&Label…");
        menu->addAction(look::icon(u"print"), words, this,
            forThisSale([this, kind] { Q_EMIT printWanted(*m_invoice, kind); }));
    }
}

/// A menu may stand open while another sale is chosen: what it says of whom it goes to is of the first.
std::function<void()> SaleSender::forThisSale(std::function<void()> act)
{
    return [this, sale = reference(), then = std::move(act)] {
        if (m_invoice && m_invoice->reference == sale)
            then();
    };
}

void SaleSender::addCode(QMenu *menu)
{
    if (code().isEmpty())
        return;
    const bool isAddress = paymentMeans::isAddress(*m_invoice);
    menu->addAction(look::icon(u"copy"),
        //: Entries of a menu. An address is one of a coin’s network.
        isAddress ? tr("&Copy address") : tr("&Copy link"), this, forThisSale([this] { copyLink(); }));
    menu->addAction(look::icon(u"qr"), tr("Copy &QR code"), this,
        forThisSale([this] { m_pictures->copy(reference(), code()); }));
    menu->addAction(look::icon(u"save"), tr("Sa&ve QR code…"), this, forThisSale([this] {
        const QString ofSale = fileNameOf(reference());
        const QString ofAny = u"pay-link"_s; // NOLINT: the name of a file
        m_pictures->askWhere(reference(), code(), ofSale.isEmpty() ? ofAny : ofSale);
    }));
}

void SaleSender::addMessage(QMenu *menu)
{
    if (!menu->isEmpty())
        menu->addSeparator();
    if (const auto kind = messageKindOf(*m_invoice); !kind) {
        menu->addAction(kind.error().message)->setEnabled(false); // why there is nothing here
        return;
    }
    const Recipients recipients = recipientsOf(*m_invoice, m_services->methods);
    //: An entry of a menu.
    menu->addAction(look::icon(u"copy"), tr("Copy &message"), this, forThisSale([this] { copyMessage(); }));
    addMails(menu, recipients);
    addChats(menu, recipients);
    menu->addSeparator();
    addLanguages(menu);
}

void SaleSender::addMails(QMenu *menu, const Recipients &recipients)
{
    const QString to = recipients.emails.value(0);
    menu->addAction(look::icon(u"mail"),
        //: An entry of a menu: the message is opened in the person's mail program.
        beside(tr("&E-mail in the mail program"), to), this, forThisSale([this, to] {
            if (to.isEmpty())
                askForMail(false, {});
            else
                openMailProgram(to);
        }));
    if (!m_isMailSetUp) {
        //: An entry of a menu: opens the settings. It says why the shop's own mail server cannot be used.
        menu->addAction(
            look::icon(u"send"), tr("Set &up the shop’s mail server…"), this, &SaleSender::mailSetupWanted);
        return;
    }
    //: An entry of a menu: the message is sent at once, by the shop's own mail server.
    menu->addAction(
        look::icon(u"send"), beside(tr("E-mail from the s&hop"), to), this, forThisSale([this, to] {
            if (to.isEmpty())
                askForMail(true, {});
            else
                mailFromShop(to);
        }));
}

void SaleSender::addChats(QMenu *menu, const Recipients &recipients)
{
    const RecipientPhone phone = recipients.phones.value(0);
    const auto add = [&](const QString &words, SendWay way) {
        menu->addAction(
            look::icon(u"phone"), beside(words, phone.international), this, forThisSale([this, way, phone] {
                if (phone.international.isEmpty())
                    askForPhone(way, phone.typed, phone.doubt);
                else
                    openLink(way, phone.international);
            }));
    };
    //: An entry of a menu.
    add(tr("&SMS"), SendWay::Sms);
    add(tr("&WhatsApp"), SendWay::WhatsApp);
    menu->addAction(look::icon(u"phone"), tr("&Telegram"), this,
        forThisSale([this] { openLink(SendWay::Telegram, {}); })); // which asks whom it goes to
}

void SaleSender::addLanguages(QMenu *menu)
{
    //: An entry of a menu that has further ones. %1: a language by its own name.
    QMenu *languages = menu->addMenu(tr("&Language: %1").arg(Language::ownName(language())));
    auto *group = new QActionGroup(languages);
    for (const QString &code : messageLanguages()) {
        QAction *each =
            languages->addAction(Language::ownName(code), this, [this, code] { chooseLanguage(code); });
        each->setCheckable(true);
        each->setChecked(code == language());
        group->addAction(each);
    }
}

} // namespace counterfoil
