// SPDX-License-Identifier: GPL-3.0-or-later
#include "Copying.h"

#include "base/DirectionMarks.h"
#include "base/LocalizedText.h"

#include <QGuiApplication>
#include <QMimeData>

#include <cstdlib>
#include <string_view>

#if QT_CONFIG(xcb)
#include <xcb/xcb.h>
#endif

namespace counterfoil::copying {

using namespace Qt::StringLiterals;

namespace {

/// Beside the content itself: that we put it there, and what it is.
const QString mark = u"application/x-counterfoil-copied"_s;

#if QT_CONFIG(xcb)
template <typename Reply>
struct Freed {
    void operator()(Reply *reply) const { std::free(reply); }
};

/// Whether a clipboard manager runs on that screen: Qt hands it the content when the program ends (ICCCM
/// selection CLIPBOARD_MANAGER, freedesktop.org's ClipboardManager specification).
bool hasManager(xcb_connection_t *screen)
{
    constexpr std::string_view name = "CLIPBOARD_MANAGER";
    using Atom = xcb_intern_atom_reply_t;
    using Owner = xcb_get_selection_owner_reply_t;
    const auto asked = xcb_intern_atom(screen, 1, static_cast<uint16_t>(name.size()), name.data());
    const std::unique_ptr<Atom, Freed<Atom>> atom(xcb_intern_atom_reply(screen, asked, nullptr));
    if (!atom || atom->atom == XCB_ATOM_NONE)
        return false;
    const auto wanted = xcb_get_selection_owner(screen, atom->atom);
    const std::unique_ptr<Owner, Freed<Owner>> owner(xcb_get_selection_owner_reply(screen, wanted, nullptr));
    return owner && owner->owner != XCB_WINDOW_NONE;
}
#endif

bool isKeptHere()
{
#if QT_CONFIG(xcb)
    if (const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>())
        return hasManager(x11->connection());
#endif
    if (!QGuiApplication::platformName().startsWith(u"wayland"))
        return true;
    // Nobody can be asked there. GNOME's and KDE's compositors keep it, the others leave that to programs
    // that few people run.
    const QStringList desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':');
    return desktop.contains(u"GNOME"_s) || desktop.contains(u"KDE"_s);
}

bool isOursHere(QClipboard::Mode mode)
{
    const auto *clipboard = QGuiApplication::clipboard();
    return mode == QClipboard::Clipboard ? clipboard->ownsClipboard()
        : mode == QClipboard::Selection  ? clipboard->ownsSelection()
                                         : false;
}

void takeMarksOut(QClipboard::Mode mode)
{
    auto *clipboard = QGuiApplication::clipboard();
    const QMimeData *content = clipboard->mimeData(mode);
    if (!content || content->hasFormat(mark) || !content->hasText())
        return;
    const QString text = content->text();
    if (const QString clean = forCopying(text); clean != text)
        clipboard->setText(clean, mode);
}

} // namespace

void copy(const QString &text, What what)
{
    auto content = std::make_unique<QMimeData>();
    content->setText(forCopying(text));
    copy(std::move(content), what);
}

void copy(std::unique_ptr<QMimeData> content, What what)
{
    content->setData(mark, QByteArray::number(static_cast<int>(what)));
    QGuiApplication::clipboard()->setMimeData(content.release());
}

void keepMarksOut(QObject *window, std::function<bool(QClipboard::Mode)> isOurs)
{
    QObject::connect(QGuiApplication::clipboard(), &QClipboard::changed, window,
        [isOurs = isOurs ? std::move(isOurs) : isOursHere](QClipboard::Mode mode) {
            if (isOurs(mode))
                takeMarksOut(mode);
        });
}

QString lossWords(const Clipboard &clipboard)
{
    if (!clipboard.isOurs || clipboard.isKept || !clipboard.content || !clipboard.content->hasFormat(mark))
        return {};
    switch (static_cast<What>(clipboard.content->data(mark).toInt())) {
    case What::PayLink:
        return translatable("Copying",
            "The copied pay link is lost when Counterfoil closes, as nothing on this desktop keeps what was "
            "copied. Paste it where it belongs first.");
    case What::Address:
        return translatable("Copying",
            "The copied address is lost when Counterfoil closes, as nothing on this desktop keeps what was "
            "copied. Paste it where it belongs first.");
    case What::Reference:
        return translatable("Copying",
            "The copied reference is lost when Counterfoil closes, as nothing on this desktop keeps what was "
            "copied. Paste it where it belongs first.");
    case What::QrCode:
        return translatable("Copying",
            "The copied QR code is lost when Counterfoil closes, as nothing on this desktop keeps what was "
            "copied. Paste it where it belongs first.");
    case What::Report:
        return translatable("Copying",
            "The copied report is lost when Counterfoil closes, as nothing on this desktop keeps what was "
            "copied. Paste it where it belongs first.");
    case What::Text:
        break;
    }
    return translatable("Copying",
        "The copied text is lost when Counterfoil closes, as nothing on this desktop keeps what was copied. "
        "Paste it where it belongs first.");
}

Clipboard clipboardNow()
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    if (!clipboard->ownsClipboard())
        return {};
    return {.content = clipboard->mimeData(), .isOurs = true, .isKept = isKeptHere()};
}

} // namespace counterfoil::copying
