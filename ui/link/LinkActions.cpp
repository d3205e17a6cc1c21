// SPDX-License-Identifier: GPL-3.0-or-later
#include "LinkActions.h"

#include "links/PayLink.h"
#include "look/Icons.h"
#include "parts/Announcement.h"
#include "parts/Copying.h"
#include "parts/Flow.h"
#include "parts/InEachLanguage.h"
#include "parts/Mirrored.h"
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
    , m_label(new Text({}, look::Type::Caption, Text::Ink::Soft))
    , m_line(new QLineEdit)
    , m_copy(new QPushButton(look::icon(u"copy"), {}))
    , m_open(new QPushButton(look::icon(u"open"), {}))
    , m_copyCode(new QPushButton(look::icon(u"qr"), {}))
    , m_saveCode(new QPushButton(look::icon(u"save"), {}))
    , m_said(new Text({}, look::Type::Caption, Text::Ink::Soft))
{
    m_line->setReadOnly(true);
    mirrored::keepLeftToRight(m_line);

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
    inEachLanguage(this, [this] { sayAnew(); });
}

void LinkActions::sayAnew()
{
    m_line->setAccessibleName(tr("Pay link"));
    m_open->setText(tr("Open in &browser"));
    m_copyCode->setText(tr("Copy &QR code"));
    m_saveCode->setText(tr("Sav&e QR code…"));
    //: Spoken of a line that says what came of the button that was pressed last.
    m_said->setAccessibleDescription(tr("What happened last")); // a name would stand for the text
    showWhat();
    m_said->setText(m_words);
}

LinkActions::~LinkActions() = default;

SerialWorker &LinkActions::worker()
{
    if (!m_worker)
        m_worker = std::make_unique<SerialWorker>(u"qr-files"_s);
    return *m_worker;
}

void LinkActions::setCode(const QString &code, What what, const QString &inQr)
{
    m_inQr = inQr.isEmpty() ? code : inQr;
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
        isForPhone ? tr("Link for the customer’s phone; this computer cannot open it") : tr("Pay link"));
    //: A button. An address is one of a coin’s network.
    m_copy->setText(isLink ? tr("&Copy link") : tr("&Copy address"));
}

void LinkActions::say(const LocalizedText &words, bool wrong)
{
    m_words = words;
    m_said->setText(words);
    m_said->setTone(wrong ? look::Tone::Bad : look::Tone::Good);
    if (words.isEmpty())
        return;
    Announcement::say(this, words);
}

void LinkActions::copyText()
{
    copying::copy(m_code, m_what == What::Link ? copying::What::PayLink : copying::What::Address);
    say(m_what == What::Link
            ? translatable("LinkActions", "The link is copied. Paste it into a message to the customer.")
            : translatable("LinkActions",
                "The address is copied. Tell the customer the network and the amount as well."));
}

void LinkActions::openLink()
{
    // Read once more: this is the last place before another program gets it.
    const auto link = readPayLink(m_code);
    if (!link)
        say(link.error().message, true);
    else if (!isForBrowser(*link))
        say(translatable("LinkActions",
                "This link is for the customer’s phone. Let them scan the code, or send it to them."),
            true);
    else if (!QDesktopServices::openUrl(*link))
        say(translatable("LinkActions", "No browser could be opened. Copy the link and paste it into one."),
            true);
    else
        say(translatable(
            "LinkActions", "The page is being opened in the browser. If nothing opens, copy the link."));
}

QCoro::Task<> LinkActions::copyCode()
{
    const QString code = m_inQr;
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
    copying::copy(std::move(picture), copying::What::QrCode);
    say(translatable("LinkActions", "The QR code is copied as a picture (PNG and SVG)."));
}

void LinkActions::askWhere()
{
    //: The title of a dialog for a file.
    auto *dialog = new QFileDialog(this, tr("Save the QR code"),
        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
        //: Kinds of files to choose from; “;;”, “(*.png)” and “(*.svg)” have to stay as they are.
        tr("PNG picture (*.png);;SVG picture (*.svg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(m_what == What::Link ? u"pay-link.png"_s : u"pay-address.png"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"*.svg"_s) ? u"svg"_s : u"png"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { saveCode(path); });
    dialog->open();
}

QCoro::Task<> LinkActions::saveCode(QString path)
{
    const QString code = m_inQr;
    auto writing = worker().run([code, path] { return writeQr(code, path); });
    const QPointer<LinkActions> self(this);
    const auto written = co_await writing;
    if (!self)
        co_return;
    if (written)
        //: %1: the path of a file.
        say(translatable("LinkActions", "The QR code is saved as %1.").arg(path));
    else
        say(written.error().message, true);
}

} // namespace counterfoil
