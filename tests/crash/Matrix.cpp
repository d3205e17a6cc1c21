// SPDX-License-Identifier: GPL-3.0-or-later
#include "Matrix.h"

#include <QDateTime>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>
#include <thread>

namespace counterfoil {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::duration_cast;
using std::chrono::microseconds;

namespace {

constexpr int calibrationRuns = 3;
constexpr int mostRounds = 10; ///< of a recovery
constexpr int faultyRounds = 6; ///< of these, with faults in the way
/// No create call of a killed program can be on its way any more after that, and a little.
constexpr auto patience = 66s;
/// As long as a server may hold a call, and a little (Tracker::Patience).
constexpr auto longestHold = 20min;
constexpr int latestLanding = 14 * 60; ///< seconds
/// When a tracker looks, while calls land: after one minute, five, fourteen, eighteen, and when nothing can.
constexpr std::chrono::seconds looks[] = {1min, 4min, 9min, 4min, 4min};

std::optional<Booked> byTag(const QMap<QString, Booked> &books, const QString &tag)
{
    const auto found =
        std::find_if(books.begin(), books.end(), [&tag](const Booked &sale) { return sale.tag == tag; });
    return found == books.end() ? std::nullopt : std::optional(*found);
}

} // namespace

Matrix::Matrix(MatrixOptions options)
    : m_options(std::move(options))
    , m_lot(m_options.seed)
    , m_scene(m_folder.filePath(u"sandbox.sqlite"_s))
    , m_tills(m_scene, m_folder.path())
{
}

void Matrix::complain(const QString &what)
{
    if (!m_wrong.contains(what))
        m_wrong << what;
}

Runner Matrix::start(
    const QString &home, const QStringList &arguments, int lane, std::optional<KillPlan> plan)
{
    const auto now = std::chrono::steady_clock::now();
    return {.program = Program(home, arguments), .lane = lane, .plan = plan, .started = now};
}

/// Unharmed runs tell how long each stage takes here and now.
void Matrix::calibrate(int lane)
{
    const QString home = m_tills.homes().first();
    QList<Course> courses;
    for (int run = 0; run <= calibrationRuns; ++run) {
        std::vector<Runner> runners;
        if (m_options.isCrowded) { // everything takes longer then
            runners.push_back(start(home, {u"track"_s, u"--json"_s}, -1, {}));
            runners.push_back(start(home, Tills::sale(++m_attempts, lane + 2), lane + 2, {}));
        }
        const qint64 clock = QDateTime::currentMSecsSinceEpoch();
        runners.push_back(start(home, Tills::sale(++m_attempts, lane), lane, {}));
        raceAll(runners);
        const Runner &done = runners.back();
        const auto sold =
            byTag(booked(Tills::ledger(home)), Tills::tagOf(m_attempts, Tills::gatewayOf(lane)));
        if (done.status != 0 || !sold)
            qFatal("an unharmed sale ended with %d: %s", done.status, done.program.printed().constData());
        if (run == 0) // made the ledger, and read the program from the disk
            continue;
        Course course{.opened = std::chrono::milliseconds(sold->openedAt - clock),
            .marks = {},
            .end = duration_cast<microseconds>(done.ended - done.started)};
        for (const auto &[mark, time] : done.marks)
            course.marks[mark] = duration_cast<microseconds>(time - done.started);
        courses << course;
    }
    m_times.measure(Tills::gatewayOf(lane), courses);
}

void Matrix::raceAll(std::vector<Runner> &runners)
{
    race(runners, m_scene);
    for (const Runner &runner : runners) {
        const QByteArray said = runner.program.complained();
        if (said.contains("Sanitizer") || said.contains("runtime error:"))
            complain(u"a sanitizer found a fault: "_s + QString::fromUtf8(said));
        if (runner.status == 5)
            complain(u"a program could not use the ledger: "_s + QString::fromUtf8(said));
    }
}

/// What the program has told its user must be in the books as it was told.
void Matrix::checkPrinted(const Runner &runner, const QMap<QString, Booked> &books)
{
    const QJsonObject told = QJsonDocument::fromJson(runner.program.printed()).object();
    const QString reference = told[u"ref"].toString();
    if (reference.isEmpty())
        return;
    const Booked sale = books.value(reference);
    const bool wasDecided = told[u"state"].toString() == u"open";
    if (sale.reference.isEmpty())
        complain(u"%1 was shown, and is in no ledger"_s.arg(reference));
    else if (wasDecided && (sale.isUndecided() || sale.payLink != told[u"payLink"].toString()))
        complain(u"%1 (%2) was shown as issued, and is not in the books so"_s.arg(reference, sale.tag));
}

void Matrix::note(const Runner &runner, QChar gateway, const QString &tag, const QMap<QString, Booked> &books)
{
    checkPrinted(runner, books);
    if (runner.wasKilled()) {
        m_lastKill = runner.ended;
        m_table.add(stepOf(runner, byTag(books, tag)), gateway);
        return;
    }
    // 3 refused and 4 unknown are what a broken connection may come to; 5 would be trouble with the ledger.
    const bool hasFaults = !m_options.faults.isEmpty() || m_options.landsLate;
    const bool isFine = runner.status == 0 || (hasFaults && (runner.status == 3 || runner.status == 4));
    if (!isFine)
        complain(u"%1 was not killed and ended with %2: %3"_s.arg(tag)
                     .arg(runner.status)
                     .arg(QString::fromUtf8(runner.program.complained())));
}

/// An undecided sale or a gateway that does not answer is no trouble; a ledger that cannot be used is.
void Matrix::checkTracker(const Runner &tracker)
{
    if (tracker.status == 5 || tracker.status == 2)
        complain(u"track ended with %1: %2"_s.arg(tracker.status)
                     .arg(QString::fromUtf8(tracker.program.complained())));
}

void Matrix::killOnce(const QString &home)
{
    const int programs = m_options.isCrowded ? 2 : 1;
    std::vector<Runner> runners;
    QStringList tags;
    const qint64 before = m_options.isCrowded ? countAnswers(Tills::ledger(home)) : 0;
    for (int at = 0; at < programs; ++at) {
        const int lane = 2 * at + static_cast<int>(m_lot.draw(2));
        const QChar gateway = Tills::gatewayOf(lane);
        // Of two, the first is always killed, and each second time both.
        std::optional<KillPlan> plan = m_times.draw(gateway, m_lot);
        if (at > 0 && m_lot.draw(2) == 0)
            plan.reset();
        if (at > 0)
            std::this_thread::sleep_for(m_lot.between(0us, m_times.length() / 4)); // not always in step
        if (m_options.landsLate && m_lot.draw(2) == 0) {
            static const QList<QByteArray> words{"empty", "garbage", "html", "http-500", "http-504"};
            const QByteArray word = words.at(static_cast<qsizetype>(m_lot.draw(5)));
            const auto landing = 1 + m_lot.draw(latestLanding);
            atTheSandbox(u"faults"_s,
                "{\"call\":\"create\",\"fault\":\"" + word + "\",\"landing\":" + QByteArray::number(landing)
                    + '}');
        }
        const bool isSister = m_options.hasSisters && m_lot.draw(2) == 0;
        const QStringList arguments = Tills::sale(++m_attempts, lane, isSister);
        tags << Tills::tagOf(m_attempts, gateway);
        runners.push_back(start(home, arguments, lane, plan));
    }
    if (m_options.isCrowded) {
        std::this_thread::sleep_for(m_lot.between(0us, m_times.length() / 4));
        std::optional<KillPlan> plan;
        if (m_lot.draw(3) == 0)
            plan = KillPlan{.delay = m_lot.between(0us, 4 * m_times.length())};
        runners.push_back(start(home, {u"track"_s, u"--json"_s}, -1, plan));
        ++m_trackers;
    }
    raceAll(runners);
    const auto books = booked(Tills::ledger(home));
    for (int at = 0; at < programs; ++at)
        note(runners[static_cast<std::size_t>(at)],
            Tills::gatewayOf(runners[static_cast<std::size_t>(at)].lane), tags.at(at), books);
    if (!m_options.isCrowded)
        return;
    const Runner &tracker = runners.back();
    if (tracker.wasKilled())
        m_table.add(
            countAnswers(Tills::ledger(home)) > before ? Step::TrackerRecording : Step::TrackerAsking, u'T');
    else
        checkTracker(tracker);
}

QStringList Matrix::decidable(const QString &home, bool all) const
{
    QStringList references;
    for (const Booked &sale : booked(Tills::ledger(home))) {
        if (sale.isUndecided())
            references << sale.reference;
    }
    if (all)
        return references;
    const QStringList held = lockedByNobody(Tills::ledger(home));
    QStringList there;
    for (const Known &known : knownToTheSandbox(m_scene.stateFile())) {
        if (references.contains(known.reference) && !held.contains(known.reference))
            there << known.reference;
    }
    return there;
}

void Matrix::track(const QString &home, const QStringList &references, std::optional<KillPlan> plan)
{
    const qint64 before = countAnswers(Tills::ledger(home));
    std::vector<Runner> runners;
    runners.push_back(start(home, QStringList{u"track"_s, u"--json"_s} + references, -1, plan));
    raceAll(runners);
    ++m_trackers;
    const Runner &done = runners.front();
    if (done.wasKilled())
        m_table.add(
            countAnswers(Tills::ledger(home)) > before ? Step::TrackerRecording : Step::TrackerAsking, u'T');
    else
        checkTracker(done);
}

/// Fresh processes find out what became of the sales. The first two are killed at it.
void Matrix::recover(const QString &home)
{
    if (!QFile::exists(Tills::ledger(home)))
        return;
    m_recoveries = 0;
    if (m_options.landsLate) {
        m_undecided += static_cast<int>(decidable(home, true).size());
        recoverStepByStep(home);
        return;
    }
    if (!m_options.waits && !booked(Tills::ledger(home)).isEmpty())
        makeOlder(Tills::ledger(home), 2min);
    m_undecided += static_cast<int>(decidable(home, true).size());
    askRoundAfterRound(home, !m_options.waits);
    judgeNow(!m_options.waits);
    if (m_options.hasSisters)
        importAll(home);
    m_scene.breakConnections(m_lot.seed(), m_options.faults);
}

void Matrix::askRoundAfterRound(const QString &home, bool all)
{
    for (int round = 0; round < mostRounds; ++round) {
        const QStringList references = decidable(home, all);
        if (references.isEmpty())
            break;
        if (round == faultyRounds)
            m_scene.breakConnections(0, {});
        if (all && round > 0) // a first look that finds nothing is no proof
            passTime(longestHold);
        if (!m_options.waits || m_options.landsLate)
            makeLocksOlder(Tills::ledger(home)); // the tracker that was killed before may have left one, too
        track(home, references, planForTracker());
    }
}

/// The first two of each home are killed.
std::optional<KillPlan> Matrix::planForTracker()
{
    if (m_recoveries++ >= 2)
        return {};
    return KillPlan{.delay = m_lot.between(m_times.length() / 4, m_times.length() + m_times.length() / 2)};
}

/// Calls land while trackers look: nothing that will be there may be called refused meanwhile.
void Matrix::recoverStepByStep(const QString &home)
{
    for (const auto time : looks) {
        passTime(time);
        if (!booked(Tills::ledger(home)).isEmpty())
            makeOlder(Tills::ledger(home), time);
        makeLocksOlder(Tills::ledger(home));
        if (const QStringList undecided = decidable(home, true); !undecided.isEmpty())
            track(home, undecided, planForTracker()); // about those that are nowhere yet, too
        // What a killed program had on its way arrives while the sandbox is asked for something else.
        for (int round = 0; round < mostRounds; ++round) {
            askRoundAfterRound(home, false);
            atTheSandbox(u"clock"_s, {});
            if (decidable(home, false).isEmpty())
                break;
        }
        judgeNow(false);
    }
}

/// As if so much time had passed at the sandbox.
void Matrix::passTime(std::chrono::seconds time)
{
    const QByteArray seconds = QByteArray::number(static_cast<qint64>(time.count()));
    atTheSandbox(u"clock"_s, "{\"advanceSeconds\":" + seconds + '}');
}

/// Both accounts of each gateway take its history in, the first of them twice, as it is killed at first.
void Matrix::importAll(const QString &home)
{
    for (int lane = 0; lane < 2; ++lane) {
        for (const bool isSister : {false, true}) {
            const QStringList import{u"import"_s, Tills::accountOf(lane, isSister), u"--json"_s, u"--from"_s,
                QDate::currentDate().toString(u"yyyy-MM"_s)};
            for (const bool isKilled : {true, false}) {
                if (isKilled && isSister)
                    continue;
                std::optional<KillPlan> plan;
                if (isKilled)
                    plan = KillPlan{.delay = m_lot.between(m_times.length() / 4, 2 * m_times.length())};
                std::vector<Runner> runners;
                runners.push_back(start(home, import, -1, plan));
                raceAll(runners);
                ++m_imports;
                if (!runners.front().wasKilled() && runners.front().status != 0)
                    complain(u"an import ended with %1: %2"_s.arg(runners.front().status)
                                 .arg(QString::fromUtf8(runners.front().program.complained())));
            }
        }
    }
    judgeNow(false);
}

/// Asks about all that is not settled, once no call can be on its way.
void Matrix::recoverForGood()
{
    m_scene.breakConnections(0, {});
    if (m_options.waits && !m_options.landsLate)
        std::this_thread::sleep_until(m_lastKill + patience);
    for (const QString &home : std::as_const(m_tills.homes())) {
        for (int round = 0; round == 0 || (round < mostRounds && !decidable(home, true).isEmpty()); ++round) {
            if (!m_options.waits || m_options.landsLate)
                makeLocksOlder(Tills::ledger(home));
            if (round > 0)
                passTime(longestHold);
            track(home, {}, {});
        }
    }
    judgeNow(true);
}

QByteArray Matrix::atTheSandbox(const QString &path, const QByteArray &body)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/_sandbox/%2"_s.arg(m_scene.sandboxPort()).arg(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> answer(
        body.isEmpty() ? manager.get(request) : manager.post(request, body));
    QEventLoop loop;
    QObject::connect(answer.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!answer->isFinished())
        loop.exec();
    if (answer->error() != QNetworkReply::NoError)
        complain(u"the sandbox refused "_s + path + u": "_s + answer->errorString());
    return answer->readAll();
}

