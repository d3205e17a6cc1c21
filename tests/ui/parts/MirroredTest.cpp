// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be turned round by hand in a window from right to left, and what has to stay.
#include "parts/Mirrored.h"

#include "form/AmountEditor.h"
#include "form/CardNumberEditor.h"
#include "form/FoldButton.h"
#include "form/JsonEditor.h"
#include "form/LineEditor.h"
#include "look/Colours.h"
#include "look/HouseStyle.h"
#include "look/Icons.h"
#include "parts/Copying.h"
#include "parts/Text.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTest>
#include <QVBoxLayout>

#include <cstdlib>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

constexpr auto fromRight = Qt::RightToLeft;
constexpr auto fromLeft = Qt::LeftToRight;

Field field(FieldKind kind)
{
    return {.wireName = u"f"_s, .label = u"Field"_s, .kind = kind};
}

Qt::Alignment side(const QLineEdit *line)
{
    return line->alignment() & (Qt::AlignLeft | Qt::AlignRight);
}

QLineEdit *lineOf(FieldEditor &editor)
{
    return qobject_cast<QLineEdit *>(editor.focusTarget());
}

QLabel *labelIn(QLineEdit *line)
{
    return line->findChild<QLabel *>();
}

/// But for the edges of lines, which are drawn half a pixel elsewhere.
bool isNearly(const QImage &one, const QImage &other)
{
    int different = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            different += std::abs(qAlpha(one.pixel(x, y)) - qAlpha(other.pixel(x, y))) > 64;
    }
    return different < one.width() * one.height() / 200;
}

void show(QWidget &window)
{
    window.resize(400, 100);
    window.show();
    QCoreApplication::processEvents();
}

void turn(QWidget &window, Qt::LayoutDirection direction)
{
    window.setLayoutDirection(direction);
    QCoreApplication::processEvents();
}

} // namespace

class MirroredTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(fromLeft); }

    void marginsFollowTheDirection()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        mirrored::setMargins(layout, 1, 2, 3, 4);
        QCOMPARE(layout->contentsMargins(), QMargins(1, 2, 3, 4));
        turn(window, fromRight);
        QCOMPARE(layout->contentsMargins(), QMargins(3, 2, 1, 4));
        turn(window, fromLeft);
        QCOMPARE(layout->contentsMargins(), QMargins(1, 2, 3, 4));

        QWidget from;
        from.setLayoutDirection(fromRight);
        auto *inside = new QVBoxLayout(new QWidget(&from));
        mirrored::setMargins(inside, 1, 2, 3, 4); // as it stands already
        QCOMPARE(inside->contentsMargins(), QMargins(3, 2, 1, 4));
    }

    void aLineOfNumbersKeepsItsDirectionAndBeginsWhereTheFormBegins()
    {
        QWidget window;
        auto *line = new QLineEdit; // without a parent yet, as layouts have it
        mirrored::keepLeftToRight(line);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(line);
        show(window);
        QCOMPARE(side(line), Qt::AlignLeft);
        turn(window, fromRight);
        QCOMPARE(side(line), Qt::AlignRight);
        QCOMPARE(line->layoutDirection(), fromLeft);
        // Qt would turn it round for an example in Arabic.
        QVERIFY(line->alignment().testFlag(Qt::AlignAbsolute));

        QWidget other;
        line->setParent(&other);
        QCOMPARE(side(line), Qt::AlignLeft);
        turn(window, fromLeft); // where it no longer stands
        turn(other, fromRight);
        QCOMPARE(side(line), Qt::AlignRight);
    }

    void whichFieldsKeepTheirDirection_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("keeps");
        const auto row = [](FieldKind kind, bool keeps) {
            QTest::newRow(qPrintable(kindName(kind))) << static_cast<int>(kind) << keeps;
        };
        for (const FieldKind kind : {FieldKind::Email, FieldKind::Url, FieldKind::Phone, FieldKind::Ipv4,
                 FieldKind::CardExpiry, FieldKind::BirthDate, FieldKind::Postcode, FieldKind::Coin,
                 FieldKind::Wallet, FieldKind::PersonalId})
            row(kind, true);
        row(FieldKind::Text, false); // names are of any script
    }
    void whichFieldsKeepTheirDirection()
    {
        QFETCH(int, kind);
        QFETCH(bool, keeps);
        QWidget window;
        window.setLayoutDirection(fromRight);
        LineEditor editor(field(static_cast<FieldKind>(kind)), &window);
        QCOMPARE(lineOf(editor)->layoutDirection(), keeps ? fromLeft : fromRight);
        QCOMPARE(side(lineOf(editor)) == Qt::AlignRight, keeps);
    }

    void theCurrencyStandsAtTheEndOfTheForm()
    {
        QWidget window;
        auto *editor = new AmountEditor(field(FieldKind::Amount), &window);
        editor->showCurrency();
        editor->setContext({.today = {}, .currency = Currency::find(u"USD")});
        (new QVBoxLayout(&window))->addWidget(editor);
        show(window);
        QLineEdit *line = lineOf(*editor);
        const QLabel *currency = labelIn(line);
        QCOMPARE(currency->text(), u"USD"_s);
        QVERIFY(currency->geometry().left() > line->width() / 2);
        QVERIFY(line->textMargins().right() >= line->width() - currency->geometry().left());
        QCOMPARE(line->textMargins().left(), 0);

        turn(window, fromRight);
        QVERIFY(currency->geometry().right() < line->width() / 2);
        QVERIFY(line->textMargins().left() > currency->geometry().right());
        QCOMPARE(line->textMargins().right(), 0);
        QCOMPARE(side(line), Qt::AlignRight);

        editor->setContext({}); // none is known: nothing is kept free for it
        QCOMPARE(line->textMargins(), QMargins());
    }

    void theBrandStandsAtTheEndOfTheForm()
    {
        QWidget window;
        window.setLayoutDirection(fromRight);
        auto *editor = new CardNumberEditor(field(FieldKind::CardNumber), &window);
        (new QVBoxLayout(&window))->addWidget(editor);
        show(window);
        QCOMPARE(lineOf(*editor)->textMargins(), QMargins());
        editor->setText(u"4111111111111111"_s);
        QCoreApplication::processEvents();
        QLineEdit *line = lineOf(*editor);
        QCOMPARE(labelIn(line)->text(), u"Visa"_s);
        QVERIFY(line->textMargins().left() > labelIn(line)->geometry().right());
        QCOMPARE(side(line), Qt::AlignRight);
        editor->clear();
        QCOMPARE(line->textMargins(), QMargins());
    }

    void namesBeginWhereTheFormBegins()
    {
        QApplication::setStyle(new look::HouseStyle);
        QWidget window;
        auto *line = new QLineEdit;
        (new QVBoxLayout(&window))->addWidget(line);
        line->setText(u"Anna"_s);
        const auto caret = [line] { return line->inputMethodQuery(Qt::ImCursorRectangle).toRect().left(); };
        show(window);
        QCOMPARE(side(line), Qt::AlignLeft);
        turn(window, fromRight);
        QCOMPARE(side(line), Qt::AlignRight);
        QVERIFY(line->alignment().testFlag(Qt::AlignAbsolute));
        QVERIFY(caret() > line->width() / 2);
        turn(window, fromLeft);
        line->setText(u"محمد علي"_s);
        QVERIFY(caret() < line->width() / 2);
    }

    void iconAndWordsOfAButtonStandTogether()
    {
        QApplication::setStyle(new look::HouseStyle);
        QApplication::setPalette(look::palette(look::Scheme::Light));
        QPushButton button(look::icon(u"search"), u"Check"_s);
        const auto inked = [&button](
                               Qt::LayoutDirection direction) { // the first and the last column with ink
            button.setLayoutDirection(direction);
            const QImage picture = button.grab().toImage();
            const QRgb ground = picture.pixel(40, 18);
            QList<int> columns;
            for (int x = 8; x < picture.width() - 8; ++x) {
                for (int y = 8; y < picture.height() - 8; ++y) {
                    if (picture.pixel(x, y) != ground) {
                        columns << x;
                        break;
                    }
                }
            }
            return columns;
        };
        button.resize(300, 36);
        button.show();
        const QList<int> usual = inked(fromLeft);
        const QList<int> turned = inked(fromRight);
        QVERIFY(!usual.isEmpty());
        QVERIFY(std::abs(turned.first() - usual.first()) <= 3); // in the middle, as wide as always
        QVERIFY(std::abs(turned.last() - usual.last()) <= 3);
    }

    void theFirstPartOfASplitterIsNotCut()
    {
        QSplitter splitter;
        splitter.setHandleWidth(16);
        mirrored::keepWithin(&splitter);
        auto *first = new QLabel(u"first"_s);
        splitter.addWidget(first);
        splitter.addWidget(new QLabel(u"second"_s));
        show(splitter);
        QVERIFY(splitter.rect().contains(first->geometry()));
        turn(splitter, fromRight);
        QVERIFY(first->geometry().left() > splitter.width() / 2);
        QVERIFY(splitter.rect().contains(first->geometry()));
    }

    void jsonIsWrittenFromLeftToRight()
    {
        QWidget window;
        window.setLayoutDirection(fromRight);
        JsonEditor editor(field(FieldKind::Json), &window);
        QCOMPARE(editor.focusTarget()->layoutDirection(), fromLeft);
    }

    void theArrowThatAClosedPartShowsOpensIt_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<Qt::Key>("opens");
        QTest::addColumn<Qt::Key>("folds");
        QTest::newRow("from left to right") << fromLeft << Qt::Key_Right << Qt::Key_Left;
        QTest::newRow("from right to left") << fromRight << Qt::Key_Left << Qt::Key_Right;
    }
    void theArrowThatAClosedPartShowsOpensIt()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(Qt::Key, opens);
        QFETCH(Qt::Key, folds);
        FoldButton button(u"Customer"_s);
        button.setLayoutDirection(direction);
        QTest::keyClick(&button, folds);
        QVERIFY(!button.isChecked());
        QTest::keyClick(&button, opens);
        QVERIFY(button.isChecked());
        QTest::keyClick(&button, opens);
        QVERIFY(button.isChecked());
        QTest::keyClick(&button, folds);
        QVERIFY(!button.isChecked());
    }

    void iconsThatPointAreTurned_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("turns");
        for (const QString &name : {u"back"_s, u"open"_s, u"invoices"_s})
            QTest::newRow(qPrintable(name)) << name << true;
        for (const QString &name : {u"left"_s, u"right"_s, u"search"_s, u"check"_s, u"clock"_s, u"refresh"_s})
            QTest::newRow(qPrintable(name)) << name << false;
    }
    void iconsThatPointAreTurned()
    {
        QFETCH(QString, name);
        QFETCH(bool, turns);
        const auto picture = [&name] { return look::icon(name, Qt::black).pixmap(48, 48).toImage(); };
        const QImage usual = picture();
        QApplication::setLayoutDirection(fromRight);
        const QImage turned = picture();
        QCOMPARE(usual != turned, turns);
        if (turns)
            QVERIFY(isNearly(turned, usual.mirrored(true, false)));
    }

    void whatIsCopiedHasNoMarksOfDirection()
    {
        copying::copy(u"\u200f\u2068CF-7KQ2MZLQSTLQSTAB\u2069 \u206615.04\u2069"_s, copying::What::Reference);
        QCOMPARE(QApplication::clipboard()->text(), u"CF-7KQ2MZLQSTLQSTAB 15.04"_s);
    }
    void norHasWhatIsMarkedAndCopied()
    {
        QWidget window;
        // (This platform tells of nothing whose it is.)
        copying::keepMarksOut(&window, [](QClipboard::Mode) { return true; });
        auto *text = (new Text(u"\u200fالمجلد \u2068/home/anna/\u200bbooks\u2069"_s))->selectable();
        text->setParent(&window);
        window.show();
        text->setFocus();
        text->setSelection(0, int(text->text().size()));
        QTest::keySequence(text, QKeySequence::Copy);
        QTRY_COMPARE(QApplication::clipboard()->text(), u"المجلد /home/anna/books"_s);

        QApplication::clipboard()->setText(u"plain"_s);
        QCOMPARE(QApplication::clipboard()->text(), u"plain"_s);
    }
};

QTEST_MAIN(MirroredTest)
#include "MirroredTest.moc"
