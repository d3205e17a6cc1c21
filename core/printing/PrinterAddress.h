// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>
#include <QStringView>

namespace counterfoil {

/// Which printer, and how one gets there.
struct PrinterAddress {
    enum class Way {
        Queue, ///< a printer of the system's (CUPS), by its name: takes PDF
        Ipp, ///< a printer that speaks IPP, asked directly: takes PDF
        Socket, ///< a receipt printer in the network: takes ESC/POS, usually at port 9100
        Device, ///< a receipt printer's device file: takes ESC/POS
    };
    Way way = Way::Queue;
    QString queue = {}; ///< its name at CUPS
    QString host = {}; ///< a name or an address without brackets
    quint16 port = 0;
    QString path = {}; ///< of a device file, or the path of an IPP address with its /
    bool secure = false; ///< ipps

    /// Whether it takes pictures as receipt printers do (ESC/POS), and no PDF.
    bool takesRaster() const { return way == Way::Socket || way == Way::Device; }
    /// As readPrinterAddress() takes it: "cups:Office", "ipp://10.0.0.7:631/ipp/print",
    /// "socket://10.0.0.7:9100", "/dev/usb/lp0". For settings, JSON and the command line; the same printer
    /// has the same text.
    QString text() const;
    /// What a person calls it: "Office", "10.0.0.7", "/dev/usb/lp0".
    QString name() const;

    bool operator==(const PrinterAddress &) const = default;
};

/// What a name means that nothing but letters, digits, - and _ are in.
enum class BareName {
    Queue, ///< "Office" is a printer of the system's
    Host, ///< "kitchen" is a receipt printer in the network
};

/// Reads what text() writes and what people type: "Office", "cups:Office", "10.0.0.7", "till-printer:9100",
/// "[fe80::1]:9100", "socket://…", "ipp://…", "ipps://…", "/dev/usb/lp0". Errors (Input):
/// printer-address, printer-password (an address with a password in it, which a file would show).
Result<PrinterAddress> readPrinterAddress(const QString &typed, BareName bare = BareName::Queue);

} // namespace counterfoil
