// SPDX-License-Identifier: GPL-3.0-or-later
#include "FormTools.h"
#include "form/FormSection.h"
#include "form/SaleForm.h"
#include "look/Scale.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace counterfoil;
using namespace counterfoil::formtools;
using namespace Qt::StringLiterals;

namespace {

/// The form in a page that scrolls, as the window has it.
struct PageBench {
    QScrollArea page;
    SaleForm *form;

    explicit PageBench(QStringView id, Channel channel = Channel::Hosted)
        : form(new SaleForm(method(id), NumberStyle::plain(), [] { return samples::today; }))
    {
        form->setChannel(channel);
        page.setWidgetResizable(true);
        page.setWidget(form);
        page.resize(620, 400);
        page.show();
        QApplication::setActiveWindow(&page);
        target(u"amount"_s)->setFocus();
    }

    QWidget *target(const QString &name) { return form->row(name)->editor().focusTarget(); }
    QString focused()
    {
        QWidget *at = QApplication::focusWidget();
        while (at && !qobject_cast<FieldRow *>(at) && !qobject_cast<FormSection *>(at))
            at = at->parentWidget();
        if (const auto *row = qobject_cast<FieldRow *>(at))
            return row->field().wireName;
        const auto *section = qobject_cast<FormSection *>(at);
        return section ? section->header()->accessibleName().section(u',', 0, 0) : QString();
    }
    /// Where the focus is at each of so many stops; it stays at the last.
    QStringList walk(Qt::Key key, qsizetype stops)
    {
        QStringList way{focused()};
        while (way.size() < stops) {
            QTest::keyClick(QApplication::focusWidget(), key);
            way << focused();
        }
        return way;
    }
    FormSection *sectionOf(const QString &name)
    {
        for (FormSection *section : form->findChildren<FormSection *>()) {
            if (section->holds(name))
                return section;
        }
        return nullptr;
    }
};

} // namespace

