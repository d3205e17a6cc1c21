// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EscPos.h"
#include "base/SerialWorker.h"
#include "paper/Paper.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QObject>
#include <QStringList>

#include <functional>
#include <map>

namespace counterfoil {

/// Where one kind of paper is printed: a shop has a roll for receipts and sheets for invoices.
struct PaperPlace {
    QString printer = {}; ///< PrinterAddress::text(); empty: none chosen yet
    PaperSize size = {};
    int copies = 1; ///< 1 to mostCopies

    static constexpr int mostCopies = 9;
    bool operator==(const PaperPlace &) const = default;
};

/// What was chosen about printing on this computer.
struct PrintSettings {
    std::map<PaperKind, PaperPlace> places = usualPlaces();
    QStringList added = {}; ///< printers that somebody typed in: PrinterAddress::text()
    bool printsWhenPaid = false; ///< a receipt, by itself, as soon as a sale is paid
    QString language = {}; ///< of papers, one of Language::offered(); empty: the window's
    int dpi = 203; ///< of receipt printers: one of slipResolutions
    escpos::SlipOptions slip = {}; ///< cut, drawer (with a receipt that is no copy), feed

    static std::map<PaperKind, PaperPlace> usualPlaces();
    const PaperPlace &place(PaperKind kind) const;
    PaperPlace &place(PaperKind kind);
    /// What they are at most: the width is given by the paper.
    static constexpr int slipResolutions[] = {180, 203, 300};

    Json toJson() const;
    /// What is missing or is nothing that can be chosen is as in new settings.
    static PrintSettings fromJson(const Json &json);
    bool operator==(const PrintSettings &) const = default;
};

/// The settings' file, read and written by the worker for files. Each call reads it anew, so that two
/// programs see each other's changes; a file that cannot be read is said and never written over. Errors
/// (Unavailable): print-settings-unavailable.
class PrintSettingsBook final : public QObject {
    Q_OBJECT

public:
    PrintSettingsBook(QString path, SerialWorker &files, QObject *parent = nullptr);

    QCoro::Task<Result<PrintSettings>> read();
    /// `edit` is carried out on the worker.
    QCoro::Task<Result<PrintSettings>> change(std::function<void(PrintSettings &)> edit);

Q_SIGNALS:
    /// By this object.
    void changed(const counterfoil::PrintSettings &settings);

private:
    QString m_path;
    SerialWorker &m_files;
};

} // namespace counterfoil
