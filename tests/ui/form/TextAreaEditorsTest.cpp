// SPDX-License-Identifier: GPL-3.0-or-later
#include "FormTools.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace counterfoil;
using namespace counterfoil::formtools;
using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit *areaOf(Bench &bench)
{
    return qobject_cast<QPlainTextEdit *>(bench.target());
}

} // namespace

/// Descriptions and JSON: several lines.
class TextAreaEditorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tabLeavesAndEnterBeginsALine()
    {
        Bench bench(fieldOf(FieldKind::Description));
        QSignalSpy confirmed(bench.editor.get(), &FieldEditor::confirmed);
        QSignalSpy left(bench.editor.get(), &FieldEditor::left);
        QTest::keyClicks(bench.target(), u"one"_s);
        QTest::keyClick(bench.target(), Qt::Key_Return);
        QTest::keyClicks(bench.target(), u"two"_s);
        QCOMPARE(bench.editor->text(), u"one\ntwo"_s);
        QCOMPARE(confirmed.count(), 0);
        QTest::keyClick(bench.target(), Qt::Key_Tab);
        QVERIFY(bench.elsewhere->hasFocus());
        QCOMPARE(left.count(), 1);
        QCOMPARE(bench.editor->text(), u"one\ntwo"_s);
    }

    void settingIsSilent()
    {
        Bench bench(fieldOf(FieldKind::Json));
        QSignalSpy edited(bench.editor.get(), &FieldEditor::edited);
        bench.editor->setText(u"{}"_s);
        bench.editor->clear();
        QCOMPARE(edited.count(), 0);
        QTest::keyClicks(bench.target(), u"{"_s);
        QCOMPARE(edited.count(), 1);
    }

    void theCaretJumpsToWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("third line") << u"{\n  \"a\": 1,\n  \"b\": oops\n}"_s << 2 << 7;
        QTest::newRow("emoji before") << u"{\"🎉\": x}"_s << 0 << 7;
        QTest::newRow("end") << u"{\"a\": 1"_s << 0 << 7;
        QTest::newRow("nothing but a brace") << u"{"_s << 0 << 1;
    }
    void theCaretJumpsToWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        QFETCH(int, column);
        Bench bench(fieldOf(FieldKind::Json));
        bench.editor->setText(text);
        bench.editor->setWrong(true);
        QVERIFY(bench.editor->canShowPlace());
        QCOMPARE(areaOf(bench)->extraSelections().size(), 1);

        bench.leave();
        bench.editor->showPlace();
        QVERIFY(bench.target()->hasFocus());
        QCOMPARE(areaOf(bench)->textCursor().blockNumber(), line);
        QCOMPARE(areaOf(bench)->textCursor().positionInBlock(), column);

        areaOf(bench)->moveCursor(QTextCursor::Start);
        QTest::keyClick(bench.target(), Qt::Key_F8);
        QCOMPARE(areaOf(bench)->textCursor().blockNumber(), line);

        bench.editor->setWrong(false);
        QVERIFY(areaOf(bench)->extraSelections().isEmpty());
    }

    void jsonThatIsNoObjectHasNoPlace()
    {
        Bench bench(fieldOf(FieldKind::Json));
        bench.editor->setText(u"[1, 2]"_s);
        bench.editor->setWrong(true);
        QVERIFY(!bench.editor->canShowPlace());
        bench.editor->showPlace();
    }

    void missingQuotesArePutInByAButton()
    {
        Bench bench(fieldOf(FieldKind::Json));
        auto *put = bench.editor->findChild<QPushButton *>(u"correct"_s);
        bench.editor->setText(u"{txId : qktr12eqzg, status : sfrt}"_s); // the documents' example
        QVERIFY(!put->isVisible());
        bench.editor->setWrong(true);
        QVERIFY(put->isVisible());
        QSignalSpy edited(bench.editor.get(), &FieldEditor::edited);
        put->click();
        QCOMPARE(bench.editor->text(), uR"({"txId":"qktr12eqzg","status":"sfrt"})"_s);
        QVERIFY(edited.count() > 0); // so that it is checked again
        QVERIFY(bench.target()->hasFocus());
        areaOf(bench)->undo();
        QCOMPARE(bench.editor->text(), u"{txId : qktr12eqzg, status : sfrt}"_s);

        bench.editor->setText(u"order 1001"_s); // nobody knows what that means
        bench.editor->setWrong(true);
        QVERIFY(!put->isVisible());
        bench.editor->setWrong(false);
        QVERIFY(!put->isVisible());
    }

    void theLineOfAReasonIsTheLineOneSees()
    {
        Bench bench(fieldOf(FieldKind::Json));
        bench.editor->setText(u"\n\n {\"a\": x}\n"_s); // a check counts lines without the blanks around
        bench.leave();
        QCOMPARE(bench.editor->text(), u"{\"a\": x}"_s);
    }
};

QTEST_MAIN(TextAreaEditorsTest)
#include "TextAreaEditorsTest.moc"
