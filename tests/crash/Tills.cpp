// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tills.h"

#include "Program.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace counterfoil {

using namespace Qt::StringLiterals;

QString Tills::tagOf(int attempt, QChar gateway)
{
    return gateway == u'A' ? u"sale-%1@crash.example"_s.arg(attempt) : u"sale-%1"_s.arg(attempt);
}

Tills::Tills(Scene &scene, const QString &folder)
    : m_folder(folder)
{
    const QString home = m_folder + u"/first"_s;
    QDir().mkpath(home);
    for (int number = 0; number < 2 * Scene::lanes; ++number) {
        const int lane = number / 2;
        const bool isA = gatewayOf(lane) == u'A';
        QFile key(m_folder + u"/key.txt"_s);
        if (!key.open(QFile::WriteOnly))
            qFatal("no file for the key");
        key.write(sandboxKey(isA ? u"nonstopay" : u"einvoice").toUtf8() + '\n');
        key.close();
        QStringList add{u"account"_s, u"add"_s, accountOf(lane, number % 2 == 1), u"--gateway"_s,
            isA ? u"nonstopay"_s : u"einvoice"_s, u"--url"_s, u"http://127.0.0.1:%1"_s.arg(scene.port(lane)),
            u"--key-stdin"_s};
        if (!isA)
            add << u"--client-id"_s << sandboxClientId.toString();
        Program program(home, add, key.fileName());
        if (program.await() != 0)
            qFatal("no account could be added; is this run by tests/endtoend/with-keyring? %s",
                program.complained().constData());
    }
    // Older than any sale, even one that was made older.
    QFile made(home + u"/accounts.json"_s);
    QFile shared(m_folder + u"/accounts.json"_s);
    if (!made.open(QFile::ReadOnly) || !shared.open(QFile::WriteOnly))
        qFatal("no accounts");
    static const QRegularExpression added(u"\"added\":\\s*\"[^\"]*\""_s);
    shared.write(QString::fromUtf8(made.readAll())
                     .replace(added, u"\"added\":\"2026-01-01T00:00:00.000Z\""_s)
                     .toUtf8());
}

QString Tills::accountOf(int lane, bool isSister)
{
    return (isSister ? u"sister-%1"_s : u"till-%1"_s).arg(lane);
}

QStringList Tills::sale(int attempt, int lane, bool isSister)
{
    const QChar gateway = gatewayOf(lane);
    const QString amount = u"amount=%1.%2"_s.arg(10 + attempt / 100).arg(attempt % 100, 2, 10, QChar(u'0'));
    QStringList issue{u"issue"_s, u"--account"_s, accountOf(lane, isSister), u"--json"_s, u"--set"_s, amount};
    if (gateway == u'A')
        issue << u"--method"_s << u"card"_s << u"--set"_s << u"devise=USD"_s << u"--set"_s
              << u"email="_s + tagOf(attempt, gateway);
    else
        issue << u"--method"_s << u"einvoice"_s << u"--set"_s << u"currency=visamaster.usd"_s << u"--set"_s
              << u"description="_s + tagOf(attempt, gateway);
    // Shops have such pages; one sale in ten has none, so that the history does not tell whose it is.
    if (gateway == u'A' && attempt % 10 != 0)
        issue << u"--set"_s << u"success_url=https://shop.example/thanks"_s;
    return issue;
}

QString Tills::newHome()
{
    const QString home = m_folder + u"/home-%1"_s.arg(m_homes.size());
    QDir().mkpath(home);
    QFile::copy(m_folder + u"/accounts.json"_s, home + u"/accounts.json"_s);
    m_homes << home;
    return home;
}

} // namespace counterfoil
