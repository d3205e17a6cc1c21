// SPDX-License-Identifier: GPL-3.0-or-later
#include "ManySales.h"

#include <array>
#include <random>

namespace counterfoil::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunk = 2000;

constexpr std::array firstNames = {u"Anna", u"Bob", u"Chloé", u"Dmitri", u"Emre", u"Fatima", u"Giorgos",
    u"Hana", u"İpek", u"José", u"Kofi", u"Łucja", u"Moussa", u"Nadia", u"Øyvind", u"Priya", u"Quentin",
    u"Rania", u"Søren", u"Tomás", u"Uzma", u"Violeta", u"Wanjiru", u"Xiu", u"Yusuf", u"Zoë"};
constexpr std::array syllables = {u"ba", u"cor", u"da", u"fel", u"gro", u"han", u"ilo", u"jen", u"kar",
    u"lund", u"mor", u"nik", u"oro", u"pet", u"ros", u"sen", u"tra", u"ulm", u"ver", u"wal", u"yar", u"zin"};
constexpr std::array goods = {u"Coffee beans", u"Silk scarf", u"Bicycle repair", u"Guitar lesson",
    u"Hotel night", u"Handmade soap", u"Concert ticket", u"Website design", u"Olive oil", u"Running shoes"};
constexpr std::array domains = {u"example.com", u"example.com", u"example.com", u"example.org",
    u"post.example", u"mail.example", u"firma.example"};

} // namespace

ImportedInvoice saleNumber(qint64 number, qint64 of)
{
    std::mt19937_64 dice(static_cast<quint64>(number));
    const auto one = [&dice](const auto &from) { return QStringView(from[dice() % from.size()]).toString(); };
    static const QDateTime begin(QDate(2023, 1, 1), QTime(8, 0), Qt::UTC);
    constexpr qint64 threeYears = qint64(3) * 365 * 24 * 3600 * 1000;
    const QDateTime at = begin.addMSecs(threeYears / of * number + static_cast<qint64>(dice() % 1000));

    QString reference = u"CF-"_s;
    for (int letter = 0; letter < 16; ++letter)
        reference += u"ABCDEFGHJKMNPQRSTVWXYZ0123456789"[dice() % 32];
    const QString first = one(firstNames);
    QString last = one(syllables) + one(syllables) + one(syllables);
    last[0] = last[0].toUpper();
    const bool isRare = number == std::min<qint64>(77'777, of / 2);
    const QString name = isRare ? u"Zzyzx Quillfeather"_s : QString(first + u' ' + last);
    const QString email =
        name.left(3).toLower() + u'.' + last.toLower() + QString::number(dice() % 1000) + u'@' + one(domains);
    const auto cents = static_cast<qint64>(100 + dice() % 50'000);
    const Money amount(cents, *Currency::find(dice() % 4 == 0 ? u"EUR" : u"USD"));
    const QString description = one(goods) + u", order "_s + QString::number(number);
    const bool isCard = dice() % 3 != 0;

    Json fields = Json::object();
    fields.set(u"amount"_s, Json::number(amount.decimalText()));
    fields.set(u"devise"_s, Json::string(amount.currency().code()));
    fields.set(u"email"_s, Json::string(email));
    fields.set(u"name"_s, Json::string(name));
    fields.set(u"description"_s, Json::string(description));
    fields.set(u"success_url"_s, Json::string(u"https://shop.example/paid"_s));

    const auto fate = dice() % 1000;
    const State state = fate < 700 ? State::Paid
        : fate < 850               ? State::Expired
        : fate < 940               ? State::Failed
        : fate < 980               ? State::Cancelled
        : fate < 990               ? State::Open
        : fate < 998               ? State::Refused
                                   : State::Chargeback;
    const Invoice invoice{.reference = reference,
        .accountId = number % 5 == 0 ? u"kiosk"_s : u"shop"_s,
        .accountName = number % 5 == 0 ? u"Kiosk"_s : u"Shop"_s,
        .gatewayId = u"nonstopay"_s,
        .methodId = isCard ? u"card"_s : u"crypto"_s,
        .channel = Channel::Hosted,
        .amount = amount,
        .email = email,
        .customerName = name,
        .description = description,
        .fields = fields,
        .openedAt = at,
        .changedAt = at};
    Json answer = Json::object();
    answer.set(u"errorCode"_s, Json::number(u"0"_s));
    answer.set(u"status"_s, Json::string(u"invoice:"_s + stateName(state)));
    const Evidence evidence{.kind = EvidenceKind::Imported,
        .source = u"gateway: history"_s,
        .at = at.addSecs(90),
        .state = state,
        .remoteId = QString::number(1'000'000 + number),
        .remoteStatus = u"invoice:"_s + stateName(state),
        .payLink = u"https://pay.example/invoice/"_s + reference,
        .answer = answer};
    return {invoice, evidence};
}

Result<void> writeBooks(const QString &path, qint64 sales)
{
    LedgerFile ledger(path);
    if (const auto opened = ledger.open(); !opened)
        return opened;
    for (qint64 number = 0; number < sales; number += chunk) {
        std::vector<ImportedInvoice> next;
        for (qint64 each = number; each < std::min(number + chunk, sales); ++each)
            next.push_back(saleNumber(each, sales));
        const auto taken = ledger.importInvoices(next);
        if (!taken)
            return tl::unexpected(taken.error());
        for (const auto &one : *taken) {
            if (!one)
                return tl::unexpected(one.error());
        }
    }
    return {};
}

} // namespace counterfoil::bench
