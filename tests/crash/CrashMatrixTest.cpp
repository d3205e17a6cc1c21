// SPDX-License-Identifier: GPL-3.0-or-later
#include "Matrix.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// A slice is too small to hit every step; from here on a matrix is a full one.
constexpr int fullMatrix = 200;

MatrixOptions optionsFor(quint32 variant, int fewKills)
{
    bool isNumber = false;
    const int kills = qEnvironmentVariableIntValue("CRASH_KILLS", &isNumber);
    const uint seed = qEnvironmentVariable("CRASH_SEED", u"20261121"_s).toUInt();
    return {.kills = isNumber ? kills : fewKills,
        .seed = seed + variant,
        .waits = qEnvironmentVariableIsSet("CRASH_WAIT")};
}

void runMatrix(const MatrixOptions &options)
{
    Matrix matrix(options);
    const QStringList wrong = matrix.run();
    for (const QString &line : matrix.summary().split(u'\n', Qt::SkipEmptyParts))
        qInfo("%s", qPrintable(line));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    if (options.kills >= fullMatrix)
        QVERIFY2(matrix.table().missed().isEmpty(), qPrintable(matrix.table().missed().join(u", "_s)));
}

} // namespace

/// counterfoilctl is killed at seeded moments of issuing and recording; after recovery every sale that the
/// sandbox has is in the books once, with its link or number, and none was sent twice. README.md has the
/// details.
class CrashMatrixTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plain() { runMatrix(optionsFor(0, 16)); }

    void brokenConnections()
    {
        MatrixOptions options = optionsFor(1, 16);
        options.faults = {{Fault::Pass, 6}, {Fault::RefuseBeforeRequest, 1}, {Fault::CloseAfterRequest, 1},
            {Fault::DeliverThenClose, 1}, {Fault::HalfAnswer, 1}, {Fault::Slow, 1}, {Fault::Garbage, 1}};
        runMatrix(options);
    }

    void twoPrograms()
    {
        MatrixOptions options = optionsFor(2, 10);
        options.isCrowded = true;
        runMatrix(options);
    }

    void lateLanding()
    {
        MatrixOptions options = optionsFor(4, 12);
        options.landsLate = true;
        runMatrix(options);
    }

    void twoAccounts()
    {
        MatrixOptions options = optionsFor(5, 10);
        options.hasSisters = true;
        runMatrix(options);
    }

    void newBooks()
    {
        const MatrixOptions options = optionsFor(3, 16);
        Matrix matrix(options);
        const QStringList wrong = matrix.openNewBooks(options.kills);
        qInfo("seed %u, %d ledgers made", options.seed, options.kills);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(CrashMatrixTest)
#include "CrashMatrixTest.moc"
