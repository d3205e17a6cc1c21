// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../invoices/Shop.h"
#include "accounts/SaleDefaults.h"
#include "form/FieldRow.h"
#include "form/SaleForm.h"
#include "issuing/Issuer.h"
#include "link/LinkCard.h"
#include "sale/MethodBar.h"
#include "sale/SalePage.h"
#include "shell/Preferences.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace counterfoil {

/// The page that sells, with all that it stands on, and the hands of a cashier who types a crypto sale of
/// 15.04 USD for Anna. The gateway issues whatever it is asked for.
template <typename Books = ShopFixture>
class SalePageBench {
public:
    Books shop;
    Issuer issuer{shop.ledger, shop.gateways, shop.clock};
    SaleDefaults defaults{
        DefaultsBook(shop.folder.filePath(QStringLiteral("defaults.json")), shop.methods), shop.files};
    ExtraFieldLists extraFields{shop.gateways, shop.clock};
    Preferences preferences{shop.folder.filePath(QStringLiteral("window.json")), shop.files};
    std::unique_ptr<SalePage> page;

    template <typename... Arguments>
    explicit SalePageBench(Arguments... arguments)
        : shop(arguments...)
    {
        shop.now = QDateTime::currentDateTimeUtc();
        shop.gateway->onIssue = [](const Order &, const QString &) {
            return IssueOutcome{.kind = IssueOutcome::Kind::Issued,
                .remoteId = QStringLiteral("185"),
                .remoteStatus = QStringLiteral("invoice:created"),
                .payLink = QStringLiteral("https://pay.example/second")};
        };
        page = std::make_unique<SalePage>(SalePage::Services{shop.methods, shop.accounts, defaults,
            shop.ledger, issuer, shop.tracker, extraFields, preferences, shop.clock});
        page->resize(848, 700);
        page->show();
        QApplication::setActiveWindow(page.get());
        const auto areAccountsRead = [this] { return page->findChild<QComboBox *>()->count() > 0; };
        if (!QTest::qWaitFor(areAccountsRead))
            qFatal("the accounts are not read");
    }

    LinkCard *card() const { return page->findChild<LinkCard *>(); }
    static bool isShown(const QWidget *widget) { return widget && widget->isVisible(); }
    QLineEdit *line(const QString &field) const
    {
        return qobject_cast<QLineEdit *>(page->findChild<SaleForm *>()->row(field)->editor().focusTarget());
    }
    QPushButton *button(const QString &words) const
    {
        for (QPushButton *each : page->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == words)
                return each;
        }
        qFatal("no button %s", qPrintable(words));
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    void type()
    {
        for (QToolButton *each : page->findChild<MethodBar *>()->findChildren<QToolButton *>()) {
            if (each->text() == u"Crypto")
                QTest::mouseClick(each, Qt::LeftButton);
        }
        QTest::keyClicks(line(QStringLiteral("amount")), QStringLiteral("15.04"));
        QTest::keyClicks(line(QStringLiteral("email")), QStringLiteral("anna@example.com"));
        QTest::keyClick(line(QStringLiteral("email")), Qt::Key_Return);
    }
};

} // namespace counterfoil
