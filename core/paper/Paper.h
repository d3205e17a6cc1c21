// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PaperSize.h"
#include "invoices/Invoice.h"
#include "links/PaymentMeans.h"
#include "methods/MethodCatalogue.h"
#include "shop/Shop.h"

#include <QByteArray>
#include <QDateTime>
#include <QImage>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace counterfoil {

enum class PaperKind {
    Invoice, ///< to be paid: link, QR code, what for
    Receipt, ///< that it was paid
    Label, ///< the QR code, the amount and the shop: to be stuck on something
};

QString paperKindName(PaperKind kind); ///< "invoice", for settings, JSON and the command line
std::optional<PaperKind> paperKindFromName(QStringView name); ///< without regard to case
LocalizedText paperKindTitle(PaperKind kind); ///< "Receipt"

/// What is to stand on a paper. Texts may be anything: they are cut, wrapped and never read as markup.
struct PaperOrder {
    Invoice invoice;
    Shop shop = {};
    PaperKind kind = PaperKind::Receipt;
    PaperSize size = {};
    QString language = {}; ///< the customer's, of Language::offered(); English where it is another
    /// It was printed before (wasPrinted()): COPY stands on it.
    bool isCopy = false;
    /// What the QR code of a coin's address holds; a token's holds no amount
    /// (paymentMeans::codeToTakeAway()).
    paymentMeans::CoinCode coinCode = paymentMeans::CoinCode::WithAmount;
    QDateTime paidAt = {}; ///< timePaid(); where it is not told, a receipt says when the sale was issued
    /// When it is made, which stands in the file's properties: the same order gives the same bytes.
    QDateTime printedAt = {};
};

/// Whether that paper may be made of the sale as the books have it: an invoice or label of what waits for its
/// customer and can be paid from paper, a receipt of what was paid. Quick; for buttons. Errors (Input), each
/// with a sentence why not and what to do: paper-not-issued, paper-unknown, paper-paid, paper-over,
/// paper-no-means (nothing on paper leads to paying it), paper-address (to which nobody is to pay),
/// paper-not-paid, paper-charged-back, paper-withheld, paper-unconfirmed, paper-doubtful (what it is to be
/// paid by, or that it is paid, is in doubt: MayBeTold.h).
Result<void> checkPaper(const Invoice &invoice, PaperKind kind, const MethodCatalogue &methods);

/// Whether a receipt was printed or saved before, so that the next is a copy: from the sale's events
/// (Ledger::events).
bool wasPrinted(const std::vector<Evidence> &events);
/// When the customer paid: the first time that the events have it paid. Invalid where none has, and where a
/// sale was paid already when it was imported: nobody knows when then.
QDateTime timePaid(const std::vector<Evidence> &events);
/// Whether the sale was made with the training account: every paper says so.
bool isTrainingSale(const Invoice &invoice);

enum class PaperInk {
    Colour, ///< as PDF looks on a screen (QImage::Format_RGB32)
    BlackWhite, ///< what a thermal printer burns (QImage::Format_Mono): no greys, the logo dithered
};

/// Which pictures' QR codes are read back before they count.
enum class ReadBack {
    Printed, ///< those in BlackWhite: what is seen on a screen is scanned from paper
    All, ///< of files, which somebody hands on
};

/// One paper, laid out once and drawn any number of times: as PDF, for a screen, for a printer. Everything
/// here may take some milliseconds; the first of a program loads Pango and Cairo (0.1 s). For a SerialWorker:
/// a paper is used on the thread that made it. Copying it copies nothing.
class Paper {
public:
    /// Errors: those of checkPaper(); paper-module (Unavailable: the part that draws is not installed, or is
    /// another version's); paper-font (Unavailable: no font has the letters of the language); paper-qr-dense
    /// (Input: the link needs a larger paper than this, and the smallest that does is named); paper-small
    /// (Input: a label without room for the amount); paper-qr (Unavailable: the code does not read back);
    /// those of QrCode::encode.
    static Result<Paper> make(const PaperOrder &order, const MethodCatalogue &methods);

    /// Vectors, with text that can be selected, searched and read out, links that can be clicked, and its own
    /// fonts. Its QR code was read back as printers of 203 and 300 dpi make it. Errors: paper-drawing
    /// (Unavailable).
    Result<QByteArray> pdf() const;
    /// The same shapes as pictures, one a page, from 36 to 600 dpi. Of a roll it is the strip that its
    /// printer reaches: 384 pixels wide at 203 dpi for 58 mm, 576 for 80 mm. The modules of its QR code are
    /// whole pixels, and those of `readBack` were read back from the very picture. Errors: paper-dpi (Input),
    /// paper-qr, paper-drawing; with ReadBack::All paper-qr-coarse (Input: the code needs more dots an inch).
    Result<std::vector<QImage>> pages(int dpi, PaperInk ink, ReadBack readBack = ReadBack::Printed) const;

    int pageCount() const;
    /// In tenths of a millimetre: a roll has the height here that it came to.
    PaperSize size() const;
    /// "Receipt CF-7K3M-….", for a print queue and the file's properties; in the paper's language.
    QString title() const;
    /// What whoever prints it should know, each a sentence: signs for which there is no font, a QR code that
    /// some phones will not read.
    const std::vector<LocalizedText> &remarks() const;

private:
    struct Drawn;
    explicit Paper(std::shared_ptr<const Drawn> drawn);
    std::shared_ptr<const Drawn> m_drawn;
};

/// Paper::make() and what it gives at once.
Result<QByteArray> paperPdf(const PaperOrder &order, const MethodCatalogue &methods);
Result<std::vector<QImage>> paperPages(
    const PaperOrder &order, const MethodCatalogue &methods, int dpi, PaperInk ink);

/// What of a sale's reference can stand in the name of a file: ASCII letters, digits and hyphens, 60 at most.
/// Those of imported sales hold anything, and may leave nothing.
QString fileNameOf(const QString &reference);

/// "receipt-CF-7K3M….pdf": a name for a file of it, without its folder; ASCII letters alone.
QString paperFileName(const PaperOrder &order);

} // namespace counterfoil
