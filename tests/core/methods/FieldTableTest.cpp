// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleDrafts.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// What each kind of field answers to three hostile texts; empty: the text is welcome there.
struct Answers {
    QString wrongKind; ///< a text of another kind ...
    QString wrongKindCode; ///< ... and the reason
    QString rightToLeftCode; ///< "متجر שלום"
    QString emojiCode; ///< "💳🧾"
};

Answers answersOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
        return {u"<b>bold</b>"_s, u"symbol"_s, {}, {}};
    case FieldKind::Description:
        return {u"anything goes: <b> 15.04 %s"_s, {}, {}, {}};
    case FieldKind::Email:
        return {u"anna at example.com"_s, u"email-not-valid"_s, u"email-not-valid"_s, u"email-not-valid"_s};
    case FieldKind::Amount:
        return {u"fifteen"_s, u"amount-not-a-number"_s, u"amount-not-a-number"_s, u"amount-not-a-number"_s};
    case FieldKind::Currency:
        return {u"15.04"_s, u"currency-not-taken"_s, u"currency-not-taken"_s, u"currency-not-taken"_s};
    case FieldKind::Url:
        return {u"shop example"_s, u"url-not-valid"_s, u"url-not-valid"_s, u"url-not-valid"_s};
    case FieldKind::Json:
        return {u"order 1001"_s, u"json-not-valid"_s, u"json-not-valid"_s, u"json-not-valid"_s};
    case FieldKind::Country:
        return {u"Germany"_s, u"country-unknown"_s, u"country-unknown"_s, u"country-unknown"_s};
    case FieldKind::Postcode:
        return {u"<10>"_s, u"postcode-form"_s, {}, u"postcode-form"_s};
    case FieldKind::BirthDate:
        return {u"31.12.1990"_s, u"date-form"_s, u"date-form"_s, u"date-form"_s};
    case FieldKind::CardNumber:
        return {
            u"4242 4242 abcd 4242"_s, u"card-number-form"_s, u"card-number-form"_s, u"card-number-form"_s};
    case FieldKind::CardExpiry:
        return {u"2031-02"_s, u"card-expiry-form"_s, u"card-expiry-form"_s, u"card-expiry-form"_s};
    case FieldKind::CardCode:
        return {u"abc"_s, u"card-code-form"_s, u"card-code-form"_s, u"card-code-form"_s};
    case FieldKind::Ipv4:
        return {u"localhost"_s, u"ip-form"_s, u"ip-form"_s, u"ip-form"_s};
    case FieldKind::Phone:
        return {u"call me"_s, u"phone-form"_s, u"phone-form"_s, u"phone-form"_s};
    case FieldKind::PersonalId:
        return {u"4586102453A"_s, u"personal-id-form"_s, u"personal-id-form"_s, u"personal-id-form"_s};
    case FieldKind::Coin:
        return {u"US dollars"_s, u"coin-form"_s, u"coin-form"_s, u"coin-form"_s};
    case FieldKind::PaymentSystem:
        return {u"cowry shells!"_s, u"system-form"_s, u"system-form"_s, u"system-form"_s};
    case FieldKind::Wallet:
        return {u"<b>22370123456</b>"_s, u"wallet-form"_s, {}, u"wallet-form"_s};
    case FieldKind::NameValues:
        return {u"phone: 22370123456"_s, u"json-not-valid"_s, u"json-not-valid"_s, u"json-not-valid"_s};
    case FieldKind::Choice:
    case FieldKind::Constant:
        return {u"cheque"_s, u"not-a-choice"_s, u"not-a-choice"_s, u"not-a-choice"_s};
    }
    Q_UNREACHABLE();
}

} // namespace

/// Every field of every method against everything that a person, a paste or a script may put there. In each
/// row one field is bad and all others are good: exactly that field is named, with its reason, and nothing
/// else is.
class FieldTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyField_data()
    {
        QTest::addColumn<QString>("methodId");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code"); // empty: accepted

        const MethodCatalogue catalogue = MethodCatalogue::standard();
        for (const PaymentMethod &method : catalogue.methods()) {
            for (const Field &field : method.fields) {
                const auto row = [&](const char *what, const QString &text, const QString &code) {
                    QTest::addRow("%s %s: %s", qPrintable(method.id), qPrintable(field.wireName), what)
                        << method.id << field.wireName << text << code;
                };
                const Answers answers = answersOf(field.kind);
                const bool needed = isRequired(field, samples::widestChannel(method));
                row("missing", QString(), needed ? u"missing"_s : QString());
                row("empty", u""_s, needed ? u"missing"_s : QString());
                row("blank", u" \t\u00A0 "_s, needed ? u"missing"_s : QString());
                row("10,000 characters", QString(10000, u'7'), u"too-long"_s);
                row("wrong kind", answers.wrongKind, answers.wrongKindCode);
                row("right-to-left", u"متجر שלום"_s,
                    field.maxLength < 9 ? u"too-long"_s : answers.rightToLeftCode);
                row("emoji", u"💳🧾"_s, answers.emojiCode);
                row("bell", u"a\u0007b"_s, u"control-character"_s);
                row("NUL", u"a"_s + QChar(0) + u"b"_s, u"control-character"_s);
                row("direction override", u"a\u202Eb"_s, u"hidden-character"_s);
                row("zero-width blank", u"a\u200Bb"_s, u"hidden-character"_s);
                row("half a character", u"a"_s + QChar(0xD83D) + u"b"_s, u"not-text"_s);
                const bool isJson = field.kind == FieldKind::Json || field.kind == FieldKind::NameValues;
                const bool lines = field.kind == FieldKind::Description;
                row("line break", u"a\nb"_s,
                    lines        ? QString()
                        : isJson ? u"json-not-valid"_s
                                 : u"control-character"_s);
            }
        }
    }
    void everyField()
    {
        QFETCH(QString, methodId);
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, code);

        const MethodCatalogue catalogue = MethodCatalogue::standard();
        const PaymentMethod &method = *catalogue.find(methodId);
        Draft draft = samples::fullDraft(method, samples::widestChannel(method));
        if (text.isNull())
            draft.texts.erase(field);
        else
            draft.texts[field] = text;

        const auto order = checkDraft(draft, method, {.today = samples::today});

        if (code.isEmpty()) {
            QVERIFY2(order.has_value(), order ? "" : qPrintable(order.error().front().message));
            return;
        }
        QVERIFY2(!order, "the text was accepted");
        QCOMPARE(order.error().size(), 1U);
        const FieldError &error = order.error().front();
        QCOMPARE(error.field, field);
        QCOMPARE(error.code, code);
        QVERIFY2(
            error.message.endsWith(u'.') || error.message.contains(u"JSON"_s), qPrintable(error.message));
        QVERIFY2(error.message.english().size() < 250,
            "a reason, not an essay: a long text is not repeated in full");
        if (method.field(field)->secret && text.size() >= 3)
            QVERIFY2(!error.message.contains(text), "a secret text came back in its reason");
    }
};

QTEST_GUILESS_MAIN(FieldTableTest)
#include "FieldTableTest.moc"
