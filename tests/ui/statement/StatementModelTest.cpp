// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/StatementModel.h"

#include "../../core/base/HostileTexts.h"
#include "../../core/issuing/StatementFixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

/// A reconciliation as rows, and what may be checked in them.
class StatementModelTest : public QObject {
    Q_OBJECT

    using Model = StatementModel;

    std::unique_ptr<Model> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    static Reconciliation made(const std::vector<StatementLine> &lines,
        const std::vector<Invoice> &sales = {}, const std::vector<Invoice> &month = {})
    {
        return reconciled(Statement{lines}, {sales, month}, u"a1"_s, u"einvoice"_s, march);
    }
    static Invoice known(const QString &reference, State state = State::Paid, qint64 amount = 1500)
    {
        Invoice invoice = franc(reference, amount);
        invoice.state = state;
        return invoice;
    }
    QString row(int row) const
    {
        QStringList cells;
        for (int column = Model::StandingColumn; column < Model::ColumnCount; ++column)
            cells << m_model->index(row, column).data().toString();
        return cells.join(u" | "_s);
    }
    bool check(int row, Qt::CheckState state = Qt::Checked)
    {
        return m_model->setData(m_model->index(row, Model::Take), state, Qt::CheckStateRole);
    }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<Model>();
        m_model->setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void textFromOutsideStaysText()
    {
        StatementLine nasty = line(u"<b>1001</b>\u202e\n\x1b[31m"_s + QString(5000, u'x'), u"99"_s);
        nasty.state.reset();
        nasty.remoteStatus = u"<img src=x>\nPAYED"_s;
        m_model->show(made({nasty}));
        const QString number = m_model->index(0, Model::Number).data().toString();
        QVERIFY(number.size() <= 80);
        QVERIFY(!number.contains(u'\n') && !number.contains(QChar(0x202e)) && !number.contains(QChar(0x1b)));
        QCOMPARE(m_model->index(0, Model::Theirs).data().toString(), u"“<img src=x> PAYED”"_s);
        const QString tip = m_model->index(0, Model::Number).data(Qt::ToolTipRole).toString();
        QVERIFY2(!tip.contains(u"<b>"), qPrintable(tip));
    }

