// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperJob.h"

#include <QDir>
#include <QSaveFile>

namespace counterfoil::paperjob {

using namespace Qt::StringLiterals;

namespace {

constexpr int screenDpi = 144;

Result<void> checkSize(const PrinterAddress &printer, const PaperSize &size)
{
    if (!printer.takesRaster() || size.kind != PaperSize::Kind::Sheet)
        return {};
    return failure(ErrorKind::Input, u"paper-not-for-printer"_s,
        //: %1: a printer; %2: a size, such as “A4”.
        translatable("PaperPrinting",
            "%1 is a receipt printer, which has no paper of the size %2. Choose a roll of 58 or 80 mm, or a "
            "label.")
            .arg(printer.name(), size.title()));
}

/// The papers that make up so many copies: the first, and those of them that say COPY.
struct Part {
    PaperOrder order;
    int count;
};
std::vector<Part> parts(const PaperOrder &order, int copies)
{
    if (order.kind != PaperKind::Receipt || order.isCopy || copies == 1)
        return {{order, copies}};
    PaperOrder copy = order;
    copy.isCopy = true;
    return {{order, 1}, {copy, copies - 1}};
}

} // namespace

Result<Job> make(const PaperOrder &order, const PaperPlace &place, const PrintSettings &settings,
    const MethodCatalogue &methods)
{
    const auto printer = readPrinterAddress(place.printer);
    if (!printer)
        return tl::unexpected(printer.error());
    if (const auto good = checkSize(*printer, place.size); !good)
        return tl::unexpected(good.error());
    Job job{.printer = *printer, .slips = {}, .documents = {}};
    std::vector<QImage> slips;
    for (const auto &[partOrder, count] : parts(order, place.copies)) {
        const auto paper = Paper::make(partOrder, methods);
        if (!paper)
            return tl::unexpected(paper.error());
        if (!printer->takesRaster()) {
            const auto pdf = paper->pdf();
            if (!pdf)
                return tl::unexpected(pdf.error());
            const PaperSize size = paper->size();
            job.documents.push_back({.title = paper->title(),
                .pdf = *pdf,
                .copies = count,
                .size = QSize(size.width, size.height) * 10});
            continue;
        }
        const auto pages = paper->pages(settings.dpi, PaperInk::BlackWhite);
        if (!pages)
            return tl::unexpected(pages.error());
        for (int copy = 0; copy < count; ++copy)
            slips.insert(slips.end(), pages->begin(), pages->end());
    }
    if (!printer->takesRaster())
        return job;
    escpos::SlipOptions options = settings.slip;
    // No money changes hands with a copy, in training, or for a test page, whose sale is one for training.
    options.opensDrawer = options.opensDrawer && order.kind == PaperKind::Receipt && !order.isCopy
        && !isTrainingSale(order.invoice);
    auto bytes = escpos::slips(slips, options);
    if (!bytes)
        return tl::unexpected(bytes.error());
    job.slips = std::move(*bytes);
    return job;
}

PrintOutcome withoutCopies(PrintOutcome original, const PrintOutcome &copies)
{
    original.message = original.message + u" "_s;
    if (copies.standing == PrintOutcome::Standing::Refused) // else some may have come out
        original.message =
            original.message + translatable("PaperPrinting", "Its copies are missing.") + u" "_s;
    original.message = original.message + copies.message;
    return original;
}

Result<PaperPreview> preview(
    const PaperOrder &order, const QString &printer, int slipDpi, const MethodCatalogue &methods)
{
    bool takesRaster = false;
    if (!printer.isEmpty()) {
        const auto address = readPrinterAddress(printer);
        if (!address)
            return tl::unexpected(address.error());
        if (const auto good = checkSize(*address, order.size); !good)
            return tl::unexpected(good.error());
        takesRaster = address->takesRaster();
    }
    const auto paper = Paper::make(order, methods);
    if (!paper)
        return tl::unexpected(paper.error());
    auto pages =
        takesRaster ? paper->pages(slipDpi, PaperInk::BlackWhite) : paper->pages(screenDpi, PaperInk::Colour);
    if (!pages)
        return tl::unexpected(pages.error());
    return PaperPreview{.title = paper->title(),
        .pages = std::move(*pages),
        .size = paper->size(),
        .isCopy = order.isCopy,
        .remarks = paper->remarks()};
}

Result<QString> save(const PaperOrder &order, const QString &path, const MethodCatalogue &methods)
{
    const auto paper = Paper::make(order, methods);
    if (!paper)
        return tl::unexpected(paper.error());
    const auto pdf = paper->pdf();
    if (!pdf)
        return tl::unexpected(pdf.error());
    QSaveFile file(path);
    // flush(): Qt 6.4's commit() alone does not notice a full disk. Customers' names are in it.
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(*pdf) == pdf->size()
        && file.flush() && file.commit();
    if (!written)
        return failure(ErrorKind::Input, u"paper-file"_s,
            //: %1: the path of a file.
            translatable("PaperPrinting",
                "%1 cannot be written. Check the disk and the folder’s permissions, or choose another "
                "folder.")
                .arg(QDir::toNativeSeparators(path)),
            file.errorString());
    return paper->title();
}

} // namespace counterfoil::paperjob
