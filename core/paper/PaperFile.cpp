// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperFile.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

bool isPdf(const QString &path)
{
    return path.endsWith(u".pdf"_s, Qt::CaseInsensitive);
}

Result<void> replaceFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // Qt 6.4's commit() forgets an error that comes up only while it empties its buffer: flush() tells.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()
        || !file.commit())
        return failure(ErrorKind::Unavailable, u"paper-write"_s,
            //: %1 is the name of a file, with its folders.
            translatable("Paper",
                "The paper could not be written to %1. Choose a folder that exists, that you may write to "
                "and "
                "that has space left.")
                .arg(QDir::toNativeSeparators(path)),
            file.errorString());
    return {};
}

Result<QByteArray> png(const QImage &page)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!page.save(&buffer, "PNG"))
        return failure(ErrorKind::Unavailable, u"paper-drawing"_s,
            translatable("Paper",
                "The paper could not be drawn: there is not enough memory. Close other programs and try "
                "again."));
    return bytes;
}

/// "receipt-2.png" of "receipt.png".
QString numbered(const QString &path, std::size_t page, std::size_t pages)
{
    const qsizetype ending = path.size() - 4;
    return pages == 1 ? path
                      : QString(path.left(ending) + u'-' + QString::number(page + 1) + path.mid(ending));
}

Result<void> checkTarget(const QString &path)
{
    // QSaveFile renames a new file over whatever is there: a pipe or a device would be gone.
    const QFileInfo target(path);
    if (target.exists() && !target.isFile())
        return failure(ErrorKind::Input, u"paper-not-a-file"_s,
            //: %1 is the name of a file, with its folders.
            translatable("Paper", "%1 is there already and is not an ordinary file. Choose another name.")
                .arg(QDir::toNativeSeparators(path)));
    if (!target.absoluteDir().exists())
        return failure(ErrorKind::Input, u"paper-folder"_s,
            //: %1 is the name of a folder.
            translatable("Paper", "There is no folder %1 for the paper. Choose one that exists.")
                .arg(QDir::toNativeSeparators(target.absolutePath())));
    return {};
}

} // namespace

Result<void> checkPaperFile(const PaperFile &file)
{
    if (!isPdf(file.path) && !file.path.endsWith(u".png"_s, Qt::CaseInsensitive))
        return failure(ErrorKind::Input, u"paper-file-type"_s,
            //: %1 is the name of a file.
            translatable("Paper", "“%1” does not end in .pdf or .png. Give the file one of these endings.")
                .arg(file.path));
    return checkTarget(file.path);
}

Result<SavedPaper> savePaper(const PaperOrder &order, const MethodCatalogue &methods, const PaperFile &file)
{
    if (const auto fits = checkPaperFile(file); !fits)
        return tl::unexpected(fits.error());
    const auto paper = Paper::make(order, methods);
    if (!paper)
        return tl::unexpected(paper.error());
    SavedPaper saved{.paths = {}, .remarks = paper->remarks()};
    if (isPdf(file.path)) {
        const auto bytes = paper->pdf();
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (const auto written = replaceFile(file.path, *bytes); !written)
            return tl::unexpected(written.error());
        saved.paths = {file.path};
        return saved;
    }
    constexpr int ofRolls = 203;
    constexpr int ofOthers = 150;
    const bool isRoll = order.size.kind == PaperSize::Kind::Roll;
    const auto pages = paper->pages(
        file.dpi.value_or(isRoll ? ofRolls : ofOthers), isRoll ? PaperInk::BlackWhite : PaperInk::Colour);
    if (!pages)
        return tl::unexpected(pages.error());
    for (std::size_t i = 0; i < pages->size(); ++i) {
        const QString path = numbered(file.path, i, pages->size());
        const auto fits = checkTarget(path);
        const auto bytes = fits ? png((*pages)[i]) : tl::unexpected(fits.error());
        const auto written = bytes ? replaceFile(path, *bytes) : tl::unexpected(bytes.error());
        if (!written)
            return tl::unexpected(written.error());
        saved.paths += path;
    }
    return saved;
}

} // namespace counterfoil
