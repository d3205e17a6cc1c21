// SPDX-License-Identifier: GPL-3.0-or-later
#include "NonStoPayHabits.h"

#include "SandboxBook.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

const QString settingName = u"nonstopay-habits"_s;
const QString documented = u"documented"_s;

struct Habit {
    QString name;
    QString NonStoPayHabits::*value;
    QStringList choices;
};

const std::array<Habit, 5> &habits()
{
    static const std::array<Habit, 5> all{{
        {u"emails"_s, &NonStoPayHabits::emails, {u"masked"_s, u"absent"_s, u"payer"_s, u"cut"_s}},
        {u"echo"_s, &NonStoPayHabits::echo,
            {u"null"_s, u"small"_s, u"text"_s, u"text-in-text"_s, u"html"_s, u"percent"_s, u"base64"_s,
                u"wrapped"_s, u"masked"_s}},
        {u"pages"_s, &NonStoPayHabits::pages, {u"from-zero"_s, u"ignored"_s, u"clamped"_s}},
        {u"totals"_s, &NonStoPayHabits::totals, {u"of-page"_s, u"absent"_s, u"changing"_s, u"negative"_s}},
        {u"links"_s, &NonStoPayHabits::links, {u"id"_s, u"html"_s}},
    }};
    return all;
}

} // namespace

NonStoPayHabits NonStoPayHabits::load(const SandboxBook &book)
{
    const Json stored = book.setting(settingName);
    return stored.isObject() ? NonStoPayHabits().with(stored).value_or(NonStoPayHabits()) : NonStoPayHabits();
}

bool NonStoPayHabits::save(SandboxBook &book) const
{
    return book.setSetting(settingName, toJson());
}

Json NonStoPayHabits::toJson() const
{
    Json json = Json::object();
    for (const Habit &habit : habits())
        json.set(habit.name, Json::string(this->*habit.value));
    return json;
}

Result<NonStoPayHabits> NonStoPayHabits::with(const Json &changes) const
{
    NonStoPayHabits changed = *this;
    for (const auto &[name, value] : changes.members()) {
        const auto habit = std::find_if(habits().begin(), habits().end(),
            [wanted = name](const Habit &each) { return each.name == wanted; });
        if (habit == habits().end())
            return failure(
                ErrorKind::Input, u"habit-unknown"_s, u"There is no habit “%1”."_s.arg(name.left(60)));
        if (value.text() != documented && !habit->choices.contains(value.text()))
            return failure(ErrorKind::Input, u"habit-unknown"_s,
                u"“%1” must be documented, %2."_s.arg(name, habit->choices.join(u", "_s)));
        changed.*(habit->value) = value.text();
    }
    return changed;
}

QString NonStoPayHabits::email(const QString &stored) const
{
    if (emails == u"masked")
        return stored.left(1) + u"***"_s + stored.mid(stored.indexOf(u'@'));
    if (emails == u"absent")
        return u"N/A"_s;
    if (emails == u"payer")
        return u"payer@mail.example"_s;
    return emails == u"cut" ? stored.left(8) : stored;
}

Json NonStoPayHabits::echoOf(const Json &callbackData) const
{
    if (echo == documented)
        return callbackData;
    const QString text = QString::fromUtf8(callbackData.toBytes());
    if (echo == u"small")
        return Json::string(text.toLower());
    if (echo == u"text")
        return Json::string(text);
    if (echo == u"text-in-text")
        return Json::string(QString::fromUtf8(Json::string(text).toBytes()));
    if (echo == u"html")
        return Json::string(text.toHtmlEscaped());
    if (echo == u"percent")
        return Json::string(QString::fromLatin1(QUrl::toPercentEncoding(text)));
    if (echo == u"base64")
        return Json::string(QString::fromLatin1(text.toUtf8().toBase64()));
    if (echo == u"masked")
        return Json::string(text.left(text.size() / 2) + u"***"_s);
    if (echo != u"wrapped")
        return {};
    Json list = Json::array();
    list.append(callbackData);
    Json around = Json::object();
    around.set(u"merchant"_s, std::move(list));
    return around;
}

qint64 NonStoPayHabits::pageIndex(qint64 number, qint64 count) const
{
    if (pages == u"from-zero")
        return number;
    if (pages == u"ignored")
        return 0;
    if (pages == u"clamped")
        return std::clamp<qint64>(number - 1, 0, std::max<qint64>(0, count - 1));
    return number - 1;
}

Json NonStoPayHabits::total(qint64 all, qint64 rows, qint64 page) const
{
    if (totals == u"absent")
        return {};
    const qint64 told = totals == u"of-page" ? rows
        : totals == u"changing"              ? all + page
        : totals == u"negative"              ? -all
                                             : all;
    return Json::string(QString::number(told));
}

} // namespace counterfoil
