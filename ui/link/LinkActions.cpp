// SPDX-License-Identifier: GPL-3.0-or-later
#include "LinkActions.h"

#include "links/PayLink.h"
#include "look/Icons.h"
#include "parts/Announcement.h"
#include "parts/Copying.h"
#include "parts/Flow.h"
#include "parts/Text.h"

#include <QCoroFuture>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace counterfoil {

using namespace Qt::StringLiterals;

LinkActions::LinkActions(QWidget *parent)
    : QWidget(parent)
    , m_label(new Text(u"Pay link"_s, look::Type::Caption, Text::Ink::Soft))
    , m_line(new QLineEdit)
    , m_copy(new QPushButton(look::icon(u"copy"), u"&Copy link"_s))
    , m_open(new QPushButton(look::icon(u"open"), u"Open in &browser"_s))
    , m_copyCode(new QPushButton(look::icon(u"qr"), u"Copy &QR code"_s))
    , m_saveCode(new QPushButton(look::icon(u"save"), u"Sav&e QR code…"_s))
    , m_said(new Text({}, look::Type::Caption, Text::Ink::Soft))
{
    m_line->setReadOnly(true);
    m_line->setAccessibleName(u"Pay link"_s);
    m_said->setAccessibleDescription(u"What happened last"_s); // a name would stand for the text

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::space::small);
    m_label->setBuddy(m_line);
    column->addWidget(m_label->wrapped());
    column->addWidget(m_line);
    auto *buttons = new Flow(Flow::Width::Shared);
    for (QPushButton *each : {m_copy, m_open, m_copyCode, m_saveCode})
        buttons->addWidget(each);
    column->addLayout(buttons);
    column->addWidget(m_said->wrapped());

    connect(m_copy, &QPushButton::clicked, this, &LinkActions::copyText);
    connect(m_open, &QPushButton::clicked, this, &LinkActions::openLink);
    connect(m_copyCode, &QPushButton::clicked, this, [this] { copyCode(); });
    connect(m_saveCode, &QPushButton::clicked, this, &LinkActions::askWhere);
}

LinkActions::~LinkActions() = default;

SerialWorker &LinkActions::worker()
{
    if (!m_worker)
        m_worker = std::make_unique<SerialWorker>(u"qr-files"_s);
    return *m_worker;
}

void LinkActions::setCode(const QString &code, What what)
{
    if (m_code == code && m_what == what)
        return;
    m_code = code;
    m_what = what;
    m_line->setText(code);
    m_line->setCursorPosition(0);
    showWhat();
    say({});
}

void LinkActions::showWhat()
{
    const bool isLink = m_what == What::Link;
    const auto link = isLink ? readPayLink(m_code) : Result<QUrl>(QUrl());
    const bool isForPhone = isLink && link && !isForBrowser(*link);
    for (QWidget *each : std::initializer_list<QWidget *>{m_label, m_line})
        each->setVisible(isLink);
    m_open->setVisible(isLink && !isForPhone);
    m_label->setText(
        isForPhone ? u"Link for the customer’s phone; this computer cannot open it"_s : u"Pay link"_s);
    m_copy->setText(isLink ? u"&Copy link"_s : u"&Copy address"_s);
}

void LinkActions::say(const QString &words, bool wrong)
{
    m_said->setText(words);
    m_said->setTone(wrong ? look::Tone::Bad : look::Tone::Good);
    if (words.isEmpty())
        return;
    Announcement::say(this, words);
}

void LinkActions::copyText()
{
    copying::copy(m_code, m_what == What::Link ? u"pay link"_s : u"address"_s);
    say(m_what == What::Link
            ? u"The link is copied. Paste it into a message to the customer."_s
            : u"The address is copied. Tell the customer the network and the amount as well."_s);
}

void LinkActions::openLink()
{
    // Read once more: this is the last place before another program gets it.
    const auto link = readPayLink(m_code);
    if (!link)
        say(link.error().message, true);
    else if (!isForBrowser(*link))
        say(u"This link is for the customer’s phone. Let them scan the code, or send it to them."_s, true);
    else if (!QDesktopServices::openUrl(*link))
        say(u"No browser could be opened. Copy the link and paste it into one."_s, true);
    else
        say(u"The page is being opened in the browser. If nothing opens, copy the link."_s);
}

QCoro::Task<> LinkActions::copyCode()
{
    const QString code = m_code;
    auto drawing = worker().run([code] {
        auto png = verifiedQr(code, QrFormat::Png);
        auto svg = verifiedQr(code, QrFormat::Svg);
        return std::pair(std::move(png), std::move(svg));
    });
    const QPointer<LinkActions> self(this);
    const auto drawn = co_await drawing;
    if (!self)
        co_return;
    const auto &[png, svg] = drawn;
    if (!png || !svg) {
        say(png ? svg.error().message : png.error().message, true);
        co_return;
    }
    // Both at once: the program that it is pasted into takes what it likes best.
    auto picture = std::make_unique<QMimeData>();
    picture->setImageData(QImage::fromData(*png, "PNG"));
    picture->setData(u"image/svg+xml"_s, *svg);
    copying::copy(std::move(picture), u"QR code"_s);
    say(u"The QR code is copied as a picture (PNG and SVG)."_s);
}

void LinkActions::askWhere()
{
    auto *dialog = new QFileDialog(this, u"Save the QR code"_s,
        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
        u"PNG picture (*.png);;SVG picture (*.svg)"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(m_what == What::Link ? u"pay-link.png"_s : u"pay-address.png"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"svg"_s) ? u"svg"_s : u"png"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { saveCode(path); });
    dialog->open();
}

QCoro::Task<> LinkActions::saveCode(QString path)
{
    const QString code = m_code;
    auto writing = worker().run([code, path] { return writeQr(code, path); });
    const QPointer<LinkActions> self(this);
    const auto written = co_await writing;
    if (!self)
        co_return;
    if (written)
        say(u"The QR code is saved as %1."_s.arg(path));
    else
        say(written.error().message, true);
}

} // namespace counterfoil
