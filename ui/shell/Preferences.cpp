// SPDX-License-Identifier: GPL-3.0-or-later
#include "Preferences.h"

#include "base/Language.h"
#include "methods/PaymentSystem.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 64 * 1024;
/// Accounts come and go: what was sold with long ago makes room.
constexpr std::size_t mostCurrencies = 200;
const std::array<QString, 3> looksNames{u"system"_s, u"light"_s, u"dark"_s};

Preferences::Looks looksFrom(const QString &name)
{
    const auto found = std::find(looksNames.begin(), looksNames.end(), name);
    return found == looksNames.end() ? Preferences::Looks::System
                                     : static_cast<Preferences::Looks>(found - looksNames.begin());
}

/// A file of another version may name one that is not offered here.
QString languageFrom(const QString &code)
{
    return Language::offered().contains(code) ? code : QString();
}

/// What is missing or of a wrong kind is as it is at first.
DisplayChoice displayFrom(const Json &json)
{
    DisplayChoice choice;
    choice.isOn = !json.contains(u"on") || json[u"on"].isTrue();
    choice.screen = json[u"screen"].text();
    choice.language = languageFrom(json[u"language"].text());
    const qint64 seconds = json[u"paidSeconds"].toInteger().value_or(choice.paidSeconds);
    choice.paidSeconds = static_cast<int>(
        std::clamp<qint64>(seconds, DisplayChoice::fewestSeconds, DisplayChoice::mostSeconds));
    return choice;
}

Json toJson(const DisplayChoice &choice)
{
    Json json = Json::object();
    json.set(u"on"_s, Json::boolean(choice.isOn));
    json.set(u"screen"_s, Json::string(choice.screen));
    json.set(u"language"_s, Json::string(choice.language));
    json.set(u"paidSeconds"_s, Json::integer(choice.paidSeconds));
    return json;
}

} // namespace

Preferences::Preferences(QString path, SerialWorker &files, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_files(files)
{
    read();
    m_soon.setSingleShot(true);
    m_soon.setInterval(300);
    connect(&m_soon, &QTimer::timeout, this, &Preferences::write);
}

Preferences::~Preferences()
{
    if (m_soon.isActive())
        write();
}

void Preferences::read()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return;
    const auto json = Json::parse(file.readAll());
    if (!json)
        return;
    const Json &all = *json;
    m_geometry = QByteArray::fromBase64(all[u"geometry"].text().toLatin1());
    m_page = all[u"page"].text();
    m_accountId = all[u"account"].text();
    m_methodId = all[u"method"].text();
    for (const auto &[owner, code] : all[u"currencies"].members()) {
        if (Currency::find(code.text()) && m_currencies.size() < mostCurrencies)
            m_currencies[owner] = code.text();
    }
    if (const QString code = all[u"lastCurrency"].text(); Currency::find(code))
        m_lastCurrency = code;
    for (const auto &[owner, code] : all[u"paymentSystems"].members()) {
        if (currencyOfSystem(code.text()) && m_paymentSystems.size() < mostCurrencies)
            m_paymentSystems[owner] = code.text();
    }
    m_isCounter = all[u"counter"].isTrue();
    for (const auto &[code, amounts] : all[u"quickAmounts"].members()) {
        const auto currency = Currency::find(code);
        QStringList kept;
        for (const Json &amount : amounts.items()) {
            if (currency && Money::parse(amount.text(), *currency)
                && kept.size() < qsizetype(mostQuickAmounts))
                kept << amount.text();
        }
        if (!kept.isEmpty() && m_quickAmounts.size() < mostCurrencies)
            m_quickAmounts[code] = kept;
    }
    m_language = languageFrom(all[u"language"].text());
    m_looks = looksFrom(all[u"looks"].text());
    m_systemIsDark = all[u"systemIsDark"].isTrue();
    m_stepsTaken = static_cast<int>(std::clamp<qint64>(all[u"steps"].toInteger().value_or(0), 0, 3));
    // On, unless somebody switched it off: files of before do not know of it.
    m_notifies = !all.contains(u"notifies") || all[u"notifies"].isTrue();
    m_sounds = !all.contains(u"sounds") || all[u"sounds"].isTrue();
    m_speaks = all[u"speaks"].isTrue(); // customers hear it, too: somebody has to want it
    m_codesHoldAmount = !all.contains(u"codesHoldAmount") || all[u"codesHoldAmount"].isTrue();
    m_display = displayFrom(all[u"display"]);
}

Json Preferences::toJson() const
{
    Json all = Json::object();
    all.set(u"version"_s, Json::integer(1));
    all.set(u"geometry"_s, Json::string(QString::fromLatin1(m_geometry.toBase64())));
    all.set(u"page"_s, Json::string(m_page));
    all.set(u"account"_s, Json::string(m_accountId));
    all.set(u"method"_s, Json::string(m_methodId));
    Json currencies = Json::object();
    for (const auto &[owner, code] : m_currencies)
        currencies.set(owner, Json::string(code));
    all.set(u"currencies"_s, std::move(currencies));
    all.set(u"lastCurrency"_s, Json::string(m_lastCurrency));
    Json systems = Json::object();
    for (const auto &[owner, code] : m_paymentSystems)
        systems.set(owner, Json::string(code));
    all.set(u"paymentSystems"_s, std::move(systems));
    all.set(u"counter"_s, Json::boolean(m_isCounter));
    Json quick = Json::object();
    for (const auto &[code, kept] : m_quickAmounts) {
        Json amounts = Json::array();
        for (const QString &amount : kept)
            amounts.append(Json::string(amount));
        quick.set(code, std::move(amounts));
    }
    all.set(u"quickAmounts"_s, std::move(quick));
    all.set(u"language"_s, Json::string(m_language));
    all.set(u"looks"_s, Json::string(looksNames[static_cast<std::size_t>(m_looks)]));
    all.set(u"systemIsDark"_s, Json::boolean(m_systemIsDark));
    all.set(u"steps"_s, Json::integer(m_stepsTaken));
    all.set(u"notifies"_s, Json::boolean(m_notifies));
    all.set(u"sounds"_s, Json::boolean(m_sounds));
    all.set(u"speaks"_s, Json::boolean(m_speaks));
    all.set(u"codesHoldAmount"_s, Json::boolean(m_codesHoldAmount));
    all.set(u"display"_s, counterfoil::toJson(m_display));
    return all;
}

