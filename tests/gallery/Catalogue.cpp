// SPDX-License-Identifier: GPL-3.0-or-later
// What is saved: picked above the form, and the windows of items and customers.
#include "../core/base/Await.h"
#include "Gallery.h"
#include "accounts/Question.h"
#include "catalogue/CsvPanel.h"
#include "catalogue/SavedBar.h"
#include "catalogue/SavedDialog.h"
#include "catalogue/SavedForm.h"
#include "catalogue/SavedPicker.h"
#include "catalogue/SavedView.h"
#include "sale/SalePage.h"
#include "settings/LineList.h"

#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace counterfoil::gallery {

using namespace Qt::StringLiterals;

namespace {

Money dollars(qint64 units)
{
    return {units, *Currency::find(u"USD")};
}

std::vector<SavedItem> items()
{
    return {
        {.number = u"1"_s, .name = u"Coffee"_s, .barcodes = {u"4006381333931"_s}, .prices = {dollars(350)}},
        {.number = u"2"_s, .name = u"Кофе с молоком ☕"_s, .prices = {dollars(425)}},
        {.number = u"3"_s,
            .name =
                u"Straßenbahnhaltestellenwartehäuschenüberdachungsstütze with <b>markup</b>, turned round"_s,
            .barcodes = {u"4006381333932"_s},
            .prices = {dollars(123456789)},
            .note = u"A note that goes on and on, about the box, its handle and its lid."_s}};
}

std::vector<SavedCustomer> customers()
{
    return {{.number = u"1"_s,
                .name = u"Anna Petrova"_s,
                .email = u"anna@example.com"_s,
                .phone = u"+33 6 12 34 56 78"_s,
                .language = u"fr"_s},
        {.number = u"2"_s,
            .name = u"سارة محمد"_s,
            .email = u"a.very.long.address.that.somebody.has.indeed@subdomain.of.a.long.domain.example"_s}};
}

void must(bool done)
{
    if (!done)
        qFatal("the catalogue cannot be written");
}

} // namespace

void Gallery::catalogue()
{
    Catalogue &saved = m_services.catalogue;
    const auto sales = [this](Catalogue::Of of) {
        auto *dialog = new SavedDialog(m_services.catalogue, m_services.ledger, m_services.defaults, of);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->resize(860, 580); // whatever screen this runs on
        return std::unique_ptr<SavedDialog>(dialog);
    };
    {
        const auto dialog = sales(Catalogue::Of::Items);
        dialog->open();
        must(await(saved.itemCount()).has_value());
        QTest::qWait(50);
        take(u"items-none"_s, dialog.get());
    }
    for (const SavedItem &item : items())
        must(await(saved.save(item, Catalogue::Duplicates::Allowed)).has_value());
    for (const SavedCustomer &customer : customers())
        must(await(saved.save(customer, Catalogue::Duplicates::Allowed)).has_value());
    {
        const auto dialog = sales(Catalogue::Of::Items);
        dialog->open();
        auto *list = dialog->view()->findChild<LineList *>();
        must(QTest::qWaitFor([list] { return list->count() == 3; }));
        list->setCurrentRow(0);
        take(u"items"_s, dialog.get());
        dialog->view()->findChild<SavedForm *>()->findChild<QLineEdit *>()->clear();
        button(dialog.get(), u"Save"_s)->click();
        take(u"items-wrong"_s, dialog.get());
        const QString path = QFileInfo(saved.path()).path() + u"/items.csv"_s;
        QFile csv(path);
        must(csv.open(QIODevice::WriteOnly));
        csv.write("number;name;price USD;stock\n9;Pen;1,20;4\n8;;2,00;4\n7;Ink;cheap;4\n");
        csv.close();
        auto *panel = dialog->view()->findChild<CsvPanel *>();
        panel->preview(path);
        must(QTest::qWaitFor([panel] { return !panel->isWorking(); }));
        take(u"items-import"_s, dialog.get());
    }
    {
        const auto dialog = sales(Catalogue::Of::Customers);
        dialog->open();
        auto *list = dialog->view()->findChild<LineList *>();
        must(QTest::qWaitFor([list] { return list->count() == 2; }));
        list->setCurrentRow(1);
        take(u"customers"_s, dialog.get());
        QPushButton *erase = button(dialog.get(), u"Erase their data…"_s);
        erase->click();
        auto *question = dialog->view()->findChild<Question *>();
        must(QTest::qWaitFor([question] { return question->isVisible(); }));
        take(u"customers-erase"_s, dialog.get());
    }
    auto *page = new SalePage(
        {m_services.methods, m_services.accounts, m_services.defaults, m_services.ledger, m_services.issuer,
            m_services.tracker, m_extraFields, m_preferences, m_services.clock, {}, nullptr, &saved});
    showPage(u"sale"_s, page);
    auto *bar = page->findChild<SavedBar *>();
    must(QTest::qWaitFor([bar] { return bar->isVisible(); }));
    take(u"saved-bar"_s);
    for (const QString &typed : {u"2*1"_s, u"0.5*2"_s, u"3"_s}) {
        const qsizetype before = static_cast<qsizetype>(bar->basket().lines().size());
        bar->itemPicker()->pick(typed);
        must(QTest::qWaitFor(
            [bar, before] { return static_cast<qsizetype>(bar->basket().lines().size()) > before; }));
    }
    auto *people = bar->findChildren<SavedPicker *>().at(1);
    people->pick(u"2"_s);
    must(QTest::qWaitFor([bar] { return bar->customer().has_value(); }));
    take(u"saved-lines"_s);
    bar->setAmount(dollars(100));
    take(u"saved-other-amount"_s);
    for (const auto of : {Catalogue::Of::Items, Catalogue::Of::Customers}) { // the other sections have none
        if (of == Catalogue::Of::Items)
            must(await(saved.removeItems({1, 2, 3})).has_value());
        else
            must(await(saved.removeCustomers({1, 2})).has_value());
    }
}

} // namespace counterfoil::gallery
