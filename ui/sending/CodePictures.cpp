// SPDX-License-Identifier: GPL-3.0-or-later
#include "CodePictures.h"

#include "links/QrFile.h"
#include "parts/Copying.h"

#include <QCoroFuture>
#include <QFileDialog>
#include <QImage>
#include <QMimeData>
#include <QPointer>
#include <QStandardPaths>

namespace counterfoil {

using namespace Qt::StringLiterals;

CodePictures::CodePictures(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

CodePictures::~CodePictures() = default;

SerialWorker &CodePictures::worker()
{
    if (!m_worker)
        m_worker = std::make_unique<SerialWorker>(u"qr-files"_s);
    return *m_worker;
}

QCoro::Task<> CodePictures::copy(QString reference, QString code)
{
    auto drawing = worker().run([code] {
        auto png = verifiedQr(code, QrFormat::Png);
        auto svg = verifiedQr(code, QrFormat::Svg);
        return std::pair(std::move(png), std::move(svg));
    });
    const QPointer<CodePictures> self(this);
    const auto drawn = co_await drawing;
    if (!self)
        co_return;
    const auto &[png, svg] = drawn;
    if (!png || !svg) {
        Q_EMIT self->failed(reference, png ? svg.error().message : png.error().message);
        co_return;
    }
    // Both at once: the program that it is pasted into takes what it likes best.
    auto picture = std::make_unique<QMimeData>();
    picture->setImageData(QImage::fromData(*png, "PNG"));
    picture->setData(u"image/svg+xml"_s, *svg);
    copying::copy(std::move(picture), copying::What::QrCode);
    Q_EMIT self->copied(
        reference, translatable("LinkActions", "The QR code is copied as a picture (PNG and SVG)."));
}

void CodePictures::askWhere(const QString &reference, const QString &code, const QString &fileName)
{
    //: The title of a dialog for a file.
    auto *dialog = new QFileDialog(m_window, translatable("LinkActions", "Save the QR code"),
        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
        //: Kinds of files to choose from; “;;”, “(*.png)” and “(*.svg)” have to stay as they are.
        translatable("LinkActions", "PNG picture (*.png);;SVG picture (*.svg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(fileName + u".png"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"*.svg"_s) ? u"svg"_s : u"png"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, reference, code](const QString &path) { save(reference, code, path); });
    dialog->open();
}

QCoro::Task<> CodePictures::save(QString reference, QString code, QString path)
{
    auto writing = worker().run([code, path] { return writeQr(code, path); });
    const QPointer<CodePictures> self(this);
    const auto written = co_await writing;
    if (!self)
        co_return;
    if (written)
        //: %1: the path of a file.
        Q_EMIT self->saved(reference, translatable("LinkActions", "The QR code is saved as %1.").arg(path));
    else
        Q_EMIT self->failed(reference, written.error().message);
}

} // namespace counterfoil
