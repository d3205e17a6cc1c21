// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/SaleForm.h"

#include "FormTools.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace counterfoil;
using namespace counterfoil::formtools;
using namespace Qt::StringLiterals;

namespace {

SaleForm *formFor(QStringView id, QWidget *parent = nullptr)
{
    return new SaleForm(
        method(id), NumberStyle::plain(), [] { return samples::today; }, parent);
}

void fillWell(SaleForm &form)
{
    for (const auto &[name, text] : samples::fullDraft(form.method(), form.channel()).texts) {
        if (FieldRow *row = form.row(name))
            row->editor().setText(text);
    }
}

} // namespace

/// What the form of each method holds, and what goes in and out of it.
class SaleFormTest : public QObject {
    Q_OBJECT

    static void eachMethodAndChannel()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("direct");
        for (const PaymentMethod &each : catalogue().methods()) {
            QTest::newRow(qPrintable(each.id + u" hosted"_s)) << each.id << false;
            if (each.direct)
                QTest::newRow(qPrintable(each.id + u" direct"_s)) << each.id << true;
        }
    }

private Q_SLOTS:
    void anAmountKeepsItsMeaningWhereNumbersAreWrittenOtherwise()
    {
        const std::unique_ptr<SaleForm> form(formFor(u"card"));
        fillWell(*form);
        form->setNumbers(NumberStyle::of(QLocale(QLocale::English, QLocale::UnitedStates)));
        const QString amount = form->method().field(FieldKind::Amount)->wireName;
        FieldEditor &editor = form->row(amount)->editor();
        editor.setText(u"1,204.50"_s);
        form->setNumbers(NumberStyle::of(QLocale(QLocale::German, QLocale::Germany)));
        QCOMPARE(editor.text(), u"1,204.50"_s);
        const auto order = form->check();
        QVERIFY(order);
        QCOMPARE(order->amount.decimalText(), u"1204.50"_s);
        editor.setText(u"15"_s); // means the same to all
        Q_EMIT editor.edited();
        editor.setText(u"1.204,50"_s);
        const auto next = form->check();
        QVERIFY(next);
        QCOMPARE(next->amount.decimalText(), u"1204.50"_s);
    }

    void aFullFormIsAnOrder_data() { eachMethodAndChannel(); }
    void aFullFormIsAnOrder()
    {
        QFETCH(QString, id);
        QFETCH(bool, direct);
        const std::unique_ptr<SaleForm> form(formFor(id));
        form->setChannel(direct ? Channel::Direct : Channel::Hosted);
        fillWell(*form);
        const auto order = form->check();
        QVERIFY(order);
        QCOMPARE(order->channel, form->channel());
        const auto wanted = checkDraft(
            samples::fullDraft(form->method(), form->channel()), form->method(), {.today = samples::today});
        QCOMPARE(order->publicFields().toBytes(), wanted->publicFields().toBytes());
    }

    void anEmptyFormNamesWhatIsMissing_data() { eachMethodAndChannel(); }
    void anEmptyFormNamesWhatIsMissing()
    {
        QFETCH(QString, id);
        QFETCH(bool, direct);
        const std::unique_ptr<SaleForm> form(formFor(id));
        form->setChannel(direct ? Channel::Direct : Channel::Hosted);
        const auto order = form->check();
        QVERIFY(!order);
        for (const FieldError &error : order.error()) {
            QCOMPARE(error.code, u"missing"_s);
            QCOMPARE(form->row(error.field)->reason(), error.message);
        }
    }

    void theDraftHoldsWhatWasTypedAndNothingElse()
    {
        const std::unique_ptr<SaleForm> form(formFor(u"crypto"));
        form->row(u"amount"_s)->editor().setText(u" 15.04 "_s);
        form->row(u"email"_s)->editor().setText(u"   "_s);
        const Draft draft = form->draft();
        QCOMPARE(draft.methodId, u"crypto"_s);
        QCOMPARE(
            draft.texts, (std::map<QString, QString>{{u"amount"_s, u" 15.04 "_s}, {u"devise"_s, u"USD"_s}}));
    }

    void amountsAreReadInThePersonsStyle()
    {
        SaleForm form(
            method(u"upi"), {.decimalMark = u',', .groupMark = u'.'}, [] { return samples::today; });
        form.row(u"amount"_s)->setWireText(u"1234.50"_s);
        QCOMPARE(form.draft().texts.at(u"amount"_s), u"1234,50"_s);
        form.row(u"email"_s)->editor().setText(u"anna@example.com"_s);
        const auto order = form.check();
        QVERIFY(order);
        QCOMPARE(order->amount.decimalText(), u"1234.50"_s);
    }

    void goingHostedKeepsWhatWasTypedButNoCardData()
    {
        const std::unique_ptr<SaleForm> form(formFor(u"card"));
        form->setChannel(Channel::Direct);
        fillWell(*form);
        form->setChannel(Channel::Hosted);
        const Draft hosted = form->draft();
        QCOMPARE(hosted.texts.count(u"card_number"_s), 0U);
        QCOMPARE(hosted.texts.at(u"city"_s), samples::good(*form->method().field(u"city")));
        form->setChannel(Channel::Direct);
        for (const QString &name :
            {u"card_number"_s, u"card_ccv"_s, u"card_expiry_date"_s, u"date_of_birth"_s})
            QVERIFY2(form->row(name)->editor().text().isEmpty(), qPrintable(name));
        QVERIFY(!form->row(u"city"_s)->editor().text().isEmpty());
    }

    void whatACardSaysIsWipedAlone()
    {
        const std::unique_ptr<SaleForm> form(formFor(u"card"));
        form->setChannel(Channel::Direct);
        fillWell(*form);
        form->wipeSecrets();
        const Draft draft = form->draft();
        for (const Field &field : form->method().fields)
            QCOMPARE(
                draft.texts.count(field.wireName), field.secret || field.section == Section::Card ? 0U : 1U);
    }

    void defaultsFillWhatIsEmptyOrStillTheOldDefault()
    {
        const std::unique_ptr<SaleForm> form(formFor(u"card"));
        const auto text = [&form](const QString &name) { return form->row(name)->editor().text(); };
        form->setDefaults({{u"devise"_s, u"EUR"_s}, {u"country"_s, u"DE"_s}});
        QCOMPARE(text(u"devise"_s), u"EUR"_s);
        QCOMPARE(text(u"country"_s), u"DE"_s);

        form->row(u"country"_s)->editor().setText(u"France"_s);
        form->setDefaults({{u"devise"_s, u"GBP"_s}, {u"country"_s, u"AT"_s}, {u"amount"_s, u"5"_s},
            {u"card_number"_s, u"4242424242424242"_s}, {u"nonsense"_s, u"x"_s}});
        QCOMPARE(text(u"devise"_s), u"GBP"_s); // held the old default
        QCOMPARE(text(u"country"_s), u"FR"_s); // typed by the person
        QCOMPARE(text(u"amount"_s), QString());
        QCOMPARE(text(u"card_number"_s), QString());
        QVERIFY(!form->isTouched());
    }

    void anotherAccountsDefaultsAreNotSentAlong()
    {
        const std::unique_ptr<SaleForm> form(formFor(u"card"));
        form->setDefaults({{u"success_url"_s, u"https://a.example/"_s}, {u"city"_s, u"Berlin"_s}});
        form->row(u"city"_s)->editor().setText(u"Paris"_s);
        form->setDefaults({});
        QCOMPARE(form->draft().texts.count(u"success_url"_s), 0U);
        QCOMPARE(form->draft().texts.at(u"city"_s), u"Paris"_s);
        form->setKept({{u"email"_s, u"till@shop.example"_s}}); // pins alone
        QCOMPARE(form->draft().texts.count(u"email"_s), 0U);
    }

    void anotherMethodTakesWhatWasTypedAndNoDefaults()
    {
        const std::unique_ptr<SaleForm> before(formFor(u"card"));
        before->setDefaults({{u"success_url"_s, u"https://a.example/"_s}});
        before->row(u"email"_s)->editor().setText(u"anna@example.com"_s);
        const std::unique_ptr<SaleForm> form(formFor(u"crypto"));
        form->copyFrom(*before);
        QCOMPARE(form->draft().texts.at(u"email"_s), u"anna@example.com"_s);
        QCOMPARE(form->draft().texts.count(u"success_url"_s), 0U);
    }

    void sellingTheSameAgain()
    {
        const std::unique_ptr<SaleForm> form(formFor(u"card"));
        form->setDefaults({{u"city"_s, u"Berlin"_s}});
        form->row(u"phone"_s)->editor().setText(u"+49 30 123456"_s);
        Json data = Json::object();
        data.set(u"order"_s, Json::integer(1001));
        data.set(u"counterfoil"_s, Json::string(u"CF-0123456789ABCDEF"_s));
        Json fields = Json::object();
        fields.set(u"amount"_s, Json::number(u"1234.50"_s));
        fields.set(u"devise"_s, Json::string(u"GBP"_s));
        fields.set(u"country"_s, Json::string(u"DE"_s));
        fields.set(u"callbackJson"_s, data);
        fields.set(u"card_number"_s, Json::string(u"4242424242424242"_s));
        fields.set(u"somethingOld"_s, Json::string(u"x"_s));
        form->fill(fields);
        QCOMPARE(form->draft().texts,
            (std::map<QString, QString>{{u"amount"_s, u"1234.50"_s}, {u"devise"_s, u"GBP"_s},
                {u"country"_s, u"DE"_s}, {u"callbackJson"_s, u"{\"order\":1001}"_s}}));
        QVERIFY(form->row(u"callbackJson"_s));

        Json onlyOurs = Json::object();
        onlyOurs.set(u"counterfoil"_s, Json::string(u"CF-0123456789ABCDEF"_s));
        fields.set(u"callbackJson"_s, onlyOurs);
        form->fill(fields);
        QCOMPARE(form->draft().texts.count(u"callbackJson"_s), 0U);
    }

    void clearingGoesBackToTheDefaults()
    {
        const std::unique_ptr<SaleForm> form(formFor(u"card"));
        form->show();
        QApplication::setActiveWindow(form.get());
        form->setDefaults({{u"devise"_s, u"EUR"_s}, {u"success_url"_s, u"https://shop.example/thanks"_s}});
        form->setChannel(Channel::Direct);
        fillWell(*form);
        form->row(u"amount"_s)->setReason(u"No."_s);
        form->clear();
        QCOMPARE(form->draft().texts,
            (std::map<QString, QString>{
                {u"devise"_s, u"EUR"_s}, {u"success_url"_s, u"https://shop.example/thanks"_s}}));
        QVERIFY(!form->row(u"amount"_s)->isWrong());
        QVERIFY(form->row(u"amount"_s)->editor().focusTarget()->hasFocus());
    }

    void aDefaultIsKeptByWhoeverOwnsThem()
    {
        const std::unique_ptr<SaleForm> form(formFor(u"card"));
        QSignalSpy changed(form.get(), &SaleForm::defaultChanged);
        form->row(u"devise"_s)->setWireText(u"EUR"_s);
        QTest::keyClick(form->row(u"devise"_s)->editor().focusTarget(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(changed.takeFirst(), QVariantList({u"devise"_s, u"EUR"_s}));
        form->clear();
        QCOMPARE(form->draft().texts.at(u"devise"_s), u"EUR"_s);
        QTest::keyClick(form->row(u"devise"_s)->editor().focusTarget(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(changed.takeFirst(), QVariantList({u"devise"_s, QString()}));
        form->clear();
        QVERIFY(form->draft().texts.empty());
    }

    void theCurrencyChangesTheExampleAndTheCardItsCode()
    {
        PaymentMethod coins = method(u"card");
        for (Field &field : coins.fields) {
            if (field.kind == FieldKind::Currency)
                field.choices = {u"USD"_s, u"XOF"_s};
        }
        SaleForm form(coins, NumberStyle::plain(), [] { return samples::today; });
        const auto example = [&form](const QString &name) {
            return qobject_cast<QLineEdit *>(form.row(name)->editor().focusTarget())->placeholderText();
        };
        QCOMPARE(example(u"amount"_s), u"15.04"_s);
        QTest::keyClicks(form.row(u"devise"_s)->editor().focusTarget(), u"x"_s);
        QCOMPARE(example(u"amount"_s), u"1500"_s);

        form.setChannel(Channel::Direct);
        QWidget *number = form.row(u"card_number"_s)->editor().focusTarget();
        form.show();
        QApplication::setActiveWindow(&form);
        number->setFocus();
        QTest::keyClicks(number, u"37"_s);
        QCOMPARE(example(u"card_ccv"_s), u"4 digits"_s);
        form.setChannel(Channel::Hosted);
        form.setChannel(Channel::Direct);
        QCOMPARE(example(u"card_ccv"_s), u"3 or 4 digits"_s);
    }

    /// That is what makes a form quickly.
    void rowsThatNobodySeesAreNotMade()
    {
        const PaymentMethod card = method(u"card");
        SaleForm form(card, NumberStyle::plain(), [] { return samples::today; });
        QCOMPARE(form.findChildren<FieldRow *>().size(), 3);
    }
};

QTEST_MAIN(SaleFormTest)
#include "SaleFormTest.moc"
