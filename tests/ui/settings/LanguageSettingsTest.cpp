// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/LanguageSettings.h"

#include "../accounts/Counter.h"
#include "../invoices/Shop.h"
#include "base/Language.h"
#include "ledger/Backups.h"
#include "settings/SettingsPage.h"
#include "shell/MainWindow.h"
#include "shell/Preferences.h"
#include "shell/Sidebar.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// Every sentence with the code of the language before it, so that what is not said anew is seen, whatever
/// the translations have by now.
class Marked final : public QTranslator {
public:
    explicit Marked(const Language &language)
        : m_language(language)
    {
    }
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int count) const override
    {
        if (qstrcmp(source, "QT_LAYOUT_DIRECTION") == 0)
            return m_language.translate(context, source, comment, count);
        return u'[' + m_language.code() + u"] "_s + QString::fromUtf8(source);
    }

private:
    const Language &m_language;
};

} // namespace

/// The language is chosen, and the whole window speaks it.
class LanguageSettingsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Language> m_language;
    std::unique_ptr<Marked> m_marked;
    std::unique_ptr<Counter> m_counter;
    std::unique_ptr<ShopFixture> m_shop;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Backups> m_backups;
    std::unique_ptr<MainWindow> m_window;
    AccountsPage *m_accounts = nullptr;

    QComboBox *box() { return part<QComboBox>(*m_window, u"language"_s); }
    /// What stands in the window in another language than that; names and values of ours, which stand in
    /// none, left out.
    QStringList saidOtherwise(const QString &code)
    {
        const QString mark = u'[' + code + u']';
        const QStringList same{u"Counterfoil"_s, u"Counterfoil 1.2.3"_s, u"/home/anna/books"_s,
            m_backups->folder(), u"sandbox"_s, u"http://127.0.0.1:1"_s, u"Secret (salt)"_s};
        QStringList others;
        const auto look = [&](const QWidget *widget, const QString &text) {
            const QString words = QString(text).remove(u'&').remove(QChar(0x200b));
            const bool isKey = words.startsWith(u"Ctrl+"_s) || words == u"F5";
            if (widget->isVisible() && !words.isEmpty() && !words.startsWith(mark) && !isKey
                && !same.contains(words))
                others << words;
        };
        for (const auto *label : m_window->findChildren<QLabel *>())
            look(label, label->text());
        for (const auto *button : m_window->findChildren<QAbstractButton *>())
            look(button, button->text());
        return others;
    }
    void choose(const QString &code)
    {
        m_window->showPage(u"settings"_s);
        box()->setFocus();
        while (box()->currentData().toString() != code)
            QTest::keyClick(box(), box()->currentIndex() < box()->findData(code) ? Qt::Key_Down : Qt::Key_Up);
    }

