// SPDX-License-Identifier: GPL-3.0-or-later
#include "FormTools.h"
#include "form/NoteLine.h"

#include <QAccessible>
#include <QPointer>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace counterfoil;
using namespace counterfoil::formtools;
using namespace Qt::StringLiterals;

namespace {

/// A row that is checked as the form would, a field below it to go to, and the line under both.
struct RowBench {
    QWidget window;
    FieldRow *row;
    QLineEdit *elsewhere;
    int checks = 0;

    explicit RowBench(const Field &field)
    {
        row = new FieldRow(
            EditorFactory::make(field),
            [this](const Field &checked) {
                ++checks;
                const auto value = checkField(checked, row->editor().text(), {.today = samples::today});
                return value ? LocalizedText() : value.error().message;
            },
            &window);
        elsewhere = new QLineEdit(&window);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(row);
        column->addWidget(elsewhere);
        window.resize(560, 200);
        window.show();
        QApplication::setActiveWindow(&window);
        enter();
    }

    QWidget *target() { return row->editor().focusTarget(); }
    void enter() { target()->setFocus(Qt::TabFocusReason); }
    void leave() { elsewhere->setFocus(Qt::TabFocusReason); }
    QToolButton *pin() { return row->findChild<QToolButton *>(); }
    NoteLine *note() { return row->findChild<NoteLine *>(); }
};

} // namespace

