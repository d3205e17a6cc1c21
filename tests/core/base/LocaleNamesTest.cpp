// SPDX-License-Identifier: GPL-3.0-or-later
// What countries and currencies are called.
#include "base/LocaleNames.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class LocaleNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesInEachLanguage_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("currency");
        QTest::newRow("none") << u"C"_s << u"Germany"_s << u"US Dollar"_s;
        QTest::newRow("en") << u"en_GB"_s << u"Germany"_s << u"US Dollar"_s;
        QTest::newRow("fr") << u"fr_FR"_s << u"Allemagne"_s << u"dollar des États-Unis"_s;
        QTest::newRow("uk") << u"uk_UA"_s << u"Німеччина"_s << u"долар США"_s;
        QTest::newRow("ru") << u"ru_RU"_s << u"Германия"_s << u"доллар США"_s;
        QTest::newRow("hi") << u"hi_IN"_s << u"जर्मनी"_s << u"यूएस डॉलर"_s;
        QTest::newRow("ar") << u"ar_AE"_s << u"ألمانيا"_s << u"دولار أمريكي"_s;
    }
    void namesInEachLanguage()
    {
        QFETCH(QString, locale);
        QTEST(countryName(u"DE"_s, QLocale(locale)), "country");
        QTEST(currencyName(u"USD"_s, QLocale(locale)), "currency");
    }

    void whatHasNoNameIsItsCode()
    {
        for (const QString &code : {u"QQ"_s, u"de"_s, u"D"_s, u"DEU"_s, u"D_"_s, u""_s})
            QCOMPARE(countryName(code, QLocale::c()), code);
        for (const QString &code : {u"QQQ"_s, u"usd"_s, u"USDT"_s, u"$$$"_s, u""_s})
            QCOMPARE(currencyName(code, QLocale::c()), code);
    }
};

QTEST_GUILESS_MAIN(LocaleNamesTest)
#include "LocaleNamesTest.moc"