void Matrix::judgeNow(bool isFinal)
{
    if (!m_creates.add(atTheSandbox(u"requests"_s, {})))
        complain(u"the sandbox’s log is incomplete"_s);

    Facts facts{.ledgers = {},
        .held = {},
        .sandboxState = m_scene.stateFile(),
        .creates = m_creates.references(),
        .toLand = m_options.landsLate ? m_creates.toLand() : QStringList(),
        .isFinal = isFinal};
    for (const QString &home : std::as_const(m_tills.homes())) {
        if (QFile::exists(Tills::ledger(home)))
            facts.ledgers << Tills::ledger(home);
        if (!isFinal)
            facts.held << lockedByNobody(Tills::ledger(home));
    }
    for (const QString &reference : std::as_const(facts.held)) {
        if (!m_held.contains(reference))
            m_held << reference;
    }
    for (const QString &wrong : judge(facts))
        complain(wrong);
}

QStringList Matrix::run()
{
    m_tills.newHome();
    calibrate(0);
    calibrate(1);
    m_scene.breakConnections(m_lot.seed(), m_options.faults);

    // Small ones: a tracker asks about all sales of a home, and may ask a gateway sixty times a minute.
    const int chunk = std::clamp(m_options.kills / 2, 1, m_options.isCrowded ? 10 : 20);
    const int mostAttempts = 10 * m_options.kills + 20;
    while (m_table.kills() < m_options.kills && m_attempts < mostAttempts) {
        const QString home = m_tills.newHome();
        const int goal = std::min(m_table.kills() + chunk, m_options.kills);
        while (m_table.kills() < goal && m_attempts < mostAttempts)
            killOnce(home);
        recover(home);
    }
    if (m_table.kills() < m_options.kills)
        complain(u"only %1 kills came in time"_s.arg(m_table.kills()));
    recoverForGood();

    return m_wrong;
}

