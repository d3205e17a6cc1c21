// SPDX-License-Identifier: GPL-3.0-or-later
// The rendering test can fail: windows that are broken on purpose, one fault each, and the same ones in
// order.
#include "Inspection.h"

#include "look/Colours.h"
#include "look/HouseStyle.h"
#include "look/Icons.h"
#include "look/Scale.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <functional>

using namespace counterfoil;
using namespace counterfoil::gallery;
using namespace Qt::StringLiterals;

namespace {

using Kind = Flaw::Kind;
/// Puts something into an empty window of 400 x 300.
using Build = std::function<void(QWidget *)>;

/// Draws, and is silent about it.
class Painted final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).drawText(rect(), Qt::AlignCenter, u"Paid"_s); }
};

template <typename Widget>
Widget *at(const QRect &place, Widget *widget)
{
    widget->setGeometry(place);
    return widget;
}

QLabel *label(QWidget *parent, const QString &text, const QRect &place)
{
    return at(place, new QLabel(text, parent));
}

QPushButton *button(QWidget *parent, const QString &text, const QRect &place)
{
    return at(place, new QPushButton(text, parent));
}

void ink(QWidget *widget, QPalette::ColorRole role, const QColor &colour)
{
    QPalette own;
    own.setColor(role, colour);
    widget->setPalette(own);
}

QString allOf(const std::vector<Flaw> &found)
{
    QStringList lines;
    for (const Flaw &each : found)
        lines << kindName(each.kind) + u": "_s + each.what;
    return lines.join(u'\n');
}

std::vector<Flaw> foundIn(const Build &build)
{
    QWidget window;
    window.setFixedSize(400, 300);
    build(&window);
    window.show();
    QCoreApplication::processEvents();
    return inspect(&window);
}

std::vector<Flaw> untranslatedIn(const Build &build)
{
    QWidget window;
    window.setFixedSize(400, 300);
    build(&window);
    window.show();
    QCoreApplication::processEvents();
    return findUntranslated(&window, {u"Anna"_s, u"Anna Berg"_s});
}

const QString longWord =
    u"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"_s;

} // namespace

class InspectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new look::HouseStyle);
        QApplication::setPalette(look::palette(look::Scheme::Light));
    }

    void whatIsBrokenIsFound_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<Build>("build");
        const auto row = [](const char *name, Kind kind, const Build &build) {
            QTest::newRow(name) << static_cast<int>(kind) << build;
        };
        row("a label narrower than its words", Kind::Clipped, [](QWidget *in) {
            label(in, u"Copy the address"_s, {10, 10, 40, 24});
        });
        row("a label lower than its lines", Kind::Clipped, [](QWidget *in) {
            label(in, u"Asking the gateway for a pay link. It may take a while."_s, {10, 10, 120, 24})
                ->setWordWrap(true);
        });
        row("a word longer than its line", Kind::Clipped, [](QWidget *in) {
            label(in, longWord, {10, 10, 200, 100})->setWordWrap(true);
        });
        row("a wrapped text whose place goes by its hint", Kind::Clipped, [](QWidget *in) {
            auto *column = new QVBoxLayout(in);
            auto *text = new QLabel(QString(u"Asking the gateway for a pay link. "_s).repeated(8));
            text->setWordWrap(true);
            text->setFixedWidth(150);
            column->addWidget(text, 0, Qt::AlignHCenter);
            for (int i = 0; i < 6; ++i)
                column->addWidget(new QPushButton(u"Cancel"_s));
        });
        row("a button narrower than its words", Kind::Clipped, [](QWidget *in) {
            button(in, u"Copy the address"_s, {10, 10, 60, 36});
        });
        row("a button whose icon takes their place", Kind::Clipped, [](QWidget *in) {
            QPushButton *copy = button(in, u"Copy link"_s, {10, 10, 70, 36});
            copy->setIcon(look::icon(u"copy"));
        });
        row("a choice that is cut", Kind::Clipped, [](QWidget *in) {
            auto *name = label(in, u"Account"_s, {10, 10, 100, 24});
            auto *box = at({10, 40, 90, 36}, new QComboBox(in));
            box->addItem(longWord);
            name->setBuddy(box);
        });
        row("an example that is cut", Kind::Clipped, [](QWidget *in) {
            auto *line = at({10, 10, 100, 36}, new QLineEdit(in));
            line->setPlaceholderText(u"Type a name, a country or a currency"_s);
            line->setAccessibleName(u"Payment system"_s);
        });
        row("a line of a list that is cut", Kind::Clipped, [](QWidget *in) {
            auto *list = at({10, 10, 150, 100}, new QListWidget(in));
            list->setAccessibleName(u"Accounts"_s);
            list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
            list->addItem(longWord);
        });
        row("two buttons on each other", Kind::Overlapped, [](QWidget *in) {
            button(in, u"Copy link"_s, {10, 10, 120, 36});
            button(in, u"Open"_s, {100, 20, 120, 36});
        });
        row("a text under a button", Kind::Overlapped, [](QWidget *in) {
            label(in, u"Waiting"_s, {10, 10, 120, 24});
            button(in, u"Open"_s, {10, 30, 120, 36});
        });
        row("a button off the edge", Kind::Unreachable, [](QWidget *in) {
            button(in, u"Copy link"_s, {340, 10, 120, 36});
        });
        row("a button outside", Kind::Unreachable, [](QWidget *in) {
            button(in, u"Copy link"_s, {10, 400, 120, 36});
        });
        row("a button below a fold that does not scroll", Kind::Unreachable, [](QWidget *in) {
            auto *area = at({0, 0, 400, 300}, new QScrollArea(in));
            area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
            auto *inside = new QWidget;
            inside->setFixedSize(300, 900);
            button(inside, u"Copy link"_s, {10, 700, 120, 36});
            area->setWidget(inside);
        });
        row("a pin that Tab passes by", Kind::Unreachable, [](QWidget *in) {
            auto *pin = at({10, 10, 24, 24}, new QToolButton(in));
            pin->setIcon(look::icon(u"pin"));
            pin->setAccessibleName(u"Keep"_s);
            pin->setFocusPolicy(Qt::NoFocus);
        });
        row("grey on white", Kind::Faint, [](QWidget *in) {
            ink(label(in, u"just now, when asked"_s, {10, 10, 200, 24}), QPalette::WindowText, 0xa0a6b0);
        });
        row("a dark icon on blue", Kind::Faint, [](QWidget *in) {
            QLabel *sign = label(in, {}, {10, 10, 40, 40});
            sign->setAccessibleName(u"Copy"_s);
            sign->setPixmap(look::icon(u"copy", QColor(0x171c28)).pixmap(24, 24));
            sign->setAutoFillBackground(true);
            ink(sign, QPalette::Window, 0x3447c5);
        });
        row("dark words on the blue button", Kind::Faint, [](QWidget *in) {
            auto *own = at({10, 10, 140, 36}, new QLabel(u"Copy link"_s, in));
            own->setAutoFillBackground(true);
            ink(own, QPalette::Window, 0x3447c5);
        });
        row("two buttons of one letter", Kind::Ambiguous, [](QWidget *in) {
            button(in, u"&Save"_s, {10, 10, 120, 36});
            button(in, u"Is&sue"_s, {140, 10, 120, 36});
        });
        row("a button and a field of one letter", Kind::Ambiguous, [](QWidget *in) {
            auto *line = at({10, 50, 200, 36}, new QLineEdit(in));
            line->setAccessibleName(u"Сума"_s);
            label(in, u"&Сума"_s, {10, 10, 100, 24})->setBuddy(line);
            button(in, u"&Стоп"_s, {10, 100, 120, 36});
        });
        row("a line without a name", Kind::Unspoken, [](QWidget *in) {
            at({10, 10, 200, 36}, new QLineEdit(in));
        });
        row("a button without a name", Kind::Unspoken, [](QWidget *in) {
            QPushButton *copy = button(in, {}, {10, 10, 36, 36});
            copy->setIcon(look::icon(u"copy"));
        });
        row("a box without a label", Kind::Unspoken, [](QWidget *in) {
            auto *box = at({10, 10, 150, 36}, new QComboBox(in));
            box->setAccessibleName(u"Currency"_s); // which is not said here
            box->addItem(u"USD"_s);
        });
        row("a pill without a role", Kind::Unspoken, [](QWidget *in) {
            QWidget *pill = at({10, 10, 80, 24}, new Painted(in));
            pill->setAccessibleName(u"Paid"_s);
        });
        row("a picture without a name", Kind::Unspoken, [](QWidget *in) {
            QLabel *sign = label(in, {}, {10, 10, 24, 24});
            sign->setPixmap(look::icon(u"check", QColor(0x12703f)).pixmap(18, 18));
        });
        row("something drawn that is silent", Kind::Unspoken, [](QWidget *in) {
            at({10, 10, 80, 24}, new Painted(in));
        });
        row("a wrong field that does not say so", Kind::Unspoken, [](QWidget *in) {
            auto *line = at({10, 10, 200, 36}, new QLineEdit(in));
            line->setAccessibleName(u"Amount"_s);
            line->setAccessibleDescription(u"This is no amount."_s);
            line->setProperty("wrong", true);
        });
        for (const QString &words : {u"Asked the gateway: invoice:failed."_s,
                 u"What it states as “create_date” cannot be read."_s, u"The gateway says PAYED_RECALC."_s,
                 u"Gateway: “PAID”"_s, u"1 lines of its list name no sale"_s, u"Read 1 sales, 1 pages."_s,
                 u"Payment system orange_money-mali.xof"_s})
            row(qPrintable(words), Kind::Raw, [words](QWidget *in) { label(in, words, {10, 10, 380, 60}); });
        row("a label that reads markup", Kind::BrokenOut, [](QWidget *in) {
            label(in, u"Customer: <b>Anna</b>"_s, {10, 10, 380, 36});
        });
        row("a tool tip that reads markup", Kind::BrokenOut, [](QWidget *in) {
            button(in, u"Anna"_s, {10, 10, 120, 36})
                ->setToolTip(u"<a href='https://evil.example'>Anna</a>"_s);
        });
        row("a cell whose tool tip does", Kind::BrokenOut, [](QWidget *in) {
            auto *table = at({0, 0, 300, 200}, new QTableWidget(1, 1, in));
            table->setItem(0, 0, new QTableWidgetItem(u"Anna"_s));
            table->item(0, 0)->setToolTip(u"<img src='file:///etc/passwd'> Anna"_s);
        });
        row("a button of two lines", Kind::BrokenOut, [](QWidget *in) {
            button(in, u"Pay\nAnna"_s, {10, 10, 120, 60});
        });
        row("a title that ends a line", Kind::BrokenOut,
            [](QWidget *in) { in->setWindowTitle(u"Print\u2028Anna"_s); });
        row("a name that turns its sentence about", Kind::BrokenOut, [](QWidget *in) {
            label(in, u"Paid by \u202egnp.exe"_s, {10, 10, 380, 36});
        });
        row("an isolate that does not end", Kind::BrokenOut, [](QWidget *in) {
            button(in, u"Call \u2068Anna"_s, {10, 10, 120, 36});
        });
        row("a choice with control characters", Kind::BrokenOut, [](QWidget *in) {
            at({10, 10, 120, 36}, new QComboBox(in))->addItem(u"Anna\x1b[31m"_s);
        });
        row("a tool tip for programs", Kind::Raw, [](QWidget *in) {
            button(in, u"Check now"_s, {10, 10, 120, 36})->setToolTip(u"status: not_processed"_s);
        });
    }
    void whatIsBrokenIsFound()
    {
        QFETCH(int, kind);
        QFETCH(Build, build);
        const auto found = foundIn(build);
        const bool isFound = std::any_of(found.begin(), found.end(),
            [kind](const Flaw &each) { return static_cast<int>(each.kind) == kind; });
        QVERIFY2(isFound, qPrintable(u"found instead: "_s + allOf(found)));
    }

    void whatIsEnglishInAnotherLanguageIsFound_data()
    {
        QTest::addColumn<Build>("build");
        const auto row = [](const char *name, const Build &build) { QTest::newRow(name) << build; };
        const QRect place{10, 10, 380, 36};
        row("a label", [=](QWidget *in) { label(in, u"Copy link"_s, place); });
        row("a word beside what is translated",
            [=](QWidget *in) { label(in, u"⟦Þàîð ẋẋ⟧ just now"_s, place); });
        row("a word between two", [=](QWidget *in) { label(in, u"⟦Þàîð⟧ and ⟦ôþéñ⟧"_s, place); });
        row("a word before what was cut", [=](QWidget *in) { label(in, u"Paid ⟦ţôðàý …"_s, place); });
        row("a word after what was cut", [=](QWidget *in) { label(in, u"ţôðàý ẋẋ⟧ paid"_s, place); });
        row("a button", [=](QWidget *in) { button(in, u"&Open"_s, place); });
        row("a tool tip", [=](QWidget *in) { button(in, u"⟦Ôþéñ⟧"_s, place)->setToolTip(u"Open it"_s); });
        row("a spoken name",
            [=](QWidget *in) { label(in, u"⟦Ôþéñ⟧"_s, place)->setAccessibleName(u"Open"_s); });
        row("a spoken description",
            [=](QWidget *in) { label(in, u"⟦Ôþéñ⟧"_s, place)->setAccessibleDescription(u"Wrong."_s); });
        row("an example", [=](QWidget *in) { at(place, new QLineEdit(in))->setPlaceholderText(u"Name"_s); });
        row("an example in an area",
            [=](QWidget *in) { at(place, new QPlainTextEdit(in))->setPlaceholderText(u"Name"_s); });
        row("a choice that is not chosen", [=](QWidget *in) {
            at(place, new QComboBox(in))->addItems({u"⟦Àļļ⟧"_s, u"Paid"_s});
        });
        row("a line of a list", [=](QWidget *in) { at(place, new QListWidget(in))->addItem(u"Kiosk 2"_s); });
        row("the title of a column", [](QWidget *in) {
            at({0, 0, 300, 200}, new QTableWidget(0, 1, in))->setHorizontalHeaderLabels({u"Customer"_s});
        });
        row("the window’s title", [](QWidget *in) { in->setWindowTitle(u"Statement"_s); });
        row("a month", [=](QWidget *in) { label(in, u"29 November 2026"_s, place); });
        row("a name with a word", [=](QWidget *in) { label(in, u"Anna Berg, paid"_s, place); });
    }
    void whatIsEnglishInAnotherLanguageIsFound()
    {
        QFETCH(Build, build);
        const auto found = untranslatedIn(build);
        QVERIFY(!found.empty());
        QCOMPARE(kindName(found.front().kind), u"untranslated"_s);
    }

    void whatIsCalledSoEverywhereIsNotFound_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &text :
            {u"⟦Þàîð ẋẋ⟧"_s, u"⟦%1 îñ ⟦àļļ⟧ of it⟧"_s, u"⟦Ţô Anna Berg …"_s, u"Anna Berg"_s,
                u"Anna Berg · 15.04 USD"_s, u"1.50 USDT"_s, u"CF-7KQ2MZLQSTLQSTAB · 79DF-60B0-17F6"_s,
                u"https://pay.example.com/a?b=c"_s, u"anna@example.com"_s, u"gateway.example"_s,
                u"/home/anna/.local/share"_s, u"orange_money-mali.xof"_s, u"29 نوفمبر 2026"_s, u"C-1001"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void whatIsCalledSoEverywhereIsNotFound()
    {
        QFETCH(QString, text);
        const auto found = untranslatedIn([&](QWidget *in) { label(in, text, {10, 10, 380, 36}); });
        QVERIFY2(found.empty(), qPrintable(allOf(found)));
    }

    void whatIsInOrderIsNotFound_data()
    {
        QTest::addColumn<Build>("build");
        const auto row = [](const char *name, const Build &build) { QTest::newRow(name) << build; };
        row("a tool tip with its markup escaped", [](QWidget *in) {
            label(in, u"Anna"_s, {10, 10, 300, 24})
                ->setToolTip(u"<span>&lt;b&gt;Anna&lt;/b&gt;<br>15.04 USD</span>"_s);
        });
        row("words with room", [](QWidget *in) { label(in, u"Copy the address"_s, {10, 10, 300, 24}); });
        row("lines with room", [](QWidget *in) {
            label(in, u"Asking the gateway for a pay link. It may take a while."_s, {10, 10, 120, 120})
                ->setWordWrap(true);
        });
        row("buttons side by side", [](QWidget *in) {
            button(in, u"Copy link"_s, {10, 10, 120, 36})->setIcon(look::icon(u"copy"));
            QPushButton *main = button(in, u"Open"_s, {140, 10, 120, 36});
            main->setDefault(true);
            main->setIcon(look::icon(u"open")); // dark, and drawn in the colour of its words
        });
        row("a button to scroll to", [](QWidget *in) {
            auto *area = at({0, 0, 400, 300}, new QScrollArea(in));
            area->setFocusPolicy(Qt::NoFocus);
            auto *inside = new QWidget;
            inside->setFixedSize(300, 900);
            button(inside, u"Copy link"_s, {10, 700, 120, 36});
            area->setWidget(inside);
        });
        row("a choice whose tool tip has all of it", [](QWidget *in) {
            auto *name = label(in, u"Account"_s, {10, 10, 100, 24});
            auto *box = at({10, 40, 90, 36}, new QComboBox(in));
            box->addItem(longWord);
            box->setToolTip(longWord);
            name->setBuddy(box);
        });
        for (const QString &words : {u"1 sale, 21 sales and 1.5 times; 1 needs a look, 1 was there already"_s,
                 u"CF-7KQ2MZDIFFERSABC at https://a_b.example/c_d, anna_b@example.com"_s,
                 u"1.50 USDT under PCI DSS: number 79DF-60B0-17F6, 1 address"_s})
            row(qPrintable(words), [words](QWidget *in) {
                auto *text = label(in, words, {10, 10, 380, 60});
                text->setWordWrap(true);
                text->setToolTip(words);
            });
        row("one letter on what can be used and what cannot", [](QWidget *in) {
            button(in, u"&Save"_s, {10, 10, 120, 36});
            button(in, u"&Stop"_s, {140, 10, 120, 36})->setEnabled(false);
        });
        row("what is hidden", [](QWidget *in) {
            button(in, u"Copy the address"_s, {10, 10, 20, 36})->hide();
        });
        row("a button that cannot be used now may be faint", [](QWidget *in) {
            button(in, u"Import"_s, {10, 10, 160, 36})->setEnabled(false);
        });
    }
    void whatIsInOrderIsNotFound()
    {
        QFETCH(Build, build);
        const auto found = foundIn(build);
        QVERIFY2(found.empty(), qPrintable(allOf(found)));
    }
};

QTEST_MAIN(InspectionTest)
#include "InspectionTest.moc"
