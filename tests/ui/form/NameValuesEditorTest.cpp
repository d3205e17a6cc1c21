// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/NameValuesEditor.h"

#include "FormTools.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace counterfoil;
using namespace counterfoil::formtools;
using namespace Qt::StringLiterals;

namespace {

/// JSON, more readable than with its own quotes.
QString json(QString text)
{
    return text.replace(u'\'', u'"');
}

struct NamesBench : Bench {
    NamesBench()
        : Bench(fieldOf(FieldKind::NameValues))
    {
    }
    /// Name and value of each row, in order.
    QList<QLineEdit *> lines()
    {
        QList<QLineEdit *> shown;
        for (QLineEdit *line : editor->findChildren<QLineEdit *>()) {
            if (line->isVisible())
                shown << line;
        }
        return shown;
    }
    QPushButton *add() { return editor->findChild<QPushButton *>(); }
    QToolButton *remove(int row)
    {
        QList<QToolButton *> shown;
        for (QToolButton *button : editor->findChildren<QToolButton *>()) {
            if (button->isVisible())
                shown << button;
        }
        return shown.at(row);
    }
    QString codeOf(const QString &text) const
    {
        const auto value = checkField(editor->field(), text, {.today = samples::today});
        return value ? QString() : value.error().code;
    }
};

} // namespace

/// An object, typed by people who do not know what an object is.
class NameValuesEditorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrongIsNamedByTheCheck_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<QString>("code");
        QTest::newRow("no JSON") << u"phone=1"_s << u"name-missing"_s;
        QTest::newRow("broken") << json(u"{'phone':"_s) << u"name-missing"_s;
        QTest::newRow("a list") << u"[1,2]"_s << u"name-missing"_s;
        QTest::newRow("no name") << json(u"{'':'1'}"_s) << u"name-missing"_s;
        QTest::newRow("twice") << json(u"{'a':'1','a':'2'}"_s) << u"name-twice"_s;
        QTest::newRow("twice but for blanks") << json(u"{'a':'1',' a ':'2'}"_s) << u"name-twice"_s;
        QTest::newRow("an object inside") << json(u"{'a':{'b':'1'}}"_s) << u"value-not-plain"_s;
    }
    void whatIsWrongIsNamedByTheCheck()
    {
        QFETCH(QString, set);
        QFETCH(QString, code);
        NamesBench bench;
        bench.editor->setText(set);
        QVERIFY(!bench.editor->text().isEmpty()); // it stands there to be seen
        QCOMPARE(bench.codeOf(bench.editor->text()), code);
        bench.editor->setWrong(true);
        const auto lines = bench.lines();
        QVERIFY(std::any_of(
            lines.begin(), lines.end(), [](QLineEdit *line) { return line->property("wrong").toBool(); }));
        bench.editor->setWrong(false);
        QVERIFY(std::none_of(
            lines.begin(), lines.end(), [](QLineEdit *line) { return line->property("wrong").toBool(); }));
    }

    void whatCameStaysAsItWas_data()
    {
        QTest::addColumn<QString>("object");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("texts") << json(u"{'phone':'22370123456','name':'Awa “A.” \\n Traoré'}"_s);
        QTest::newRow("numbers and truth") << json(u"{'days':0.10,'id':12345678901234567890,'yes':true}"_s);
        QTest::newRow("an empty text") << json(u"{'note':''}"_s);
        QTest::newRow("blanks at its ends") << json(u"{'note':'  x '}"_s);
    }
    void whatCameStaysAsItWas()
    {
        QFETCH(QString, object);
        NamesBench bench;
        QSignalSpy edited(bench.editor.get(), &FieldEditor::edited);
        bench.editor->setText(object);
        QCOMPARE(bench.editor->text(), object);
        bench.editor->clear();
        QVERIFY(bench.editor->text().isEmpty());
        QCOMPARE(bench.lines().size(), 2); // there is always a row to type into
        QCOMPARE(edited.count(), 0);
    }

    void aNumberThatIsTypedOverIsText()
    {
        NamesBench bench;
        bench.editor->setText(json(u"{'days':10}"_s));
        QTest::keyClicks(bench.lines().at(1), u"0"_s);
        QCOMPARE(bench.editor->text(), json(u"{'days':'100'}"_s));
    }

    void rowsAreTypedByKeyboard()
    {
        NamesBench bench;
        QSignalSpy left(bench.editor.get(), &FieldEditor::left);
        QTest::keyClicks(bench.target(), u"phone"_s);
        QTest::keyClick(bench.target(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"223"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // to its remove button
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), bench.add());
        QTest::keyClick(bench.add(), Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget(), bench.lines().at(2));
        QTest::keyClicks(QApplication::focusWidget(), u"name"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"Awa"_s);
        QCOMPARE(bench.editor->text(), json(u"{'phone':'223','name':'Awa'}"_s));
        QCOMPARE(left.count(), 0); // all the way inside
        bench.leave();
        QCOMPARE(left.count(), 1);
    }

    void enterConfirmsFromEveryLine()
    {
        NamesBench bench;
        bench.editor->setText(json(u"{'a':'1','b':'2'}"_s));
        QSignalSpy confirmed(bench.editor.get(), &FieldEditor::confirmed);
        for (QLineEdit *line : bench.lines())
            QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(confirmed.count(), 4);
    }

    void rowsAreTakenOut()
    {
        NamesBench bench;
        bench.editor->setText(json(u"{'a':1,'b':true,'c':'3'}"_s));
        QSignalSpy edited(bench.editor.get(), &FieldEditor::edited);
        QTest::mouseClick(bench.remove(0), Qt::LeftButton);
        QCOMPARE(bench.editor->text(), json(u"{'b':true,'c':'3'}"_s));
        QTest::mouseClick(bench.remove(1), Qt::LeftButton);
        QCOMPARE(bench.editor->text(), json(u"{'b':true}"_s));
        QTest::mouseClick(bench.remove(0), Qt::LeftButton);
        QVERIFY(bench.editor->text().isEmpty());
        QCOMPARE(edited.count(), 3);
        QVERIFY(!bench.remove(0)->isEnabled());
        QCOMPARE(bench.target(), bench.lines().at(0));
    }

    void eachLineSaysWhichItIs()
    {
        NamesBench bench;
        bench.editor->setText(json(u"{'a':'1','b':'2'}"_s));
        QStringList names;
        for (QLineEdit *line : bench.lines())
            names << line->accessibleName();
        QCOMPARE(names,
            QStringList({u"Names and values: name 1"_s, u"Names and values: value 1"_s,
                u"Names and values: name 2"_s, u"Names and values: value 2"_s}));
        QCOMPARE(bench.editor->spokenName(), names.front());
        QCOMPARE(bench.remove(1)->accessibleName(), u"Take out field 2"_s);
    }
};

QTEST_MAIN(NameValuesEditorTest)
#include "NameValuesEditorTest.moc"
