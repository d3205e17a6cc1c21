// SPDX-License-Identifier: GPL-3.0-or-later
#include "FormTools.h"
#include "form/SaleForm.h"

#include <QLabel>
#include <QSignalSpy>

using namespace counterfoil;
using namespace counterfoil::formtools;
using namespace Qt::StringLiterals;

namespace {

const QString orange = u"orange_money-mali.xof"_s;
const QString byHand = u"extra_fields"_s;
const QString phone = u"extra_fields.phone"_s;
const QString passport = u"extra_fields.passport"_s;
const QString card = u"4242 4242 4242 4242"_s;

Field extra(const QString &wireName, Required required = Required::No, FieldKind kind = FieldKind::Text)
{
    return {.wireName = wireName, .label = wireName.section(u'.', 1), .kind = kind, .required = required};
}

Json string(const QString &text)
{
    return Json::string(text);
}

/// The form of an e-invoice as it stands in the window.
struct FormBench {
    QWidget window;
    SaleForm form;

    FormBench()
        : form(
            method(u"einvoice"), NumberStyle::plain(), [] { return samples::today; }, &window)
    {
        window.resize(600, 900);
        form.resize(560, 900);
        window.show();
        QApplication::setActiveWindow(&window);
    }
    FieldRow *row(const QString &name) { return form.row(name); }
    QString text(const QString &name) { return row(name)->editor().text(); }
    void set(const QString &name, const QString &text) { row(name)->editor().setText(text); }
    QLineEdit *line(const QString &name)
    {
        return qobject_cast<QLineEdit *>(row(name)->editor().focusTarget());
    }
    FormSection *section()
    {
        for (FormSection *each : form.findChildren<FormSection *>()) {
            if (each->holds(byHand))
                return each;
        }
        return nullptr;
    }
    QString words()
    {
        QStringList all;
        for (const QLabel *label : section()->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                all << label->text();
        }
        return all.join(u'\n');
    }
    void fillWell()
    {
        row(u"amount"_s)->setWireText(u"1500"_s);
        row(u"currency"_s)->setWireText(orange);
    }
};

} // namespace