/// Label, help, reason and pin around an editor, and when each of them shows.
class FieldRowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWarningStandsBelowOnceTheFieldIsLeft()
    {
        RowBench bench(fieldOf(FieldKind::Coin));
        const QString help = bench.row->field().help;
        QTest::keyClicks(bench.target(), u"BTC"_s);
        QCOMPARE(bench.note()->text(), help); // neutral while somebody types
        bench.leave();
        QVERIFY(bench.note()->text().startsWith(u"“BTC” is sent as typed"_s));
        QVERIFY(bench.row->isWarned() && !bench.row->isWrong());
        QCOMPARE(bench.target()->accessibleDescription(), bench.note()->text());
        bench.row->setReason(u"The gateway does not know it."_s);
        QCOMPARE(bench.note()->text(), u"The gateway does not know it."_s);
        bench.row->setReason({});
        QVERIFY(bench.note()->text().startsWith(u"“BTC” is sent as typed"_s));
        bench.enter();
        QTest::keyClicks(bench.target(), u"_x"_s);
        QCOMPARE(bench.note()->text(), help);
        bench.row->setWireText(u"USDC"_s); // by a default or an earlier sale
        QVERIFY(bench.row->isWarned());
        bench.row->clear();
        QVERIFY(!bench.row->isWarned());
    }

    void enterWaitsUntilAWarningWasSeen()
    {
        RowBench bench(fieldOf(FieldKind::Phone));
        QSignalSpy confirmed(bench.row, &FieldRow::confirmed);
        QTest::keyClicks(bench.target(), u"112"_s);
        QTest::keyClick(bench.target(), Qt::Key_Return);
        QCOMPARE(confirmed.count(), 0);
        QVERIFY(bench.row->isWarned());
        QTest::keyClick(bench.target(), Qt::Key_Return);
        QCOMPARE(confirmed.count(), 1);
        QTest::keyClicks(bench.target(), u" 345 678"_s); // nothing to be warned of any more
        QTest::keyClick(bench.target(), Qt::Key_Return);
        QCOMPARE(confirmed.count(), 2);
    }

    void aPhoneNumberIsShownAsItIsSent()
    {
        RowBench bench(fieldOf(FieldKind::Phone));
        const QString help = bench.row->field().help;
        bench.row->setWireText(u"0712 345678"_s);
        QCOMPARE(bench.note()->text(), help); // as typed: nothing to say
        bench.row->setWireText(u"٠٧١٢ ٣٤٥٦٧٨"_s);
        QCOMPARE(bench.note()->text(), u"Sent as 0712 345678."_s);
        QCOMPARE(bench.target()->accessibleDescription(), bench.note()->text());
        QVERIFY(!bench.row->isWarned());
        // What is odd and what is sent are both said; the country of a neighbour decides.
        bench.row->setContext({.today = samples::today, .country = u"SN"_s});
        QVERIFY(bench.row->isWarned());
        QVERIFY(bench.note()->text().startsWith(u"This has too few or too many digits"_s)
            || bench.note()->text().startsWith(u"No phone number of +221"_s));
        QVERIFY(bench.note()->text().endsWith(u" Sent as 0712 345678."_s));
        bench.row->setContext({.today = samples::today, .country = u"KE"_s});
        QCOMPARE(bench.note()->text(), u"Sent as 0712 345678."_s);
        bench.row->clear();
        QCOMPARE(bench.note()->text(), help);

        QTest::keyClicks(bench.target(), u"tel:+33612345678"_s);
        QCOMPARE(bench.note()->text(), help); // neutral while somebody types
        bench.leave();
        QCOMPARE(bench.note()->text(), u"Sent as +33612345678."_s);
    }

    void helpStandsWhereAReasonWould()
    {
        RowBench bench(fieldOf(FieldKind::Email));
        QCOMPARE(bench.note()->text(), u"Where the gateway sends the receipt."_s);
        QCOMPARE(bench.target()->accessibleDescription(), u"Where the gateway sends the receipt."_s);
    }

    void anAddressWithoutItsSignIsToldSo()
    {
        RowBench bench(fieldOf(FieldKind::Email));
        QTest::keyClicks(bench.target(), u"anna"_s);
        bench.leave();
        QCOMPARE(bench.note()->text(), u"An e-mail address has an @: anna@example.com."_s);
    }

    void neutralWhileTypingCheckedOnLeaving()
    {
        RowBench bench(fieldOf(FieldKind::Email));
        QTest::keyClicks(bench.target(), u"anna@"_s);
        QVERIFY(!bench.row->isWrong());
        QCOMPARE(bench.checks, 0);
        bench.leave();
        QVERIFY(bench.row->isWrong());
        QVERIFY(bench.target()->property("wrong").toBool());
        QVERIFY(bench.note()->text().contains(u"before and a domain behind"_s));

        bench.enter();
        QVERIFY(bench.row->isWrong());
        QTest::keyClick(bench.target(), Qt::Key_End);
        QTest::keyClicks(bench.target(), u"e"_s);
        QVERIFY(!bench.row->isWrong());
        QVERIFY(!bench.target()->property("wrong").toBool());
        QCOMPARE(bench.note()->text(), u"Where the gateway sends the receipt."_s);

        QTest::keyClicks(bench.target(), u"xample.com"_s);
        bench.leave();
        QVERIFY(!bench.row->isWrong());
    }

    void passingThroughChecksNothing()
    {
        RowBench bench(fieldOf(FieldKind::Email));
        bench.leave();
        bench.enter();
        bench.leave();
        QCOMPARE(bench.checks, 0);
        QVERIFY(!bench.row->isWrong());
    }

    void whatWasWrongIsCheckedAgainWithoutTyping()
    {
        RowBench bench(fieldOf(FieldKind::Email));
        bench.row->setReason(u"The gateway refused it."_s);
        bench.leave();
        QCOMPARE(bench.checks, 1);
    }

    /// The alert that goes with it cannot be heard here: only a platform with a screen reader sends any.
    void aReasonIsToldToScreenReaders()
    {
        RowBench bench(fieldOf(FieldKind::Ipv4));
        QTest::keyClicks(bench.target(), u"1.2.3"_s);
        bench.leave();
        QVERIFY(!bench.row->reason().isEmpty());
        const auto *told = QAccessible::queryAccessibleInterface(bench.target());
        QCOMPARE(told->text(QAccessible::Description), QString(u"Wrong. "_s + bench.row->reason()));
        QCOMPARE(told->text(QAccessible::Name), bench.row->field().label);
    }

    void nothingJumpsWhenAReasonComesAndGoes()
    {
        for (const FieldKind kind : {FieldKind::Email, FieldKind::PersonalId, FieldKind::Url}) {
            RowBench bench(fieldOf(kind));
            const int below = bench.elsewhere->y();
            bench.row->setReason(u"This is needed, such as anna@example.com."_s);
            QApplication::processEvents();
            QCOMPARE(bench.elsewhere->y(), below);
            bench.row->setReason({});
            QApplication::processEvents();
            QCOMPARE(bench.elsewhere->y(), below);
        }
    }

    void anEndlessWordDoesNotWidenTheForm()
    {
        RowBench bench(fieldOf(FieldKind::Email));
        const int width = bench.row->minimumSizeHint().width();
        bench.row->setReason(QString(400, u'x'));
        QCOMPARE(bench.row->minimumSizeHint().width(), width);
    }

    void reasonsAreShownAsPlainText()
    {
        RowBench bench(fieldOf(FieldKind::Email));
        bench.row->setReason(u"<b>no</b>"_s);
        QCOMPARE(bench.note()->textFormat(), Qt::PlainText);
    }

    void aGatewaysLabelIsNoKey()
    {
        RowBench bench({.wireName = u"extra_fields.a"_s, .label = u"Town &street && more"_s});
        QPointer<QLabel> label;
        for (QLabel *each : bench.row->findChildren<QLabel *>()) {
            if (each->text().startsWith(u"Town"_s))
                label = each;
        }
        QVERIFY(label);
        QVERIFY(label->buddy()); // which makes keys of its signs
        QCOMPARE(QKeySequence::mnemonic(label->text()), QKeySequence());
        QCOMPARE(label->text(), u"Town &&street &&&& more"_s);
        const auto *told = QAccessible::queryAccessibleInterface(bench.target());
        QCOMPARE(told->text(QAccessible::Name), u"Town &street && more"_s);
    }

    void theReasonOfAJsonFieldLeadsToThePlace()
    {
        RowBench bench(fieldOf(FieldKind::Json));
        bench.row->editor().setText(u"{\n\"a\": 1,\n\"b\": x}"_s);
        bench.row->setReason(u"This is not valid JSON: line 3"_s);
        bench.leave();
        QTest::mouseClick(bench.note(), Qt::LeftButton, {}, QPoint(20, 5));
        QVERIFY(bench.target()->hasFocus());
    }

    void fieldsThatMayBeLeftOutSaySo()
    {
        RowBench bench(fieldOf(FieldKind::Url));
        const auto says = [&bench](const QString &word) {
            const auto labels = bench.row->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                [&word](const QLabel *label) { return label->text() == word && label->isVisible(); });
        };
        QVERIFY(says(u"optional"_s));
        bench.row->setRequired(true);
        QVERIFY(!says(u"optional"_s));
        QVERIFY(says(bench.row->field().label));
    }

    void thePinIsForWhatMayBeKept_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("pin");
        QTest::newRow("e-mail") << int(FieldKind::Email) << true;
        QTest::newRow("return page") << int(FieldKind::Url) << true;
        QTest::newRow("amount") << int(FieldKind::Amount) << false;
        QTest::newRow("card number") << int(FieldKind::CardNumber) << false;
        QTest::newRow("card expiry") << int(FieldKind::CardExpiry) << false;
        QTest::newRow("card code") << int(FieldKind::CardCode) << false;
        QTest::newRow("day of birth") << int(FieldKind::BirthDate) << false;
    }
    void thePinIsForWhatMayBeKept()
    {
        QFETCH(int, kind);
        QFETCH(bool, pin);
        RowBench bench(fieldOf(FieldKind(kind)));
        QCOMPARE(bench.pin() != nullptr, pin);
        if (!pin)
            return;
        QCOMPARE(bench.pin()->focusPolicy(), Qt::TabFocus);
        QVERIFY(bench.pin()->accessibleName().contains(bench.row->field().label));
    }

    void whatIsGivenAnywayHasNoPin()
    {
        const RowBench dollarsOnly(*method(u"upi").field(FieldKind::Currency));
        QVERIFY(!dollarsOnly.row->findChild<QToolButton *>());
    }

    void thePinShowsWhetherThisTextIsKept()
    {
        RowBench bench(fieldOf(FieldKind::Country));
        QSignalSpy keep(bench.row, &FieldRow::keepAsDefault);
        QVERIFY(!bench.pin()->isEnabled());
        bench.row->setWireText(u"DE"_s);
        QVERIFY(bench.pin()->isEnabled());
        QVERIFY(!bench.pin()->isChecked());

        QTest::mouseClick(bench.pin(), Qt::LeftButton);
        QCOMPARE(keep.takeFirst(), QVariantList({u"country"_s, u"DE"_s}));
        QVERIFY(!bench.pin()->isChecked()); // whoever keeps it says when it is kept
        bench.row->setDefault(u"DE"_s);
        QVERIFY(bench.pin()->isChecked());

        bench.row->setWireText(u"FR"_s);
        QVERIFY(!bench.pin()->isChecked());
        bench.row->setWireText(u"DE"_s);
        QVERIFY(bench.pin()->isChecked());
        QTest::mouseClick(bench.pin(), Qt::LeftButton);
        QCOMPARE(keep.takeFirst(), QVariantList({u"country"_s, QString()}));
    }

    void controlDKeepsFromTheKeyboard()
    {
        RowBench bench(fieldOf(FieldKind::Email));
        QSignalSpy keep(bench.row, &FieldRow::keepAsDefault);
        QTest::keyClicks(bench.target(), u" Shop@example.com "_s);
        QTest::keyClick(bench.target(), Qt::Key_Home);
        QTest::keyClick(bench.target(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(keep.count(), 1);
        QCOMPARE(keep.first().at(1).toString(), u"Shop@example.com"_s);
        QCOMPARE(bench.row->editor().text(), u" Shop@example.com "_s);
    }

    void whatIsWrongIsNotKept()
    {
        RowBench bench(fieldOf(FieldKind::Email));
        QSignalSpy keep(bench.row, &FieldRow::keepAsDefault);
        QTest::keyClicks(bench.target(), u"nobody"_s);
        QTest::mouseClick(bench.pin(), Qt::LeftButton);
        QCOMPARE(keep.count(), 0);
        QVERIFY(bench.row->isWrong());
        QVERIFY(!bench.pin()->isChecked());
    }

    void jsonIsKeptWithItsLines()
    {
        RowBench bench(fieldOf(FieldKind::Json));
        QSignalSpy keep(bench.row, &FieldRow::keepAsDefault);
        bench.row->setWireText(u"{\n  \"shop\": 1\n}"_s);
        QTest::keyClick(bench.target(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(keep.first().at(1).toString(), u"{\n  \"shop\": 1\n}"_s);
    }
};

QTEST_MAIN(FieldRowTest)
#include "FieldRowTest.moc"
