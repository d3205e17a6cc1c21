// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoices/CopyButton.h"
#include "invoices/WrapLabel.h"
#include "look/Scale.h"
#include "parts/Notice.h"
#include "parts/Spoken.h"
#include "parts/StatePill.h"
#include "parts/Text.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// A language in which everything is said loudly.
class Loud final : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(source).toUpper();
    }
    bool isEmpty() const override { return false; }
};

void tell(QWidget &window)
{
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&window, &changed);
}

/// The first column of pixels with ink.
int firstInk(const QImage &image)
{
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (qGray(image.pixel(x, y)) < 160)
                return x;
        }
    }
    return -1;
}

} // namespace

/// What the parts of a page show is said anew when the language changes, and mirrored when its direction
/// does.
class LanguageChangeTest : public QObject {
    Q_OBJECT

    Loud m_loud;

private Q_SLOTS:
    void cleanup() { QCoreApplication::removeTranslator(&m_loud); }

    void whatIsShownIsSaidAnew()
    {
        Notice notice(look::Tone::Bad);
        notice.setMessage(translatable("Test", "“%1” is saved.").arg(u"Stall"_s));
        const QPushButton *close = notice.addAction(translatable("Test", "Close"));
        QPushButton *others = notice.addAction(translatable("Test", "Help"));
        others->setText(u"Ask"_s);
        StatePill pill;
        pill.setState(State::Paid);
        WrapLabel label;
        label.say(translatable("Test", "Asking…"));
        CopyButton copy(translatable("Test", "&Copy link"));

        QCoreApplication::installTranslator(&m_loud);
        for (QWidget *each : std::initializer_list<QWidget *>{&notice, &pill, &label, &copy})
            tell(*each);

        QCOMPARE(notice.message(), u"“Stall” IS SAVED."_s);
        QCOMPARE(notice.accessibleName(), u"“Stall” IS SAVED."_s);
        QCOMPARE(close->text(), u"CLOSE"_s);
        QCOMPARE(others->text(), u"Ask"_s);
        QCOMPARE(pill.words(), u"PAID"_s);
        QCOMPARE(label.text(), u"ASKING…"_s);
        QCOMPARE(copy.text(), u"&COPY LINK"_s);
        QCOMPARE(copy.accessibleName(), u"COPY LINK"_s);
    }

    void whatIsNotOursStaysAsItIs()
    {
        Notice notice(look::Tone::Neutral);
        notice.setMessage(u"As the gateway wrote it."_s);
        WrapLabel label;
        label.say(u"1,204.50 USD"_s);
        label.setAccessibleName(u"in other words"_s);
        QCoreApplication::installTranslator(&m_loud);
        tell(notice);
        tell(label);
        QCOMPARE(notice.message(), u"As the gateway wrote it."_s);
        QCOMPARE(label.said(), u"1,204.50 USD"_s);
        QCOMPARE(label.accessibleName(), u"in other words"_s);
    }

    void aBoxGetsOneLabelHoweverOftenItIsNamed()
    {
        QWidget page;
        auto *box = new QComboBox(&page);
        spoken::label(box, u"Account"_s);
        spoken::label(box, u"Compte"_s);
        const auto labels = page.findChildren<QLabel *>(Qt::FindDirectChildrenOnly);
        QCOMPARE(labels.size(), 1);
        QCOMPARE(labels.front()->text(), u"Compte"_s);
        QCOMPARE(box->accessibleName(), u"Compte"_s);
    }

    void aPageThatIsReadFromTheRightIsMirrored()
    {
        const QFont font = QApplication::font();
        const look::Colours &colours = look::colours(QApplication::palette());
        const auto pill = [&](Qt::LayoutDirection direction) {
            QImage image(300, 40, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            StatePill::paint(painter, image.rect(), u"Paid"_s, look::Tone::Good, font, colours, direction);
            return firstInk(image);
        };
        QVERIFY(pill(Qt::LeftToRight) < 60);
        QVERIFY(pill(Qt::RightToLeft) > 200);
    }

    void namesInAnyScriptBeginWhereThePageDoes()
    {
        for (const QString &name : {u"Anna"_s, u"محمد"_s}) {
            Text text(name);
            QCOMPARE(text.alignment() & Qt::AlignHorizontal_Mask, Qt::AlignLeft | Qt::AlignAbsolute);
            text.setLayoutDirection(Qt::RightToLeft);
            QCOMPARE(text.alignment() & Qt::AlignHorizontal_Mask, Qt::AlignRight | Qt::AlignAbsolute);
            WrapLabel label;
            label.say(name);
            label.setLayoutDirection(Qt::RightToLeft);
            QCOMPARE(label.alignment() & Qt::AlignHorizontal_Mask, Qt::AlignRight | Qt::AlignAbsolute);
            label.setAlignment(Qt::AlignCenter);
            label.setLayoutDirection(Qt::LeftToRight);
            QCOMPARE(label.alignment(), Qt::AlignCenter);
        }
    }
};

QTEST_MAIN(LanguageChangeTest)
#include "LanguageChangeTest.moc"
