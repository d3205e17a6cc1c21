// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Language.h"

#include "base/LocalizedText.h"
#include "money/AmountWords.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// With it the program says what the system speaks and ends: Qt reads the environment once.
constexpr auto ask = "--of-system";

int answer()
{
    const QString code = Language::ofSystem();
    const QString text = code + u' ' + Language::localeOf(code).name();
    fputs(qPrintable(text), stdout);
    return 0;
}

/// What Qt tells of a change.
class Ear : public QObject {
public:
    int heard = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        heard += event->type() == QEvent::LanguageChange ? 1 : 0;
        return false;
    }
};

QString translated(const char *context, const char *source)
{
    return QCoreApplication::translate(context, source);
}

} // namespace

/// Which language the program speaks, and what of the system's it goes by.
class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void ofSystem_data()
    {
        QTest::addColumn<QString>("environment"); // NAME=value, blanks between them
        QTest::addColumn<QString>("said"); // code and locale
        const auto row = [](const QString &environment, const QString &said) {
            QTest::newRow(environment.isEmpty() ? "nothing" : qPrintable(environment)) << environment << said;
        };
        const QString english = u"en en_US"_s;
        row({}, english);
        row(u"LANG=C"_s, english);
        row(u"LANG=POSIX"_s, english);
        row(u"LANG=C.UTF-8"_s, english);
        row(u"LC_ALL=C LANG=fr_FR.UTF-8"_s, english);
        row(u"LC_ALL=C LANGUAGE=fr LANG=fr_FR.UTF-8"_s, english); // as scripts want it
        row(u"LC_ALL=POSIX LANGUAGE=fr"_s, english);
        row(u"LC_MESSAGES=C LANG=fr_FR.UTF-8"_s, english);
        row(u"LANG=xx_YY.UTF-8"_s, english);
        row(u"LANG=de_DE.UTF-8"_s, english);
        row(u"LANG=..@@__"_s, english);
        row(u"LANG=%1"_s.arg(QString(5000, u'f')), english);
        row(u"LANG=frr_DE.UTF-8"_s, english); // North Frisian is no French
        row(u"LANGUAGE=::: LANG=de_DE.UTF-8"_s, english);
        row(u"LANGUAGE=de:xx LANG=de_DE.UTF-8"_s, english);

        row(u"LANG=fr_FR.UTF-8"_s, u"fr fr_FR"_s);
        row(u"LANG=fr_SN.UTF-8"_s, u"fr fr_SN"_s);
        row(u"LANG=fr_SN"_s, u"fr fr_SN"_s);
        row(u"LANG=fr_FR@euro"_s, u"fr fr_FR"_s);
        row(u"LANG=fr"_s, u"fr fr_FR"_s);
        row(u"LANG=en_GB.UTF-8"_s, u"en en_GB"_s);
        row(u"LANG=uk_UA.UTF-8"_s, u"uk uk_UA"_s);
        row(u"LANG=ru_KZ.UTF-8"_s, u"ru ru_KZ"_s);
        row(u"LANG=hi_IN.UTF-8"_s, u"hi hi_IN"_s);
        row(u"LANG=ar_MA.UTF-8"_s, u"ar ar_MA"_s);
        row(u"LANG=ar_EG.UTF-8"_s, u"ar ar_AE"_s); // other digits than the program's
        row(u"LC_ALL=uk_UA.UTF-8 LANG=fr_FR.UTF-8"_s, u"uk uk_UA"_s);
        row(u"LC_MESSAGES=uk_UA.UTF-8 LANG=fr_FR.UTF-8"_s, u"uk uk_UA"_s);
        row(u"LC_ALL=fr_FR.UTF-8 LC_MESSAGES=C"_s, u"fr fr_FR"_s);
        row(u"LANGUAGE=en:fr LANG=fr_FR.UTF-8"_s, english);
        row(u"LANGUAGE=de:fr LANG=de_DE.UTF-8"_s, u"fr fr_FR"_s);
        row(u"LANGUAGE=fr_SN:en LANG=en_GB.UTF-8"_s, u"fr fr_SN"_s);
        row(u"LANGUAGE=fr LANG=C.UTF-8"_s, u"fr fr_FR"_s);
        row(u"LANGUAGE=ru LC_ALL=uk_UA.UTF-8"_s, u"ru ru_RU"_s);
    }
    void ofSystem()
    {
        QFETCH(QString, environment);
        QProcess program;
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        const QStringList names = variables.keys();
        for (const QString &name : names) {
            if (name.startsWith(u"LC_") || name == u"LANG" || name == u"LANGUAGE")
                variables.remove(name);
        }
        const QStringList wanted = environment.split(u' ', Qt::SkipEmptyParts);
        for (const QString &each : wanted)
            variables.insert(each.section(u'=', 0, 0), each.section(u'=', 1));
        program.setProcessEnvironment(variables);
        program.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(ask)});
        QVERIFY(program.waitForFinished());
        QTEST(QString::fromUtf8(program.readAllStandardOutput()), "said");
    }

    void languagesAreOffered()
    {
        QCOMPARE(Language::offered().join(u' '), u"en fr uk ru hi ar"_s);
        for (const QString &code : Language::offered()) {
            QVERIFY(!Language::ownName(code).isEmpty());
            const QLocale locale = Language::localeOf(code);
            QCOMPARE(locale.name().section(u'_', 0, 0), code);
            QCOMPARE(locale.toString(1234567890).remove(locale.groupSeparator()), u"1234567890"_s);
            QVERIFY(locale.toString(QDate(2026, 3, 15), u"d MMMM yyyy"_s).contains(u"2026"));
            QCOMPARE(locale.textDirection() == Qt::RightToLeft, code == u"ar");
        }
    }

    void codesThatAreNotOffered()
    {
        for (const QString &code : {QString(), u"xx"_s, u"FR"_s, u"fr_FR"_s, u"fr "_s, u"../fr"_s}) {
            QCOMPARE(Language::ownName(code), QString());
            QCOMPARE(Language::localeOf(code).language(), QLocale::English);
            Language language;
            language.speak(u"fr"_s);
            language.speak(code);
            QCOMPARE(language.code(), u"en"_s);
            QCOMPARE(QLocale().language(), QLocale::English);
        }
    }

    void speaksAnyOfThem()
    {
        Language language;
        QVERIFY(QCoreApplication::installTranslator(&language));
        for (const QString &code : Language::offered()) {
            language.speak(code);
            QCOMPARE(language.code(), code);
            QCOMPARE(QLocale().name(), Language::localeOf(code).name());
            QCOMPARE(
                translated("QGuiApplication", "QT_LAYOUT_DIRECTION"), code == u"ar" ? u"RTL"_s : u"LTR"_s);
            // Of what it does not know it says nothing.
            QCOMPARE(translated("LanguageTest", "What is not there %1"), u"What is not there %1"_s);
            QCOMPARE(translated("QGuiApplication", "What is not there %1"), u"What is not there %1"_s);
            // Each value once, whatever stands between them.
            const QString list = listed({u"USD"_s, u"EUR"_s}).toString();
            QVERIFY2(list.count(u"USD"_s) == 1 && list.count(u"EUR"_s) == 1, qPrintable(list));
            QCOMPARE(listed({u"USD"_s, u"EUR"_s}).english(), u"USD, EUR"_s);
        }
        QCoreApplication::removeTranslator(&language);
    }

    /// A reference or an amount reads from left to right, and keeps to itself what stands beside it.
    void keepsValuesApartWithinArabic()
    {
        Language language;
        QVERIFY(QCoreApplication::installTranslator(&language));
        language.speak(u"ar"_s);
        const LocalizedText list = listed({u"CF-1"_s, u"15.04 USD"_s});
        QCOMPARE(list.toString(), u"\u200f\u2068CF-1\u2069، \u206815.04 USD\u2069"_s);
        QCOMPARE(list.english(), u"CF-1, 15.04 USD"_s);
        QCOMPARE(LocalizedText(u"CF-1"_s).toString(), u"CF-1"_s); // a value alone has no marks
        language.speak(u"fr"_s);
        QVERIFY(!list.toString().contains(QChar(0x2068)));
        language.speak(u"en"_s);
        QCOMPARE(list.toString(), u"CF-1, 15.04 USD"_s);
        QCoreApplication::removeTranslator(&language);
    }

    /// Qt goes by the first letter, of a currency as well.
    void anArabicSentenceIsOneWhateverItBeginsWith()
    {
        Language language;
        QVERIFY(QCoreApplication::installTranslator(&language));
        language.speak(u"ar"_s);
        const LocalizedText sum =
            translatable("SumsLine", "%1 %2 in %Ln sale(s), all paid", nullptr, 2).arg(u"USD"_s, u"15.04"_s);
        QVERIFY(sum.toString().isRightToLeft());
        QVERIFY(sum.in(u"ar"_s).isRightToLeft());
        // So does what is of values alone: their letters are apart. What begins with an Arabic one needs no
        // mark.
        QVERIFY(listed({u"CF-1"_s, u"15.04 USD"_s}).toString().isRightToLeft());
        QVERIFY(amountInWords(Money(1504, *Currency::find(u"USD"))).isRightToLeft());
        QVERIFY(!translated("WindowNews", "Nothing can be sold now.").contains(QChar(0x200f)));
        language.speak(u"fr"_s);
        QVERIFY(!sum.toString().contains(QChar(0x200f)));
        language.speak(u"en"_s);
        QCOMPARE(sum.toString(), u"USD 15.04 in 2 sales, all paid"_s);
        QCoreApplication::removeTranslator(&language);
    }

    void anArabicNameTurnsNoEnglishSentenceRound()
    {
        Language language;
        QVERIFY(QCoreApplication::installTranslator(&language));
        const LocalizedText live =
            translatable("LiveStrip", "“%1”: customers pay real money.").arg(u"محل الورد"_s);
        QCOMPARE(live.english(), u"“محل الورد”: customers pay real money."_s);
        for (const QString &code : {u"en"_s, u"fr"_s, u"hi"_s}) {
            language.speak(code);
            QVERIFY(!live.toString().isRightToLeft());
            QVERIFY(live.toString().contains(u"\u2068محل الورد\u2069"_s));
        }
        QCoreApplication::removeTranslator(&language);
    }

    void writesNumbersInSentences()
    {
        Language language;
        QVERIFY(QCoreApplication::installTranslator(&language));
        const LocalizedText amount = LocalizedText::number(u"1500.04"_s) + u" EUR"_s;
        language.speak(u"fr"_s);
        QCOMPARE(amount.toString(), u"1\u202F500,04 EUR"_s);
        language.speak(u"en"_s);
        QCOMPARE(amount.toString(), u"1,500.04 EUR"_s);
        QCOMPARE(amount.english(), u"1500.04 EUR"_s); // for the log and the books
        language.writeNumbers(NumberStyle::ungrouped()); // a command line, in whatever language
        language.speak(u"uk"_s);
        QCOMPARE(amount.toString(), u"1500.04 EUR"_s);
    }

    void aChangeIsToldOnce()
    {
        Language language;
        QVERIFY(QCoreApplication::installTranslator(&language));
        Ear ear;
        QCoreApplication::instance()->installEventFilter(&ear);
        int told = 0;
        for (const QString &code : {u"fr"_s, u"ar"_s, u"ar"_s, u"en"_s, u"xx"_s}) {
            language.speak(code);
            QCoreApplication::processEvents();
            QCOMPARE(ear.heard, ++told);
        }
        QCoreApplication::removeTranslator(&language);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], ask) == 0)
        return answer();
    LanguageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "LanguageTest.moc"