/// What a payment system brings into the form: its currency, and the fields that it wants besides.
class SaleFormExtrasTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRequiredFieldOpensItsPartAndIsMissed()
    {
        FormBench bench;
        bench.fillWell();
        QVERIFY(!bench.section()->isOpen());
        bench.form.setExtraFields({extra(phone, Required::Always), extra(passport)}, {});
        QVERIFY(bench.section()->isOpen());
        const auto order = bench.form.check();
        QVERIFY(!order);
        QCOMPARE(order.error().size(), 1U);
        QCOMPARE(order.error().front().field, phone);
        QVERIFY(bench.row(phone)->isWrong());
        QVERIFY(bench.line(phone)->hasFocus());
        QTest::keyClicks(bench.line(phone), u"22370123456"_s);
        const auto good = bench.form.check();
        QVERIFY(good);
        QCOMPARE(good->publicFields()[phone].text(), u"22370123456"_s);
    }

    void aPhoneGoesAsTheGatewaysExampleHasIt()
    {
        FormBench bench;
        bench.fillWell(); // Mali
        Field listed = extra(phone, Required::Always, FieldKind::Phone);
        listed.example = u"22370123456"_s;
        listed.phoneForm = PhoneForm::LikeExample;
        bench.form.setExtraFields({listed}, {});
        bench.line(phone)->setFocus();
        QTest::keyClicks(bench.line(phone), u"66 12 34 56"_s);
        bench.row(u"amount"_s)->editor().focusTarget()->setFocus();
        QVERIFY(bench.words().contains(u"Sent as 22366123456."_s));
        const auto order = bench.form.check();
        QVERIFY(order);
        QVERIFY(order->warnings.empty());
        QCOMPARE(order->publicFields()[phone].text(), u"22366123456"_s);

        // The same digits at another country's payment system.
        bench.row(u"currency"_s)->setWireText(u"orange_money-senegal.xof"_s);
        bench.form.setExtraFields({listed}, {});
        const auto elsewhere = bench.form.check();
        QVERIFY(elsewhere);
        QCOMPARE(elsewhere->warnings.size(), 1U);
        QCOMPARE(elsewhere->warnings.front().field, phone);
    }

    void whatTheGatewayListsWronglyIsLeftOut_data()
    {
        QTest::addColumn<QString>("wireName");
        QTest::newRow("another field") << u"amount"_s;
        QTest::newRow("no member") << u"phone"_s;
        QTest::newRow("no name") << u"extra_fields."_s;
        QTest::newRow("the object itself") << u"extra_fields"_s;
        QTest::newRow("twice") << u"extra_fields.ok"_s;
    }
    void whatTheGatewayListsWronglyIsLeftOut()
    {
        QFETCH(QString, wireName);
        FormBench bench;
        const std::size_t before = bench.form.method().fields.size();
        bench.form.setExtraFields({extra(u"extra_fields.ok"_s), extra(wireName, Required::Always)}, {});
        QCOMPARE(bench.form.method().fields.size(), before + 1);
    }

    void theGatewaysWordsAreNoMarkup()
    {
        FormBench bench;
        Field hostile = extra(phone, Required::Always);
        hostile.label = u"<b>Phone</b><img src='http://x'>"_s;
        hostile.help = u"<h1>help</h1>"_s;
        bench.form.setExtraFields({hostile}, u"<i>remark</i>"_s);
        QVERIFY(bench.words().contains(hostile.label));
        QVERIFY(bench.words().contains(u"<i>remark</i>"_s));
        for (const QLabel *label : bench.section()->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void listedFieldsTakeThePlaceOfNamesAndValues()
    {
        FormBench bench;
        bench.section()->setOpen(true);
        QVERIFY(bench.row(byHand)->isVisible()); // nothing known: by hand
        bench.form.setExtraFields({extra(phone)}, {});
        QVERIFY(!bench.row(byHand)->isVisible());
        QVERIFY(bench.row(phone)->isVisible());
        bench.form.setExtraFields({}, {});
        QVERIFY(bench.row(byHand)->isVisible());
    }

    void namesAndValuesThatHoldSomethingStayInSight()
    {
        FormBench bench;
        bench.section()->setOpen(true);
        bench.row(byHand)->setWireText(uR"({"other":"1","phone":"223"})"_s);
        bench.form.setExtraFields({extra(phone)}, {});
        QCOMPARE(bench.text(phone), u"223"_s); // it has a field of its own now
        QCOMPARE(bench.text(byHand), uR"({"other":"1"})"_s);
        QVERIFY(bench.row(byHand)->isVisible());
    }

    void aListThatCouldNotBeReadSaysSoAndIsTypedByHand()
    {
        FormBench bench;
        bench.fillWell();
        bench.form.setExtraFields({}, u"The list could not be read."_s);
        QVERIFY(bench.section()->header()->accessibleName().contains(u"typed by hand"_s));
        bench.section()->setOpen(true);
        QVERIFY(bench.words().contains(u"The list could not be read."_s));
        bench.set(byHand, uR"({"phone":"223"})"_s);
        QVERIFY(bench.form.check());
        bench.form.setExtraFields({}, {});
        QVERIFY(!bench.words().contains(u"could not"_s));
    }

    void aListOfWhichSomeIsLeftOutSaysSo()
    {
        FormBench bench;
        bench.form.setExtraFields({extra(passport)}, u"The gateway wants card data here."_s);
        QVERIFY(bench.section()->header()->accessibleName().contains(u"not all that the gateway lists"_s));
        bench.section()->setOpen(true);
        QVERIFY(bench.words().contains(u"The gateway wants card data here."_s));
        QVERIFY(bench.row(passport)->isVisible());
    }

    void aNameByHandThatHasItsOwnFieldIsRefusedThere()
    {
        FormBench bench;
        bench.fillWell();
        bench.form.setExtraFields({extra(phone)}, {});
        bench.set(phone, u"223"_s);
        bench.set(byHand, uR"({"phone":"224"})"_s);
        QVERIFY(!bench.form.check());
        QVERIFY(bench.row(phone)->isWrong());
        bench.row(byHand)->clear();
        QVERIFY(bench.form.check());
    }

    void whileItIsAskedTheSaleCanBeMade()
    {
        FormBench bench;
        bench.fillWell();
        bench.section()->setOpen(true);
        bench.form.awaitExtraFields();
        QVERIFY(bench.words().contains(u"Asking the gateway which fields it wants…"_s));
        QVERIFY(bench.form.check());
    }

    void textsStayWithTheirNames()
    {
        FormBench bench;
        bench.form.setExtraFields({extra(phone, Required::Always), extra(passport)}, {});
        bench.set(phone, u"223"_s);
        bench.set(passport, u"A1"_s);
        FieldRow *before = bench.row(phone);
        bench.line(phone)->setFocus();
        bench.form.setExtraFields({extra(phone, Required::Always)}, {}); // renewed: the very same row
        QCOMPARE(bench.row(phone), before);
        QVERIFY(bench.line(phone)->hasFocus());
        QCOMPARE(bench.form.draft().texts.count(passport), 0U);

        bench.form.awaitExtraFields(); // another system
        QCOMPARE(bench.form.draft().texts.count(phone), 0U); // nobody knows yet whether it wants it
        bench.form.setExtraFields({extra(passport), extra(phone)}, {});
        QCOMPARE(bench.text(phone), u"223"_s);
        QCOMPARE(bench.text(passport), u"A1"_s);
    }

    void thePartFoldsWithTheSystemThatOpenedIt()
    {
        FormBench bench;
        bench.form.setExtraFields({extra(phone, Required::Always)}, {});
        QVERIFY(bench.section()->isOpen());
        bench.form.awaitExtraFields();
        QVERIFY(bench.section()->isOpen()); // the next may want some, too
        bench.form.setExtraFields({}, {});
        QVERIFY(!bench.section()->isOpen());

        bench.section()->setOpen(true); // by the person
        bench.form.setExtraFields({extra(phone, Required::Always)}, {});
        bench.form.setExtraFields({}, {});
        QVERIFY(bench.section()->isOpen());
    }

    void theNextCustomerFindsTheFieldsEmpty()
    {
        FormBench bench;
        bench.form.setDefaults({{u"currency"_s, orange}});
        bench.form.setExtraFields({extra(phone, Required::Always), extra(passport)}, {});
        bench.set(phone, u"223"_s);
        bench.set(passport, u"A1"_s);
        bench.form.setExtraFields({extra(phone, Required::Always)}, {});
        bench.form.clear();
        QCOMPARE(bench.text(u"currency"_s), orange);
        QVERIFY(bench.text(phone).isEmpty());
        bench.form.setExtraFields({extra(passport)}, {});
        QVERIFY(bench.text(passport).isEmpty());
    }

    void theSameAgainWithItsExtraFields_data()
    {
        QTest::addColumn<bool>("listed");
        QTest::newRow("the list comes") << true;
        QTest::newRow("no list comes") << false;
    }
    void theSameAgainWithItsExtraFields()
    {
        QFETCH(bool, listed);
        FormBench bench;
        Json own = Json::object();
        own.set(u"note"_s, Json::integer(5));
        Json fields = Json::object();
        fields.set(u"amount"_s, Json::number(u"1500"_s));
        fields.set(u"currency"_s, string(orange));
        fields.set(byHand, own);
        fields.set(phone, string(u"223"_s));
        bench.form.fill(fields);
        if (listed)
            bench.form.setExtraFields({extra(phone)}, {});
        QCOMPARE(bench.text(u"currency"_s), orange);
        const auto order = bench.form.check();
        QVERIFY(order);
        const Json sent = order->publicFields();
        QCOMPARE(sent[byHand][u"note"].kind(), Json::Kind::Number);
        QCOMPARE(listed ? sent[phone].text() : sent[byHand][u"phone"].text(), u"223"_s);
        QVERIFY(!bench.form.isTouched());
    }

    void theSameAgainWhereTheListIsThere()
    {
        FormBench bench;
        bench.fillWell();
        QTest::keyClick(bench.line(u"amount"_s), Qt::Key_End);
        Json fields = Json::object();
        fields.set(u"amount"_s, Json::number(u"1500"_s));
        fields.set(u"currency"_s, string(orange));
        fields.set(phone, string(u"223"_s));
        bench.form.fill(fields);
        bench.form.setExtraFields({extra(phone)}, {});
        bench.form.fill(fields); // the same system: nobody asks again
        QCOMPARE(bench.text(phone), u"223"_s);
        QVERIFY(bench.text(byHand).isEmpty());
    }

    void anotherSystemIsTold()
    {
        FormBench bench;
        QSignalSpy changed(&bench.form, &SaleForm::paymentSystemChanged);
        QTest::keyClicks(bench.line(u"currency"_s), u"orange mal"_s);
        QCOMPARE(bench.form.paymentSystem(), orange);
        QCOMPARE(changed.count(), 1);
        bench.form.setDefaults({{u"currency"_s, u"bitcoin"_s}}); // the person's own stays
        QCOMPARE(changed.count(), 1);
        bench.form.clear();
        QCOMPARE(bench.form.paymentSystem(), u"bitcoin"_s);
        bench.form.setDefaults({});
        QCOMPARE(bench.form.paymentSystem(), QString());
        QCOMPARE(changed.count(), 3);
        bench.set(u"currency"_s, u"orange"_s); // only begins some
        QCOMPARE(bench.form.paymentSystem(), QString());
    }

    void theAmountIsInTheSystemsCurrency_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("example");
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<QString>("right");
        QTest::newRow("francs") << orange << u"1500"_s << u"15.04"_s << u"1504"_s;
        QTest::newRow("rupees") << u"upi.inr"_s << u"15.04"_s << u"15.045"_s << u"15.04"_s;
        QTest::newRow("coins") << u"bitcoin"_s << u"0.00150400"_s << u"0.123456789"_s << u"0.00150400"_s;
        QTest::newRow("not listed") << u"kpay-kenya.kes"_s << u"15.04"_s << u"15.045"_s << u"15.04"_s;
    }
    void theAmountIsInTheSystemsCurrency()
    {
        QFETCH(QString, system);
        QFETCH(QString, example);
        QFETCH(QString, wrong);
        QFETCH(QString, right);
        FormBench bench;
        QTest::keyClicks(bench.line(u"currency"_s), system);
        QCOMPARE(bench.line(u"amount"_s)->placeholderText(), example);
        bench.set(u"amount"_s, wrong);
        QVERIFY(!bench.form.check());
        QVERIFY(bench.row(u"amount"_s)->isWrong());
        bench.set(u"amount"_s, right);
        const auto order = bench.form.check();
        QVERIFY(order);
        QCOMPARE(order->amount.decimalText(), right);
        const auto inside = bench.line(u"amount"_s)->findChildren<QLabel *>();
        QCOMPARE(inside.front()->text(), QString(order->amount.currency().code()));
    }

    void theAmountHasTheLineForItself()
    {
        FormBench bench;
        QApplication::processEvents();
        QCOMPARE(bench.row(u"amount"_s)->width(), bench.row(u"currency"_s)->width());
        QVERIFY(bench.row(u"amount"_s)->y() < bench.row(u"currency"_s)->y());
        QCOMPARE(bench.line(u"amount"_s)->findChildren<QLabel *>().front()->text(), QString());
    }

    void aSystemIsKeptForTheNextSalesButNothingOfTheCustomer()
    {
        FormBench bench;
        bench.form.setExtraFields({extra(phone)}, {});
        QSignalSpy kept(&bench.form, &SaleForm::defaultChanged);
        bench.row(u"currency"_s)->setWireText(orange);
        bench.row(phone)->setWireText(u"223"_s);
        bench.row(u"sender"_s)->setWireText(u"22370123456"_s);
        for (const QString &name : {u"currency"_s, phone, u"sender"_s})
            QTest::keyClick(bench.row(name)->editor().focusTarget(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(kept.count(), 1);
        QCOMPARE(kept.front(), QVariantList({u"currency"_s, orange}));
    }

    void aCardAsAWalletGoesWithTheCall()
    {
        FormBench bench;
        bench.set(u"sender"_s, u"22370123456"_s);
        bench.form.wipeSecrets();
        QCOMPARE(bench.text(u"sender"_s), u"22370123456"_s);
        bench.set(u"sender"_s, card);
        const QString inside = bench.line(u"sender"_s)->text(); // shares the line's memory
        bench.form.wipeSecrets();
        QVERIFY(bench.text(u"sender"_s).isEmpty());
        QCOMPARE(inside, QString(card.size(), u'0'));
    }

    void aCardNumberAmongTheExtraFieldsIsRefused()
    {
        FormBench bench;
        bench.fillWell();
        bench.form.setExtraFields({extra(phone)}, {});
        bench.set(phone, card);
        const auto order = bench.form.check();
        QVERIFY(!order);
        QCOMPARE(order.error().front().code, u"card-number-misplaced"_s);
        QVERIFY(bench.row(phone)->isWrong());
    }

    void aRemarkUnderTheFieldFollowsWhatStandsInIt()
    {
        FormBench bench;
        const auto shows = [&bench](const QString &words) {
            const auto labels = bench.row(u"currency"_s)->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                [&words](const QLabel *label) { return label->text().contains(words); });
        };
        bench.line(u"currency"_s)->setFocus();
        QTest::keyClicks(bench.line(u"currency"_s), u"kpay-kenya.kes"_s);
        QVERIFY(shows(u"Not in this program’s list"_s)); // before Enter could send it
        QTest::keyClick(bench.line(u"currency"_s), Qt::Key_Tab);
        QVERIFY(shows(u"Not in this program’s list"_s));
        QVERIFY(bench.line(u"currency"_s)->accessibleDescription().contains(u"Not in this program’s list"_s));
        bench.row(u"currency"_s)->setWireText(orange);
        QVERIFY(!shows(u"Not in this program’s list"_s));

        bench.line(u"currency"_s)->setFocus();
        bench.line(u"currency"_s)->selectAll();
        QTest::keyClicks(bench.line(u"currency"_s), u"mtn"_s);
        QApplication::activePopupWidget()->hide();
        QTest::keyClick(bench.line(u"currency"_s), Qt::Key_Tab);
        QVERIFY(bench.row(u"currency"_s)->reason().contains(u"Did you mean"_s)); // the core's own words
    }

    void tabGoesThroughTheListedFields()
    {
        FormBench bench;
        bench.form.setExtraFields({extra(phone, Required::Always), extra(passport)}, {});
        bench.line(u"currency"_s)->setFocus();
        QList<QWidget *> way;
        for (int stop = 0; stop < 3; ++stop) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            way << QApplication::focusWidget();
        }
        QCOMPARE(way, QList<QWidget *>({bench.section()->header(), bench.line(phone), bench.line(passport)}));
    }
};

QTEST_MAIN(SaleFormExtrasTest)
#include "SaleFormExtrasTest.moc"
