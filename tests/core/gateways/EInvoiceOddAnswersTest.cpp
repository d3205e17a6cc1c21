// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceTill.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// Answers of the e-invoice gateway that are empty in PHP's many ways, or that a server has spoilt.
class EInvoiceOddAnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyStatements_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("lines"); // "A open, B open", or the error
        const auto row = [](const QByteArray &list, const QString &lines) {
            QTest::newRow(list) << list << lines;
        };
        row("{'a':1}", u"unreadable-answer"_s);
        row("7", u"unreadable-answer"_s);
        row("true", u"unreadable-answer"_s);
        row("'sold out'", u"unreadable-answer"_s);
        for (const char *nothing : {"null", "[]", "{}", "''", "false", "'null'", "'-'", "' '", "'N/A'"})
            row(nothing, QString());
        row("[[],null,'x',7,{}]", QString()); // lines that name no sale
        row("{'0':{'payment_id':'A','status':'PAYIN'},'2':{'payment_id':'B','status':'payin'}}",
            u"A open, B open"_s);
        row("[{'payment':7.0,'status':' PAYIN '}]", u"7 open"_s);
    }
    void emptyStatements()
    {
        QFETCH(QByteArray, list);
        EInvoiceTill till;
        till.answers[u"statement"_s] = json(QByteArray("{'list':" + list + "}").constData());
        const auto statement = await(till.gateway().statement(QDate(2017, 2, 1), QDate(2017, 2, 28), 1));
        QStringList said;
        for (const StatementLine &line : statement ? statement->lines : std::vector<StatementLine>())
            said << line.reference + u' ' + (line.state ? stateName(*line.state) : u"none"_s);
        QTEST(statement ? said.join(u", "_s) : statement.error().code, "lines");
    }

    void emptyListsOfFields_data()
    {
        QTest::addColumn<QByteArray>("answer");
        for (const char *nothing :
            {"[]", "{}", "{'bank.ngn':[]}", "{'bank.ngn':null}", "{'bank.ngn':''}", "{'list':''}",
                "{'list':null}", "{'fields':false}", "{'list':[]}", "{'data':{}}", "{'extra_fields':'null'}"})
            QTest::newRow(nothing) << QByteArray(nothing);
    }
    void emptyListsOfFields()
    {
        QFETCH(QByteArray, answer);
        EInvoiceTill till;
        till.answers[u"extrafields"_s] = json(answer.constData());
        const auto none = await(till.gateway().extraFields(u"bank.ngn"_s));
        QVERIFY(none && none->fields.empty());
        QCOMPARE(none->remark, QString());
    }

    void listsOfFields_data()
    {
        QTest::addColumn<QByteArray>("answer");
        for (const char *one : {"[{'field':'phone','title':'Phone','required':true}]",
                 "{'BANK.NGN':{'phone':{'title':'Phone','required':'1'}}}",
                 "{'bank.ngn':[{'field':'phone','title':'Phone','required':'TRUE'}]}",
                 "{'list':{'3':{'field':'phone','title':'Phone','required':1}}}",
                 "{'success':true,'error':[],'bank.ngn':{'phone':{'title':' Phone ','required':'yes'}}}"})
            QTest::newRow(one) << QByteArray(one);
    }
    void listsOfFields()
    {
        QFETCH(QByteArray, answer);
        EInvoiceTill till;
        till.answers[u"extrafields"_s] = json(answer.constData());
        const auto asked = await(till.gateway().extraFields(u"bank.ngn"_s));
        QVERIFY(asked && asked->fields.size() == 1);
        QCOMPARE(asked->fields.front().label, u"Phone"_s);
        QCOMPARE(asked->fields.front().required, Required::Always);
    }

    /// What a server has put around an answer is looked past, and said.
    void aSpoiltAnswerIsReadAndDoubted_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("behind");
        QTest::addColumn<QString>("doubt");
        const QString unclean = u"unclean-answer"_s;
        QTest::newRow("nothing") << QByteArray() << QByteArray() << QString();
        QTest::newRow("blanks") << QByteArray("\r\n") << QByteArray(" \n") << QString();
        QTest::newRow("a mark") << QByteArray("\xEF\xBB\xBF") << QByteArray() << QString();
        QTest::newRow("a warning") << QByteArray(
            "<br />\n<b>Warning</b>: x in <b>y.php</b> on line <b>3</b><br />")
                                   << QByteArray() << unclean;
        QTest::newRow("a notice") << QByteArray("Notice: Undefined index: a\n") << QByteArray() << unclean;
        QTest::newRow("a page behind it")
            << QByteArray() << QByteArray("<html><body>{}</body></html>") << unclean;
        QTest::newRow("a call around it") << QByteArray("callback(") << QByteArray(");") << unclean;
        QTest::newRow("a list around it") << QByteArray("[") << QByteArray("]") << unclean;
    }
    void aSpoiltAnswerIsReadAndDoubted()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, behind);
        EInvoiceTill till;
        till.answers[u"create"_s] =
            before + json("{'tracking':'79DF-60B0-17F6','payment_id':'CF-ABCDEFGHIJKLMNOP'}") + behind;
        till.answers[u"process"_s] = json("{'status':'PAYIN','pay_link':'https://pay.example/1'}");
        const auto outcome = await(till.gateway().issue(
            samples::eInvoiceOrder(u"bank.ngn"_s, u"15"_s), samples::ourReference, std::stop_token()));
        QCOMPARE(outcome.remoteId, u"79DF-60B0-17F6"_s);
        QCOMPARE(outcome.payLink, u"https://pay.example/1"_s);
        QTEST(outcome.doubt, "doubt");
    }
};

QTEST_GUILESS_MAIN(EInvoiceOddAnswersTest)
#include "EInvoiceOddAnswersTest.moc"
