// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperFile.h"

#include "FilesTogether.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

bool isPdf(const QString &path)
{
    return path.endsWith(u".pdf"_s, Qt::CaseInsensitive);
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

/// The bytes of each file.
Result<std::vector<QByteArray>> contentsOf(const Paper &paper, const PaperSize &size, const PaperFile &file)
{
    if (isPdf(file.path)) {
        const auto pdf = paper.pdf();
        if (!pdf)
            return tl::unexpected(pdf.error());
        return std::vector<QByteArray>{*pdf};
    }
    constexpr int ofRolls = 203;
    constexpr int ofOthers = 150;
    const bool isRoll = size.kind == PaperSize::Kind::Roll;
    const auto pages = paper.pages(file.dpi.value_or(isRoll ? ofRolls : ofOthers),
        isRoll ? PaperInk::BlackWhite : PaperInk::Colour, ReadBack::All);
    if (!pages)
        return tl::unexpected(pages.error());
    std::vector<QByteArray> contents;
    for (const QImage &page : *pages) {
        auto bytes = png(page);
        if (!bytes)
            return tl::unexpected(bytes.error());
        contents.push_back(std::move(*bytes));
    }
    return contents;
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
    const auto contents = contentsOf(*paper, order.size, file);
    if (!contents)
        return tl::unexpected(contents.error());
    // All of them before the first is seen: half a paper is none, and looks like one.
    FilesTogether files;
    for (std::size_t i = 0; i < contents->size(); ++i) {
        const QString path = numbered(file.path, i, contents->size());
        const auto fits = checkTarget(path);
        const auto added = fits ? files.add(path, (*contents)[i]) : fits;
        if (!added)
            return tl::unexpected(added.error());
    }
    const FilesTogether::Placed placed = files.place();
    if (placed.trouble && placed.paths.isEmpty())
        return tl::unexpected(*placed.trouble);
    SavedPaper saved{.paths = placed.paths, .remarks = paper->remarks(), .trouble = placed.trouble};
    if (saved.trouble)
        saved.remarks.push_back(saved.trouble->message);
    return saved;
}

} // namespace counterfoil