QStringList Matrix::openNewBooks(int times)
{
    constexpr int programs = 4;
    for (int time = 0; time < times; ++time) {
        const QString home = m_tills.newHome();
        std::vector<Runner> runners;
        for (int at = 0; at < programs; ++at)
            runners.push_back(start(home, {u"list"_s}, -1, {}));
        runners.front().plan = KillPlan{.after = {}, .delay = m_lot.between(0us, 60ms)};
        raceAll(runners);
        runners.clear();
        runners.push_back(start(home, {u"list"_s}, -1, {})); // and one that finds what they left
        raceAll(runners);
    }
    return m_wrong;
}

QString Matrix::summary() const
{
    return u"seed %1: %2 sales, %3 kills while issuing, %4 at the sandbox, %10 of which landed late, %5 undecided before recovery, %6 runs of track, %11 of import, %7 sales had to wait for an unsigned lock\n%8%9"_s
        .arg(m_options.seed)
        .arg(m_attempts)
        .arg(m_table.kills())
        .arg(knownToTheSandbox(m_scene.stateFile()).size())
        .arg(m_undecided)
        .arg(m_trackers)
        .arg(m_held.size())
        .arg(m_times.text(), m_table.text())
        .arg(m_options.landsLate ? m_creates.toLand().size() : 0)
        .arg(m_imports);
}

} // namespace counterfoil