    void noNumberBreaksOutOfItsCell_data()
    {
        QTest::addColumn<QString>("text");
        hostile::addRows();
    }
    void noNumberBreaksOutOfItsCell()
    {
        QFETCH(QString, text);
        StatementLine nasty = line(text, text);
        nasty.state.reset();
        nasty.remoteStatus = text;
        nasty.message = text;
        nasty.system = text;
        m_model->show(made({nasty}));
        QCOMPARE(m_model->rowCount(), 1);
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QModelIndex cell = m_model->index(0, column);
            for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole}) {
                const QString shown = cell.data(role).toString();
                QVERIFY2(hostile::isOneLine(shown) && hostile::keepsDirection(shown), qPrintable(shown));
                QVERIFY(shown.size() <= 700);
            }
            const QString tip = cell.data(Qt::ToolTipRole).toString();
            QVERIFY2(tip.isEmpty() || tip.startsWith(u"<span>"), qPrintable(tip));
            QCOMPARE(tip.count(u'<'), tip.isEmpty() ? 0 : 2 + tip.count(u"<br>"));
        }
    }

    void rows_data()
    {
        QTest::addColumn<Reconciliation>("reconciliation");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("checkable");
        StatementLine bare = line(QString(), u"99"_s);
        bare.amount.reset();
        bare.state.reset();
        bare.remoteStatus.clear();
        const Invoice sale = known(u"CF-A"_s);
        QTest::newRow("next to nothing is told")
            << made({bare}) << u"Not in the books | 99 | cannot be read | – | –"_s << false;
        QTest::newRow("not in the books") << made({line(u"1001"_s, u"99"_s, 1234567)})
                                          << u"Not in the books | 1001 | 1,234,567 XOF | Paid | –"_s << true;
        QTest::newRow("agrees") << made({line(u"CF-A"_s, u"99"_s)}, {sale})
                                << u"Agrees | CF-A | 1,500 XOF | Paid | Paid"_s << false;
        QTest::newRow("another state") << made({line(u"CF-A"_s, u"99"_s)}, {known(u"CF-A"_s, State::Open)})
                                       << u"State differs | CF-A | 1,500 XOF | Paid | Waiting"_s << false;
        QTest::newRow("another amount: both stand there")
            << made({line(u"CF-A"_s, u"99"_s, 1400)}, {sale})
            << u"Amount differs | CF-A | 1,400 XOF | Paid | 1,500 XOF, Paid"_s << false;
        QTest::newRow("not listed") << made({}, {}, {sale}) << u"Not listed | CF-A | 1,500 XOF | – | Paid"_s
                                    << false;
    }
    void rows()
    {
        QFETCH(Reconciliation, reconciliation);
        QFETCH(bool, checkable);
        m_model->show(reconciliation);
        QCOMPARE(m_model->rowCount(), 1);
        QTEST(row(0), "text");
        QCOMPARE(check(0), checkable);
        QCOMPARE(m_model->checkedLines().size(), checkable ? 1U : 0U);
        QCOMPARE(m_model->index(0, Model::Take).data(Qt::CheckStateRole).isValid(), checkable);
    }

    void everyRowSaysWhatItLacks()
    {
        m_model->show(made({line(QString(), u"99"_s)}, {}, {known(u"CF-B"_s)}));
        QVERIFY(m_model->note(0).contains(u"merchant’s number"));
        QVERIFY(m_model->note(1).contains(u"does not list it"));
        QCOMPARE(m_model->index(0, Model::Theirs).data(Qt::AccessibleTextRole).toString(),
            u"Paid at the gateway"_s);
        QCOMPARE(
            m_model->index(0, Model::Ours).data(Qt::AccessibleTextRole).toString(), u"not in the books"_s);
        QCOMPARE(m_model->index(0, Model::Number).data(Qt::AccessibleDescriptionRole).toString(),
            m_model->note(0));
        QCOMPARE(m_model->reference(0), QString());
        QCOMPARE(m_model->reference(1), u"CF-B"_s);
    }

    void differencesAreAllButWhatAgrees()
    {
        m_model->show(made({line(u"CF-A"_s, u"1"_s), line(u"1001"_s, u"2"_s)}, {known(u"CF-A"_s)},
            {known(u"CF-A"_s), known(u"CF-B"_s)}));
        QCOMPARE(m_model->rowCount(), 3);
        m_model->setOnlyDifferences(true);
        QCOMPARE(m_model->rowCount(), 2);
        QVERIFY(row(0).startsWith(u"Not in the books"));
        QVERIFY(row(1).startsWith(u"Not listed"));
        m_model->setOnlyDifferences(false);
        QCOMPARE(m_model->rowCount(), 3);
    }

    void whatIsCheckedStaysCheckedWhileItCan()
    {
        QSignalSpy changed(m_model.get(), &Model::checkedChanged);
        Reconciliation reconciliation = made({line(u"1001"_s, u"1"_s), line(u"1002"_s, u"2"_s)});
        m_model->show(reconciliation);
        QVERIFY(check(0));
        QVERIFY(check(1));
        QVERIFY(check(1, Qt::Unchecked));
        QCOMPARE(m_model->checkedLines().front().reference, u"1001"_s);
        m_model->setOnlyDifferences(true); // a filter takes no choice back
        QCOMPARE(m_model->checkedLines().size(), 1U);
        m_model->checkAll();
        QCOMPARE(m_model->checkedLines().size(), 2U);

        Invoice taken = known(u"CF-C"_s);
        taken.fields.set(u"payment_id"_s, Json::string(u"1001"_s));
        update(&reconciliation, taken);
        m_model->show(reconciliation);
        QCOMPARE(m_model->checkedLines().size(), 1U);
        QCOMPARE(m_model->importable(), 1);
        m_model->clear();
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(m_model->checkedLines().empty());
        QVERIFY(changed.size() >= 6);
    }

    void salesWhoseStateDiffers()
    {
        m_model->show(made({line(u"CF-A"_s, u"1"_s), line(u"CF-B"_s, u"2"_s), line(u"CF-C"_s, u"3"_s, 7)},
            {known(u"CF-A"_s, State::Open), known(u"CF-B"_s), known(u"CF-C"_s, State::Open)}));
        QCOMPARE(m_model->differing(), QStringList{u"CF-A"_s});
    }
};

QTEST_MAIN(StatementModelTest)
#include "StatementModelTest.moc"