private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(icons); }
    void init()
    {
        m_language = std::make_unique<Language>();
        m_marked = std::make_unique<Marked>(*m_language);
        QCoreApplication::installTranslator(m_language.get());
        QCoreApplication::installTranslator(m_marked.get()); // asked first
        m_language->speak(u"en"_s);
        m_counter = std::make_unique<Counter>();
        m_shop = std::make_unique<ShopFixture>();
        m_preferences =
            std::make_unique<Preferences>(m_shop->folder.filePath(u"window.json"_s), m_shop->files);
        connect(m_preferences.get(), &Preferences::languageChanged, this, [this] {
            const QString code = m_preferences->language();
            m_language->speak(code.isEmpty() ? Language::ofSystem() : code);
        });
        m_backups =
            std::make_unique<Backups>(m_shop->ledger, m_shop->folder.filePath(u"backups"_s), m_shop->clock);
        m_window = std::make_unique<MainWindow>(*m_preferences);
        m_window->addPage(u"accounts"_s, u"accounts"_s, translatable("Test", "Acc&ounts"), [this] {
            return m_accounts = new AccountsPage(m_counter->accounts, m_counter->secrets, m_counter->gateways,
                       m_counter->doctor, m_counter->defaults, m_counter->catalogue);
        });
        m_window->addPage(u"settings"_s, u"settings"_s, translatable("Test", "Settin&gs"), [this] {
            return new SettingsPage(
                *m_preferences, *m_backups, m_shop->clock, {u"1.2.3"_s, u"/home/anna/books"_s});
        });
        m_window->showPage(u"accounts"_s);
        m_window->resize(1100, 700);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
    }
    void cleanup()
    {
        m_window.reset();
        m_shop->settle();
        m_backups.reset();
        m_preferences.reset();
        m_counter.reset();
        m_shop.reset();
        m_marked.reset();
        m_language->speak(u"en"_s);
        m_language.reset();
    }

    void eachIsOfferedByItsOwnName()
    {
        m_window->showPage(u"settings"_s);
        QCOMPARE(box()->count(), Language::offered().size() + 1);
        QCOMPARE(box()->currentIndex(), 0);
        QVERIFY(box()->currentText().startsWith(u"[en] As the system ("));
        for (const QString &code : Language::offered())
            QCOMPARE(box()->itemText(box()->findData(code)), Language::ownName(code));
        QVERIFY(box()->accessibleName().endsWith(u"Language"));
    }

    void allThatIsToBeSeenSpeaksIt()
    {
        choose(u"fr"_s);
        QCOMPARE(m_preferences->language(), u"fr"_s);
        QTRY_COMPARE(saidOtherwise(u"fr"_s), QStringList());
        QCOMPARE(box()->currentText(), u"Français"_s); // the choice is where it was
        QCOMPARE(m_window->locale().language(), QLocale::French);
        m_window->showPage(u"accounts"_s);
        QTRY_COMPARE(saidOtherwise(u"fr"_s), QStringList());
        for (const auto *page : m_window->findChild<Sidebar *>()->findChildren<QToolButton *>())
            QVERIFY2(page->toolTip().contains(u"[fr] "), qPrintable(page->toolTip()));
        choose({});
        QCOMPARE(m_preferences->language(), QString());
        QTRY_COMPARE(saidOtherwise(Language::ofSystem()), QStringList());
    }

    void whatIsTypedStays()
    {
        QTRY_VERIFY(part<QPushButton>(*m_accounts, u"add"_s)->isVisible());
        m_accounts->addAccount();
        part<QComboBox>(*m_accounts, u"gateway"_s)->setCurrentIndex(2);
        part<QLineEdit>(*m_accounts, u"name"_s)->setText(u"Kiosk"_s);
        part<QLineEdit>(*m_accounts, u"address"_s)->setText(u"nonsense"_s);
        part<QLineEdit>(*m_accounts, u"clientId"_s)->setText(u"c-1"_s);
        auto *save = part<QPushButton>(*m_accounts, u"save"_s);
        save->click(); // the address is none, which is said below it
        part<QLineEdit>(*m_accounts, u"key"_s)->setText(u"secret-key"_s);
        QVERIFY(part<QLineEdit>(*m_accounts, u"address"_s)->property("wrong").toBool());
        m_language->speak(u"ru"_s);
        QTRY_COMPARE(saidOtherwise(u"ru"_s), QStringList());
        QCOMPARE(part<QComboBox>(*m_accounts, u"gateway"_s)->currentIndex(), 2);
        QCOMPARE(part<QLineEdit>(*m_accounts, u"name"_s)->text(), u"Kiosk"_s);
        QCOMPARE(part<QLineEdit>(*m_accounts, u"address"_s)->text(), u"nonsense"_s);
        QCOMPARE(part<QLineEdit>(*m_accounts, u"clientId"_s)->text(), u"c-1"_s);
        QCOMPARE(part<QLineEdit>(*m_accounts, u"key"_s)->text(), u"secret-key"_s);
        QVERIFY(part<QLineEdit>(*m_accounts, u"address"_s)->property("wrong").toBool());
        QVERIFY(part<QPushButton>(*m_accounts, u"add"_s)->shortcut() == QKeySequence(u"Ctrl+Shift+A"_s));
    }

    void theFocusStays()
    {
        choose(u"hi"_s);
        QTRY_COMPARE(saidOtherwise(u"hi"_s), QStringList());
        QVERIFY(box()->hasFocus());
    }

    void arabicRunsFromRightToLeft()
    {
        QSignalSpy turned(qGuiApp, &QGuiApplication::layoutDirectionChanged);
        choose(u"ar"_s);
        QTRY_COMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QVERIFY(!turned.isEmpty());
        const auto *page = m_window->findChildren<QToolButton *>().front();
        QTRY_VERIFY(page->mapTo(m_window.get(), QPoint(0, 0)).x() > m_window->width() / 2);
        choose(u"en"_s);
        QTRY_COMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QTRY_VERIFY(page->mapTo(m_window.get(), QPoint(0, 0)).x() < m_window->width() / 2);
    }
};

QTEST_MAIN(LanguageSettingsTest)
#include "LanguageSettingsTest.moc"