void Preferences::write()
{
    m_soon.stop();
    // A QByteArray by name: with QStringBuilder the sum itself would only point to its parts.
    m_files.run([path = m_path, bytes = QByteArray(toJson().toBytes() + '\n')] {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
            || file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
            qWarning("The window's preferences could not be written: %s", qUtf8Printable(file.errorString()));
    });
}

void Preferences::setGeometry(const QByteArray &geometry)
{
    if (std::exchange(m_geometry, geometry) != geometry)
        m_soon.start();
}

void Preferences::setPage(const QString &page)
{
    if (std::exchange(m_page, page) != page)
        m_soon.start();
}

void Preferences::setAccountId(const QString &id)
{
    if (std::exchange(m_accountId, id) != id)
        m_soon.start();
}

void Preferences::setMethodId(const QString &id)
{
    if (std::exchange(m_methodId, id) != id)
        m_soon.start();
}

QString Preferences::currency(const QString &accountId, const QString &methodId) const
{
    const auto found = m_currencies.find(accountId + u'/' + methodId);
    return found == m_currencies.end() ? QString() : found->second;
}

void Preferences::setCurrency(const QString &accountId, const QString &methodId, const QString &code)
{
    const QString owner = accountId + u'/' + methodId;
    if (!Currency::find(code))
        return;
    if (std::exchange(m_lastCurrency, code) != code)
        m_soon.start();
    if (currency(accountId, methodId) == code)
        return;
    if (m_currencies.size() >= mostCurrencies && !m_currencies.contains(owner))
        m_currencies.clear();
    m_currencies[owner] = code;
    m_soon.start();
}

QString Preferences::paymentSystem(const QString &accountId, const QString &methodId) const
{
    const auto found = m_paymentSystems.find(accountId + u'/' + methodId);
    return found == m_paymentSystems.end() ? QString() : found->second;
}

void Preferences::setPaymentSystem(const QString &accountId, const QString &methodId, const QString &code)
{
    const QString owner = accountId + u'/' + methodId;
    if (!currencyOfSystem(code) || paymentSystem(accountId, methodId) == code)
        return;
    if (m_paymentSystems.size() >= mostCurrencies && !m_paymentSystems.contains(owner))
        m_paymentSystems.clear();
    m_paymentSystems[owner] = code;
    m_soon.start();
}

void Preferences::setCounter(bool on)
{
    if (std::exchange(m_isCounter, on) != on)
        m_soon.start();
}

std::vector<Money> Preferences::quickAmounts(const Currency &currency) const
{
    std::vector<Money> amounts;
    const auto found = m_quickAmounts.find(currency.code());
    if (found == m_quickAmounts.end())
        return amounts;
    for (const QString &kept : found->second) {
        if (const auto amount = Money::parse(kept, currency); amount && amount->isPositive())
            amounts.push_back(*amount);
    }
    return amounts;
}

void Preferences::setQuickAmounts(const Currency &currency, const std::vector<Money> &amounts)
{
    QStringList kept;
    for (const Money &amount : amounts) {
        if (kept.size() < static_cast<qsizetype>(mostQuickAmounts))
            kept << amount.decimalText();
    }
    QStringList &before = m_quickAmounts[currency.code()];
    if (std::exchange(before, kept) == kept)
        return;
    if (kept.isEmpty())
        m_quickAmounts.erase(currency.code());
    m_soon.start();
    Q_EMIT quickAmountsChanged();
}

void Preferences::setLanguage(const QString &code)
{
    const QString language = languageFrom(code);
    if (std::exchange(m_language, language) == language)
        return;
    m_soon.start();
    Q_EMIT languageChanged();
}

void Preferences::setLooks(Looks looks)
{
    if (std::exchange(m_looks, looks) == looks)
        return;
    m_soon.start();
    Q_EMIT looksChanged();
}

void Preferences::setSystemIsDark(bool dark)
{
    if (std::exchange(m_systemIsDark, dark) != dark)
        m_soon.start();
}

void Preferences::setStepsTaken(int steps)
{
    if (std::exchange(m_stepsTaken, steps) == steps)
        return;
    m_soon.start();
    Q_EMIT stepsChanged();
}

void Preferences::setNotifies(bool on)
{
    if (std::exchange(m_notifies, on) != on)
        m_soon.start();
}

void Preferences::setCodesHoldAmount(bool on)
{
    if (std::exchange(m_codesHoldAmount, on) == on)
        return;
    m_soon.start();
}

void Preferences::setSounds(bool on)
{
    if (std::exchange(m_sounds, on) != on)
        m_soon.start();
}

void Preferences::setSpeaks(bool on)
{
    if (std::exchange(m_speaks, on) != on)
        m_soon.start();
}

void Preferences::setDisplay(const DisplayChoice &choice)
{
    if (std::exchange(m_display, choice) == choice)
        return;
    m_soon.start();
    Q_EMIT displayChanged();
}

} // namespace counterfoil
