// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/MessageCard.h"

#include "../sending/SendFixture.h"
#include "SettingsCards.h"

#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// The words of messages: typed, looked at with a sample, kept, taken back.
class MessageCardTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SendFixture> m_shop;
    std::unique_ptr<MessageCard> m_card;

    QLineEdit *subject() { return settingsPart<QLineEdit>(*m_card, "subject"); }
    QPlainTextEdit *text() { return settingsPart<QPlainTextEdit>(*m_card, "text"); }
    QString preview(const char *part)
    {
        return settingsPart<QLabel>(*m_card, part)->text().remove(QChar(0x200b));
    }
    void press(const char *name)
    {
        QTest::mouseClick(settingsPart<QPushButton>(*m_card, name), Qt::LeftButton);
    }
    void chooseLanguage(const QString &code)
    {
        auto *box = settingsPart<QComboBox>(*m_card, "messageLanguage");
        box->setCurrentIndex(box->findData(code));
        Q_EMIT box->activated(box->currentIndex());
    }
    MessageTemplate kept(const QString &code)
    {
        return *await(m_shop->templates.of(MessageKind::Request, code));
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<SendFixture>();
        m_card = std::make_unique<MessageCard>(m_shop->templates, m_shop->sending);
        m_card->resize(560, 1400);
        m_card->show();
        QApplication::setActiveWindow(m_card.get());
        QTRY_VERIFY(!subject()->text().isEmpty());
    }
    void cleanup()
    {
        m_card.reset();
        m_shop->settle();
        m_shop.reset();
    }

    void itBeginsWithTheProgramsOwnWordsAndASample()
    {
        QCOMPARE(subject()->text(), defaultMessageTemplate(MessageKind::Request, u"en"_s).subject);
        QVERIFY(!settingsPart<QPushButton>(*m_card, "saveMessage")->isEnabled());
        QVERIFY(!settingsPart<QPushButton>(*m_card, "standardMessage")->isEnabled());
        QVERIFY(preview("previewSubject").contains(u"15.04"_s));
        QVERIFY(preview("previewText").contains(u"https://pay.example.com/"_s));
        QVERIFY(preview("previewText").contains(u"Corner Shop"_s));
        QVERIFY(!preview("previewShort").isEmpty());
    }

    void anUnknownPlaceIsNamedAtOnceAndNotKept()
    {
        subject()->setText(u"Pay {ammount}"_s);
        QTRY_VERIFY(preview("previewText").contains(u"{ammount}"_s));
        QVERIFY(preview("previewText").contains(u"{amount}"_s));
        press("saveMessage");
        QVERIFY(outcomeOf(*m_card).contains(u"{ammount}"_s));
        QCOMPARE(kept(u"en"_s), defaultMessageTemplate(MessageKind::Request, u"en"_s));
    }

    void aPlaceGoesWhereOneTypes()
    {
        subject()->setFocus();
        subject()->setText(u"Pay "_s);
        press("amount");
        QCOMPARE(subject()->text(), u"Pay {amount}"_s);
        QVERIFY(subject()->hasFocus());
        text()->setPlainText(u"Hello "_s);
        text()->setFocus();
        text()->moveCursor(QTextCursor::End);
        press("customer");
        QCOMPARE(text()->toPlainText(), u"Hello {customer}"_s);
        QTRY_VERIFY(preview("previewText").contains(u"Hello Anna Example"_s));
    }

    void itIsKeptForItsLanguageAndTakenBack()
    {
        chooseLanguage(u"fr"_s);
        const MessageTemplate french = defaultMessageTemplate(MessageKind::Request, u"fr"_s);
        QTRY_COMPARE(subject()->text(), french.subject);
        QVERIFY(!settingsPart<QPushButton>(*m_card, "saveMessage")->isEnabled());
        subject()->setText(u"À payer : {amount}"_s);
        press("saveMessage");
        QVERIFY(!subject()->isEnabled() && !text()->isEnabled()); // what is typed now would be lost
        QVERIFY(!settingsPart<QComboBox>(*m_card, "messageLanguage")->isEnabled());
        QVERIFY(!settingsPart<QPushButton>(*m_card, "amount")->isEnabled());
        QTRY_VERIFY(outcomeOf(*m_card).startsWith(u"The message is saved."_s));
        QVERIFY(subject()->isEnabled());
        QCOMPARE(kept(u"fr"_s).subject, u"À payer : {amount}"_s);
        QCOMPARE(kept(u"fr"_s).text, french.text); // its blanks that do not break too
        QCOMPARE(kept(u"en"_s), defaultMessageTemplate(MessageKind::Request, u"en"_s));
        press("standardMessage");
        QTRY_COMPARE(subject()->text(), french.subject);
        QCOMPARE(kept(u"fr"_s), french);
    }

    void whatIsTypedIsNotLostByAnotherChoice()
    {
        subject()->setText(u"Mine"_s);
        chooseLanguage(u"fr"_s);
        QVERIFY(outcomeOf(*m_card).contains(u"Save this message first"_s));
        QCOMPARE(subject()->text(), u"Mine"_s);
        QCOMPARE(settingsPart<QComboBox>(*m_card, "messageLanguage")->currentData().toString(), u"en"_s);
    }

    void aTextWithoutAWayToPayIsRemarkedOn()
    {
        text()->setPlainText(u"Please pay."_s);
        press("saveMessage");
        QTRY_VERIFY(outcomeOf(*m_card).contains(u"how to pay"_s));
        QCOMPARE(kept(u"en"_s).text, u"Please pay."_s);
    }

    void arabicIsTypedFromTheRight()
    {
        chooseLanguage(u"ar"_s);
        QTRY_COMPARE(text()->layoutDirection(), Qt::RightToLeft);
        QCOMPARE(m_card->layoutDirection(), Qt::LeftToRight);
    }
};

QTEST_MAIN(MessageCardTest)
#include "MessageCardTest.moc"