/// The way of a person through the form.
class SaleFormFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void amountAndEnterAreEnough()
    {
        PageBench bench(u"card");
        bench.form->setDefaults({{u"devise"_s, u"EUR"_s}, {u"email"_s, u"desk@shop.example"_s}});
        QSignalSpy submitted(bench.form, &SaleForm::submitted);
        QSignalSpy edited(bench.form, &SaleForm::edited);
        QVERIFY(!bench.form->isTouched());
        QTest::keyClicks(bench.target(u"amount"_s), u"12.50"_s);
        QTest::keyClick(bench.target(u"amount"_s), Qt::Key_Return);
        QCOMPARE(submitted.count(), 1);
        QCOMPARE(edited.count(), 5);
        QVERIFY(bench.form->isTouched());
        const auto order = bench.form->check();
        QVERIFY(order);
        QCOMPARE(order->amount.display(), u"12.50 EUR"_s);
    }

    void tabGoesDownTheForm()
    {
        PageBench bench(u"card", Channel::Direct);
        // Made in another order than shown, on purpose.
        bench.sectionOf(u"callbackJson"_s)->setOpen(true);
        bench.sectionOf(u"success_url"_s)->setOpen(true);
        const QStringList wanted = {u"amount"_s, u"devise"_s, u"email"_s, u"Sale"_s, u"Customer"_s, u"name"_s,
            u"phone"_s, u"date_of_birth"_s, u"customer_ip"_s, u"Billing"_s, u"address1"_s, u"address2"_s,
            u"city"_s, u"postcode"_s, u"country"_s, u"state"_s, u"Card"_s, u"card_number"_s,
            u"card_expiry_date"_s, u"card_ccv"_s, u"Return pages"_s, u"success_url"_s, u"cancel_url"_s,
            u"pending_url"_s, u"failure_url"_s, u"Merchant data"_s, u"callbackJson"_s};
        QCOMPARE(bench.walk(Qt::Key_Tab, wanted.size()), wanted);
        const QStringList back(wanted.rbegin(), wanted.rend());
        QCOMPARE(bench.walk(Qt::Key_Backtab, wanted.size()), back);
    }

    void aFixedCurrencyIsPassedBy()
    {
        PageBench bench(u"upi");
        QCOMPARE(bench.walk(Qt::Key_Tab, 5),
            QStringList({u"amount"_s, u"email"_s, u"Sale"_s, u"Customer"_s, u"Payment"_s}));
        bench.target(u"amount"_s)->setFocus();
        bench.sectionOf(u"name"_s)->setOpen(true);
        QCOMPARE(bench.walk(Qt::Key_Tab, 7),
            QStringList({u"amount"_s, u"email"_s, u"Sale"_s, u"Customer"_s, u"name"_s, u"personal_id"_s,
                u"Payment"_s}));
    }

    void aHostedSaleShowsWhatItNeedsAndFoldsTheRest()
    {
        PageBench bench(u"card");
        QCOMPARE(bench.form->findChildren<FieldRow *>().size(), 3);
        for (FormSection *section : bench.form->findChildren<FormSection *>())
            QVERIFY(!section->isOpen());
        QVERIFY(!bench.sectionOf(u"card_number"_s)->isVisibleTo(bench.form));
    }

    void aDirectSaleShowsWhatItCannotDoWithout()
    {
        PageBench bench(u"nft", Channel::Direct);
        for (const QString &name : {u"email"_s, u"nftImageUrls"_s, u"card_number"_s, u"address1"_s})
            QVERIFY2(bench.form->row(name)->isVisibleTo(bench.form), qPrintable(name));
        QVERIFY(!bench.sectionOf(u"success_url"_s)->isOpen());
        bench.form->setChannel(Channel::Hosted);
        QVERIFY(!bench.sectionOf(u"address1"_s)->isOpen());
        QVERIFY(!bench.form->row(u"card_number"_s)->isVisibleTo(bench.form));
    }

    void amountAndCurrencyStandOnOneLine()
    {
        PageBench bench(u"card");
        const QWidget *amount = bench.form->row(u"amount"_s);
        const QWidget *currency = bench.form->row(u"devise"_s);
        QCOMPARE(amount->y(), currency->y());
        QVERIFY(amount->x() < currency->x());
    }

    void errorsOpenFoldedPartsAndTheFirstInSightOrderGetsTheFocus()
    {
        PageBench bench(u"card");
        bench.form->row(u"amount"_s)->setWireText(u"5"_s);
        bench.form->row(u"devise"_s)->setWireText(u"EUR"_s);
        bench.form->row(u"email"_s)->setWireText(u"anna@example.com"_s);
        bench.form->row(u"failure_url"_s)->editor().setText(u"nowhere"_s);
        bench.form->row(u"callbackJson"_s)->editor().setText(u"{"_s);
        QVERIFY(!bench.sectionOf(u"failure_url"_s)->isOpen());
        QVERIFY(!bench.form->check());
        QVERIFY(bench.sectionOf(u"failure_url"_s)->isOpen());
        QVERIFY(bench.sectionOf(u"callbackJson"_s)->isOpen());
        QVERIFY(!bench.sectionOf(u"city"_s)->isOpen());
        QCOMPARE(bench.focused(), u"failure_url"_s);
        QTRY_VERIFY(bench.page.verticalScrollBar()->value() > 0);
        QTRY_VERIFY(!bench.form->row(u"failure_url"_s)->visibleRegion().isEmpty());
    }

    void theCardComesAfterTheAddressInSightWhateverTheMethodsOrder()
    {
        PageBench bench(u"card", Channel::Direct);
        bench.form->showErrors({{u"card_number"_s, u"x"_s, u"Wrong number."_s},
            {u"city"_s, u"x"_s, u"Wrong city."_s}, {u"unheard_of"_s, u"x"_s, u"Unheard of."_s}});
        QCOMPARE(bench.focused(), u"city"_s);
        QCOMPARE(bench.form->row(u"card_number"_s)->reason(), u"Wrong number."_s);
    }

    void aRefusalReplacesTheReasonsOfBefore()
    {
        PageBench bench(u"upi");
        QVERIFY(!bench.form->check());
        QVERIFY(bench.form->row(u"email"_s)->isWrong());
        bench.form->showErrors({{u"personal_id"_s, u"50004"_s, u"The gateway does not know this number."_s}});
        QVERIFY(!bench.form->row(u"email"_s)->isWrong());
        QCOMPARE(bench.focused(), u"personal_id"_s);
    }

    void aCardNumberTypedIntoANameIsSaidOnLeaving()
    {
        PageBench bench(u"card");
        bench.sectionOf(u"name"_s)->setOpen(true);
        bench.target(u"name"_s)->setFocus();
        QTest::keyClicks(bench.target(u"name"_s), u"4242 4242 4242 4242"_s);
        QVERIFY(!bench.form->row(u"name"_s)->isWrong());
        QTest::keyClick(bench.target(u"name"_s), Qt::Key_Tab);
        QVERIFY(bench.form->row(u"name"_s)->reason().contains(u"card number"_s));
        QVERIFY(!bench.form->row(u"email"_s)->isWrong()); // nobody has been there yet
    }

    void anExpiryDateIsWrittenInFullOnTheWay()
    {
        PageBench bench(u"card", Channel::Direct);
        bench.target(u"card_expiry_date"_s)->setFocus();
        QTest::keyClicks(bench.target(u"card_expiry_date"_s), u"1231"_s);
        QTest::keyClick(bench.target(u"card_expiry_date"_s), Qt::Key_Tab);
        QCOMPARE(bench.form->draft().texts.at(u"card_expiry_date"_s), u"12/2031"_s);
        QVERIFY(!bench.form->row(u"card_expiry_date"_s)->isWrong());
        QCOMPARE(bench.focused(), u"card_ccv"_s);
    }

    void theFormIsNeverWiderThanALineShouldBe()
    {
        PageBench bench(u"card");
        bench.page.resize(1400, 500);
        QApplication::processEvents();
        QVERIFY(bench.form->width() <= look::formWidth);
    }
};

QTEST_MAIN(SaleFormFlowTest)
#include "SaleFormFlowTest.moc"
