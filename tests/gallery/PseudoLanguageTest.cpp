// SPDX-License-Identifier: GPL-3.0-or-later
// What the pseudo-language makes of a text, and how the walk finds a control by its English words.
#include "PseudoLanguage.h"

#include "Interpreter.h"
#include "base/Language.h"
#include "base/LocalizedText.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::gallery;
using namespace Qt::StringLiterals;

namespace {

using Extent = Interpreter::Extent;

QString said(const char *source, int count = -1)
{
    return PseudoLanguage().translate("Test", source, nullptr, count);
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%L?[1-9n]"_s);
    QStringList places;
    auto all = place.globalMatch(text);
    while (all.hasNext())
        places << all.next().captured();
    return places;
}

QString withoutPlaces(QString text)
{
    static const QRegularExpression place(u"%L?[1-9n]"_s);
    return text.remove(place);
}

} // namespace

class PseudoLanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAndNothingStaysEnglish_data()
    {
        QTest::addColumn<QString>("source");
        for (const auto &source :
            {u"100 % of %1"_s, u"% n"_s, u"%"_s, u"%9%1"_s, u"%L1 and %Ln"_s, u"OK"_s, u"X"_s, u"&New sale"_s,
                u"A && B"_s, u"Two\nlines"_s, u"“%1” ends with “%2”, which is no currency."_s, u"Zoë’s"_s,
                u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"_s})
            QTest::newRow(qPrintable(source)) << source;
    }
    void nothingIsLostAndNothingStaysEnglish()
    {
        QFETCH(QString, source);
        const QString text = said(source.toUtf8());
        QCOMPARE(placesIn(text), placesIn(source));
        static const QRegularExpression english(u"[A-Za-z]"_s);
        QVERIFY2(!withoutPlaces(text).contains(english), qPrintable(text));
        QCOMPARE(text.count(u'&'), source.count(u'&'));
        QCOMPARE(text.count(u'\n'), source.count(u'\n'));
        QVERIFY(text.contains(PseudoLanguage::opening) && text.endsWith(PseudoLanguage::closing));
        QVERIFY(text.isRightToLeft());
        QVERIFY(text.size() * 10 >= source.size() * 14);
    }

    void emptyTextsStayEmpty()
    {
        QCOMPARE(said(""), QString());
        QCOMPARE(said(" "), u" "_s);
    }

    void pluralFormsAreTheirs()
    {
        QVERIFY(said("%n sale(s)", 1).contains(u"šàļé"_s));
        QVERIFY(!said("%n sale(s)", 1).contains(u"šàļéš"_s));
        QVERIFY(said("%n sale(s)", 2).contains(u"šàļéš"_s));
        QVERIFY(said("Sale(s)").contains(u"(š)"_s)); // without a number it is a text like others
    }

    void controlsAreFoundByTheirEnglishWords_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : Interpreter::spoken())
            QTest::newRow(qPrintable(code)) << code;
    }
    void controlsAreFoundByTheirEnglishWords()
    {
        QFETCH(QString, code);
        const Interpreter words(code);
        const QString add = translatable("counterfoil::AccountsPage", "Add account");
        const QString import =
            translatable("SumsLine", "%1 %2 in %Ln sale(s), all paid", nullptr, 3).arg(u"USD"_s, u"1.50"_s);
        const QString mnemonic = translatable("Desktop", "&New sale");
        QCOMPARE(add == u"Add account", code == u"en");
        QVERIFY(words.says(add, u"Add account"_s, Extent::Whole));
        QVERIFY(words.says(add, u"Add"_s, Extent::Beginning));
        QVERIFY(!words.says(add, u"Add"_s, Extent::Whole));
        QVERIFY(!words.says(add, u"New sale"_s, Extent::Whole));
        QVERIFY(!words.says(add, u"New sale"_s, Extent::Beginning));
        QVERIFY(words.says(mnemonic, u"New sale"_s, Extent::Whole));
        QVERIFY(code == u"en" || words.says(import, u"%1 %2 in %Ln"_s, Extent::Beginning));
        QVERIFY(!words.says(u"zebra"_s, u"Add account"_s, Extent::Whole));
        QCOMPARE(QCoreApplication::translate("QGuiApplication", "QT_LAYOUT_DIRECTION"),
            code == u"ar" || code == Interpreter::pseudo ? u"RTL"_s : u"LTR"_s);
    }

    void itSpeaksAsLongAsItLives()
    {
        {
            const Interpreter words(u"pseudo"_s);
            QVERIFY(translatable("Test", "Anything").toString() != u"Anything"_s);
        }
        QCOMPARE(translatable("Test", "Anything").toString(), u"Anything"_s);
    }
};

QTEST_MAIN(PseudoLanguageTest)
#include "PseudoLanguageTest.moc"
