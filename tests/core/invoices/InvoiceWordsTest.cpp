// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoices/Invoice.h"
#include "invoices/Reference.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <array>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

using enum State;
constexpr std::array allStates{
    Issuing, Open, Authorised, Paid, Failed, Cancelled, Expired, Chargeback, Withheld, Refused, Unknown};
constexpr std::array allKinds{EvidenceKind::Opened, EvidenceKind::Issued, EvidenceKind::Refused,
    EvidenceKind::Unknown, EvidenceKind::Polled, EvidenceKind::Found, EvidenceKind::NeverCreated,
    EvidenceKind::Callback, EvidenceKind::Returned, EvidenceKind::Imported, EvidenceKind::Acknowledged,
    EvidenceKind::Sent, EvidenceKind::Printed, EvidenceKind::Note};

} // namespace

/// The words that stand in ledgers, in --json and in other people's scripts, and so never change; and the
/// reference by which a sale is known before anybody else knows it.
class InvoiceWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noReferences_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {QString(), u"CF-"_s, u"CF-ABCDEFGHIJKLMNO"_s, u"CF-ABCDEFGHIJKLMNOPQ"_s,
                 u"cf-ABCDEFGHIJKLMNOP"_s, u"CF-abcdefghijklmnop"_s, u"CF-ABCDEFGHIJKLMNO0"_s,
                 u"CF-ABCDEFGHIJKLMNO1"_s, u"CF-ABCDEFGHIJKLMNO8"_s, u"CF-ABCDEFGHIJKLMNO9"_s,
                 u"CF-ABCDEFGHIJKLMNO="_s, u"CF ABCDEFGHIJKLMNOP"_s, u"CFABCDEFGHIJKLMNOPQR"_s,
                 u" CF-ABCDEFGHIJKLMNOP"_s, u"CF-ABCDEFGHIJKLMNOP\n"_s, u"CF-ABCDEFGHIJKLMNÖP"_s,
                 u"CF-ABCDEFGHIJKLMNO%"_s, u"CF-ＡBCDEFGHIJKLMNOP"_s})
            QTest::addRow(
                "%s", text.isEmpty() ? "nothing" : qPrintable(text.trimmed() + QString::number(text.size())))
                << text;
    }
    void noReferences()
    {
        QFETCH(QString, text);
        QVERIFY(!isReference(text));
    }

    void referencesAreRandomAndNeverTheSame()
    {
        constexpr int many = 100'000;
        const QRegularExpression form(u"^CF-[A-Z2-7]{16}$"_s);
        QSet<QString> seen;
        seen.reserve(many);
        std::array<QSet<QChar>, 19> letters;
        for (int i = 0; i < many; ++i) {
            const QString reference = newReference();
            if (i < 1000)
                QVERIFY2(form.match(reference).hasMatch() && isReference(reference), qPrintable(reference));
            seen << reference;
            for (std::size_t at = 3; at < 19; ++at)
                letters[at] << reference[static_cast<qsizetype>(at)];
        }
        QCOMPARE(seen.size(), many);
        for (std::size_t at = 3; at < 19; ++at)
            QCOMPARE(letters[at].size(), 32); // every letter at every place
    }

    void aReferenceOfATextIsAlwaysTheSame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reference");
        // printf TEXT | openssl sha256 -binary | head -c 10 | base32
        QTest::newRow("nothing") << QString() << u"CF-4OYMIQUY7QOBJGX3"_s;
        QTest::newRow("an account's sale") << u"a1\n1001\n77"_s << u"CF-HUII2RSYGEYWH7RA"_s;
        QTest::newRow("another id of it") << u"a1\n1001\n78"_s << u"CF-5VEENBRICGD46ILH"_s;
        QTest::newRow("beyond Latin") << u"a1\nзаказ\n"_s << u"CF-3QARJGJ7SK3KQ5WB"_s;
    }
    void aReferenceOfATextIsAlwaysTheSame()
    {
        QFETCH(QString, text);
        QTEST(referenceFor(text), "reference");
        QVERIFY(isReference(referenceFor(text)));
    }

    void statesHaveWords_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("unsettled");
        QTest::newRow("issuing") << Issuing << u"issuing"_s << true;
        QTest::newRow("open") << Open << u"open"_s << true;
        QTest::newRow("authorised") << Authorised << u"authorised"_s << true;
        QTest::newRow("unknown") << Unknown << u"unknown"_s << true;
        QTest::newRow("withheld") << Withheld << u"withheld"_s << true;
        QTest::newRow("paid") << Paid << u"paid"_s << false;
        QTest::newRow("failed") << Failed << u"failed"_s << false;
        QTest::newRow("cancelled") << Cancelled << u"cancelled"_s << false;
        QTest::newRow("expired") << Expired << u"expired"_s << false;
        QTest::newRow("chargeback") << Chargeback << u"chargeback"_s << false;
        QTest::newRow("refused") << Refused << u"refused"_s << false;
    }
    void statesHaveWords()
    {
        QFETCH(State, state);
        QFETCH(QString, name);
        QCOMPARE(stateName(state), name);
        QCOMPARE(stateFromName(name), std::optional(state));
        QCOMPARE(stateFromName(name.toUpper()), std::optional(state));
        QTEST(isUnsettled(state), "unsettled");
        QVERIFY(!stateTitle(state).isEmpty());
    }

    void everyStateHasItsOwnTitle()
    {
        QSet<QString> titles;
        for (const State state : allStates)
            titles << stateTitle(state);
        QCOMPARE(titles.size(), static_cast<qsizetype>(allStates.size()));
    }

    void otherWordsAreNoStates()
    {
        for (const QString &word : {QString(), u"Paid "_s, u"pai"_s, u"settled"_s, u"0"_s, u"paid,open"_s})
            QCOMPARE(stateFromName(word), std::nullopt);
    }

    void factsHaveWords()
    {
        QStringList names;
        for (const EvidenceKind kind : allKinds) {
            names << evidenceName(kind);
            QCOMPARE(evidenceFromName(names.last()), std::optional(kind));
        }
        QCOMPARE(names.join(u' '),
            u"opened issued refused unknown polled found never-created callback returned imported seen "
            "sent printed note"_s);
        for (const QString &word : {QString(), u"looked"_s, u"opened "_s})
            QCOMPARE(evidenceFromName(word), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(InvoiceWordsTest)
#include "InvoiceWordsTest.moc"
