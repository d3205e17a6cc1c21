// SPDX-License-Identifier: GPL-3.0-or-later
#include "PhoneNumbers.h"

#include "PhoneModule.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QLoggingCategory>

#include <algorithm>
#include <iterator>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(phoneLog, "counterfoil.phone")

/// The two functions of the module; both null where it cannot be loaded. It stays loaded.
struct Module {
    phonemodule::Read read = nullptr;
    phonemodule::Describe describe = nullptr;

    Module()
    {
        // Beside the program, and nowhere else: what is loaded is run.
        QLibrary file(QCoreApplication::applicationDirPath() + u"/" COUNTERFOIL_MODULES "/counterfoil_phone");
        file.setLoadHints(QLibrary::PreventUnloadHint);
        const auto reads = reinterpret_cast<phonemodule::Read>(file.resolve(phonemodule::readName));
        const auto describes =
            reinterpret_cast<phonemodule::Describe>(file.resolve(phonemodule::describeName));
        if (!reads || !describes) {
            qCWarning(phoneLog).noquote()
                << "Phone numbers are checked by plain rules only, without the list of countries' numbers:"
                << file.errorString();
            return;
        }
        read = reads;
        describe = describes;
    }
};

const Module &theModule()
{
    static const Module loaded; // with the first number that is checked: a start needs none
    return loaded;
}

/// What this program knows better than the list it was built with. Numbers of a calling code that stands here
/// are judged by this alone.
struct NewerPlan {
    int callingCode;
    qsizetype digits; ///< without calling code
    QLatin1StringView begins;
    QLatin1StringView example;
    QLatin1StringView exampleAtHome;
};
constexpr NewerPlan newerPlans[] = {
    // Benin, since 30 November 2024: ten digits, 01 before the former eight (ARCEP Bénin; ITU Operational
    // Bulletin). Debian 12's libphonenumber (8.12.57) is older and refuses them; newer releases refuse the
    // eight.
    {229, 10, QLatin1StringView("01"), QLatin1StringView("+229 01 90 01 12 34"),
        QLatin1StringView("01 90 01 12 34")},
};

PhoneNumber fromModule(const phonemodule::Answer &answer)
{
    PhoneNumber number{.verdict = PhoneNumber::Verdict(answer.verdict),
        .callingCode = answer.callingCode,
        .e164 = QString::fromLatin1(answer.e164),
        .example = QString::fromLatin1(answer.example),
        .exampleAtHome = QString::fromLatin1(answer.exampleAtHome)};
    const auto *plan = std::find_if(std::begin(newerPlans), std::end(newerPlans),
        [&number](const NewerPlan &each) { return each.callingCode == number.callingCode; });
    if (plan == std::end(newerPlans))
        return number;
    number.example = plan->example;
    number.exampleAtHome = plan->exampleAtHome;
    if (number.verdict == PhoneNumber::Verdict::Unreadable)
        return number;
    const QLatin1StringView national(answer.national);
    const bool isLong = national.size() == plan->digits;
    number.verdict = !isLong                 ? PhoneNumber::Verdict::WrongLength
        : !national.startsWith(plan->begins) ? PhoneNumber::Verdict::UnknownBeginning
                                             : PhoneNumber::Verdict::Valid;
    return number;
}
static_assert(int(PhoneNumber::Verdict::Unreadable) == phonemodule::Unreadable
    && int(PhoneNumber::Verdict::WrongLength) == phonemodule::WrongLength
    && int(PhoneNumber::Verdict::UnknownBeginning) == phonemodule::UnknownBeginning
    && int(PhoneNumber::Verdict::Valid) == phonemodule::Valid);

} // namespace

std::optional<PhoneNumber> readPhoneNumber(const QString &text, const QString &region)
{
    if (!theModule().read)
        return std::nullopt;
    phonemodule::Answer answer{};
    theModule().read(text.toLatin1().constData(), region.toLatin1().constData(), &answer);
    return fromModule(answer);
}

std::optional<PhoneNumber> phoneNumbersOf(const QString &region)
{
    if (!theModule().describe)
        return std::nullopt;
    phonemodule::Answer answer{};
    theModule().describe(region.toLatin1().constData(), &answer);
    return fromModule(answer);
}

} // namespace counterfoil
