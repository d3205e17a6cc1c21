// SPDX-License-Identifier: GPL-3.0-or-later
#include "PrintSettings.h"

#include "PrinterAddress.h"
#include "base/Language.h"
#include "base/SettingsFile.h"

#include <QPointer>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;
using escpos::Cut;

namespace {

constexpr qsizetype mostAdded = 50;
constexpr PaperKind kinds[] = {PaperKind::Receipt, PaperKind::Invoice, PaperKind::Label};
constexpr std::pair<Cut, const char16_t *> cuts[] = {
    {Cut::None, u"none"}, {Cut::Partial, u"partial"}, {Cut::Full, u"full"}};

int within(const Json &json, int least, int most, int otherwise)
{
    const auto number = json.toInteger();
    return number && *number >= least && *number <= most ? static_cast<int>(*number) : otherwise;
}

/// Of a text; a number is none.
QString textIn(const Json &json)
{
    return json.isString() ? json.text() : QString();
}

PaperPlace readPlace(const Json &json, PaperPlace place)
{
    if (const auto printer = readPrinterAddress(textIn(json[u"printer"])))
        place.printer = printer->text();
    if (const auto size = readPaperSize(textIn(json[u"size"])))
        place.size = *size;
    place.copies = within(json[u"copies"], 1, PaperPlace::mostCopies, place.copies);
    return place;
}

SettingsFile fileAt(const QString &path)
{
    const LocalizedText unwritable = translatable("PrintSettings",
        "The settings for printing in %1 cannot be written. Check the disk and the folder’s permissions.");
    return {path,
        {.code = u"print-settings-unavailable"_s,
            //: %1: the path of the file that holds them; so in all of these.
            .unreadable = translatable(
                "PrintSettings", "The settings for printing in %1 cannot be read. Check its permissions."),
            .damaged = translatable("PrintSettings",
                "The settings for printing in %1 are damaged. Restore a copy of the file, or move it away "
                "and choose the printer again."),
            .unwritable = unwritable,
            .locked = unwritable}};
}

Result<PrintSettings> readFile(const QString &path)
{
    const auto json = fileAt(path).read();
    if (!json)
        return tl::unexpected(json.error());
    return PrintSettings::fromJson(*json);
}

Result<PrintSettings> changeFile(const QString &path, const std::function<void(PrintSettings &)> &edit)
{
    PrintSettings settings;
    const auto changed = fileAt(path).change([&](Json &json) -> Result<void> {
        settings = PrintSettings::fromJson(json);
        const PrintSettings before = settings;
        edit(settings);
        if (!(settings == before))
            json = settings.toJson();
        return {};
    });
    if (!changed)
        return tl::unexpected(changed.error());
    return settings;
}

} // namespace

std::map<PaperKind, PaperPlace> PrintSettings::usualPlaces()
{
    return {{PaperKind::Invoice, {.size = PaperSize::a4()}}, {PaperKind::Receipt, {.size = PaperSize::a4()}},
        {PaperKind::Label, {.size = PaperSize::label(620, 290)}}};
}

const PaperPlace &PrintSettings::place(PaperKind kind) const
{
    return places.at(kind);
}

PaperPlace &PrintSettings::place(PaperKind kind)
{
    return places.at(kind);
}

Json PrintSettings::toJson() const
{
    Json papers = Json::object();
    for (const PaperKind kind : kinds) {
        const PaperPlace &one = place(kind);
        Json json = Json::object();
        json.set(u"printer"_s, Json::stringOrNull(one.printer));
        json.set(u"size"_s, Json::string(one.size.name()));
        json.set(u"copies"_s, Json::integer(one.copies));
        papers.set(paperKindName(kind), json);
    }
    Json typed = Json::array();
    for (const QString &printer : added)
        typed.append(Json::string(printer));
    const auto *cut = std::find_if(
        std::begin(cuts), std::end(cuts), [this](const auto &each) { return each.first == slip.cut; });
    Json json = Json::object();
    json.set(u"version"_s, Json::integer(1));
    json.set(u"papers"_s, papers);
    json.set(u"printers"_s, typed);
    json.set(u"printWhenPaid"_s, Json::boolean(printsWhenPaid));
    json.set(u"language"_s, Json::stringOrNull(language));
    json.set(u"dpi"_s, Json::integer(dpi));
    json.set(u"cut"_s, Json::string(QString::fromUtf16(cut->second)));
    json.set(u"openDrawer"_s, Json::boolean(slip.opensDrawer));
    json.set(u"feedLines"_s, Json::integer(slip.feedLines));
    return json;
}

PrintSettings PrintSettings::fromJson(const Json &json)
{
    PrintSettings settings;
    for (const PaperKind kind : kinds)
        settings.place(kind) = readPlace(json[u"papers"][paperKindName(kind)], settings.place(kind));
    for (const Json &printer : json[u"printers"].items()) {
        const auto address = readPrinterAddress(textIn(printer));
        if (address && !settings.added.contains(address->text()) && settings.added.size() < mostAdded)
            settings.added << address->text();
    }
    settings.printsWhenPaid = json[u"printWhenPaid"].isTrue();
    if (const QString code = json[u"language"].text(); Language::offered().contains(code))
        settings.language = code;
    const int dpi = within(json[u"dpi"], 1, 1200, settings.dpi);
    if (std::find(std::begin(slipResolutions), std::end(slipResolutions), dpi) != std::end(slipResolutions))
        settings.dpi = dpi;
    for (const auto &[cut, name] : cuts) {
        if (json[u"cut"].text() == QStringView(name))
            settings.slip.cut = cut;
    }
    settings.slip.opensDrawer = json[u"openDrawer"].isTrue();
    settings.slip.feedLines = within(json[u"feedLines"], 0, escpos::mostFeedLines, 0);
    return settings;
}

PrintSettingsBook::PrintSettingsBook(QString path, SerialWorker &files, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_files(files)
{
}

// Each call is handed over in a statement of its own (docs/decisions/0004-coroutines.md).

QCoro::Task<Result<PrintSettings>> PrintSettingsBook::read()
{
    auto reading = m_files.run([path = m_path] { return readFile(path); });
    co_return co_await reading;
}

QCoro::Task<Result<PrintSettings>> PrintSettingsBook::change(std::function<void(PrintSettings &)> edit)
{
    auto changing = m_files.run([path = m_path, edit] { return changeFile(path, edit); });
    const QPointer<PrintSettingsBook> self(this);
    const auto settings = co_await changing;
    if (settings && self)
        Q_EMIT self->changed(*settings);
    co_return settings;
}

} // namespace counterfoil
