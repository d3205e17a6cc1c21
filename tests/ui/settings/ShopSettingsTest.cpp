// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/ShopSettings.h"

#include "../../core/base/Await.h"
#include "SettingsCards.h"
#include "settings/LogoView.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// The shop's card: what is typed is checked, kept in the file, and read back.
class ShopSettingsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SerialWorker> m_files;
    std::unique_ptr<ShopBook> m_book;
    std::unique_ptr<ShopSettings> m_card;

    QLineEdit *line(const char *name) { return settingsPart<QLineEdit>(*m_card, name); }
    QPlainTextEdit *address() { return settingsPart<QPlainTextEdit>(*m_card, "address"); }
    QPushButton *save() { return settingsPart<QPushButton>(*m_card, "saveShop"); }
    QString path() const { return m_folder->filePath(u"shop.json"_s); }
    void open()
    {
        m_card = std::make_unique<ShopSettings>(*m_book);
        m_card->resize(560, 1100);
        m_card->show();
        QApplication::setActiveWindow(m_card.get());
    }
    void openRead()
    {
        open();
        QTRY_VERIFY(line("name")->isEnabled());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_files = std::make_unique<SerialWorker>(u"files"_s);
        m_book = std::make_unique<ShopBook>(ShopFile(path()), *m_files);
    }
    void cleanup()
    {
        m_card.reset();
        m_files.reset(); // what it was handed is done
        QCoreApplication::processEvents();
        m_book.reset();
    }

    void whatIsWrongIsSaidBelowItsFieldAndNothingIsSaved()
    {
        openRead();
        line("name")->setText(QString(200, u'x'));
        address()->setPlainText(u"a\nb\nc\nd\ne\nf\ng"_s);
        line("email")->setText(u"zopf"_s);
        QTest::mouseClick(save(), Qt::LeftButton);
        QVERIFY(line("name")->property("wrong").toBool());
        QVERIFY(address()->property("wrong").toBool());
        QVERIFY(line("email")->property("wrong").toBool());
        QVERIFY(line("name")->hasFocus());
        QVERIFY(!QFile::exists(path()));
        line("name")->setText(u"Zopf"_s);
        QVERIFY(!line("name")->property("wrong").toBool());
    }

    void whatIsTypedIsKept()
    {
        openRead();
        QVERIFY(!save()->isEnabled());
        line("name")->setText(u" Bäckerei Zopf "_s);
        address()->setPlainText(u"Markt 3\n07743 Jena"_s);
        QVERIFY(save()->isEnabled());
        QTest::mouseClick(save(), Qt::LeftButton);
        QTRY_COMPARE(outcomeOf(*m_card), u"The shop is saved."_s);
        QCOMPARE(line("name")->text(), u"Bäckerei Zopf"_s);
        QCOMPARE(m_book->shop().address, u"Markt 3\n07743 Jena"_s);
        line("name")->setText(u"Zopf"_s);
        QCOMPARE(outcomeOf(*m_card), QString()); // it was said of another text
        openRead();
        QTRY_COMPARE(line("name")->text(), u"Bäckerei Zopf"_s);
        QCOMPARE(address()->toPlainText(), u"Markt 3\n07743 Jena"_s);
    }

    void whatAnotherProgramSavedIsShownWhereNothingIsTyped()
    {
        openRead();
        m_card->hide();
        Shop zopf;
        zopf.name = u"Zopf"_s;
        ShopBook other(ShopFile(path()), *m_files);
        QVERIFY(await(other.set(zopf)));
        m_card->show();
        QTRY_COMPARE(line("name")->text(), u"Zopf"_s);
        line("name")->setText(u"Brezel"_s);
        m_card->hide();
        m_card->show();
        QVERIFY(await(m_book->read()));
        QCoreApplication::processEvents();
        QCOMPARE(line("name")->text(), u"Brezel"_s);
    }

    void aFileThatIsDamagedIsSaidAndNothingCanBeTyped()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        open();
        QTRY_VERIFY(outcomeOf(*m_card).contains(u"is damaged"_s));
        QVERIFY(!line("name")->isEnabled());
        QVERIFY(!save()->isEnabled());
    }

    void aPictureBecomesTheLogoAndGoes()
    {
        openRead();
        QImage picture(2000, 500, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        const QString logo = m_folder->filePath(u"logo.png"_s);
        QVERIFY(picture.save(logo));
        QTest::mouseClick(settingsPart<QPushButton>(*m_card, "chooseLogo"), Qt::LeftButton);
        auto *dialog = m_card->findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(logo);
        dialog->close();
        auto *shown = settingsPart<LogoView>(*m_card, "logo");
        QTRY_COMPARE(shown->accessibleName(), u"The logo, 1000 by 250 pixels"_s);
        QTest::mouseClick(save(), Qt::LeftButton);
        QTRY_COMPARE(outcomeOf(*m_card), u"The shop is saved."_s);
        QVERIFY(!m_book->shop().logo.isEmpty());
        auto *remove = settingsPart<QPushButton>(*m_card, "removeLogo");
        QVERIFY(remove->isVisible());
        QTest::mouseClick(remove, Qt::LeftButton);
        QVERIFY(!remove->isVisible());
        QCOMPARE(shown->accessibleName(), u"There is no logo"_s);
        QTest::mouseClick(save(), Qt::LeftButton);
        QTRY_VERIFY(m_book->shop().logo.isEmpty());
    }

    void whatIsNoPictureIsSaid()
    {
        openRead();
        const QString path = m_folder->filePath(u"logo.png"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<svg xmlns='http://www.w3.org/2000/svg'/>");
        file.close();
        m_card->takeLogo(path);
        QTRY_VERIFY(outcomeOf(*m_card).contains(u"This picture cannot be read."_s));
        QVERIFY(!save()->isEnabled());
    }
};

QTEST_MAIN(ShopSettingsTest)
#include "ShopSettingsTest.moc"
