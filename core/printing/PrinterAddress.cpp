// SPDX-License-Identifier: GPL-3.0-or-later
#include "PrinterAddress.h"

#include <QDir>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 rawPort = 9100; // what network printers listen at for plain bytes
constexpr quint16 ippPort = 631;
constexpr qsizetype longest = 400;
constexpr QStringView queueScheme = u"cups:";

tl::unexpected<Error> unreadable(const QString &typed)
{
    return failure(ErrorKind::Input, u"printer-address"_s,
        //: %1: what somebody typed. The examples are not translated.
        translatable("PrinterAddress",
            "“%1” names no printer. Type the name of a printer of this computer (Office), a receipt "
            "printer’s network address (192.168.1.50 or 192.168.1.50:9100), an IPP address "
            "(ipp://192.168.1.60/ipp/print) or a device file (/dev/usb/lp0).")
            .arg(typed.simplified().left(80)));
}

/// As CUPS takes them: no blank, / or #, up to 127 bytes.
bool isQueueName(const QString &name)
{
    const auto isBad = [](QChar sign) {
        return sign.isSpace() || !sign.isPrint() || sign == u'/' || sign == u'#' || sign == u'\''
            || sign == u'"' || sign == u'\\' || sign == u'?';
    };
    return !name.isEmpty() && name.toUtf8().size() <= 127 && std::none_of(name.begin(), name.end(), isBad);
}

bool isHost(const QString &host)
{
    // Only digits and points is an address, of four numbers.
    static const QRegularExpression digits(u"^[0-9.]+$"_s);
    if (digits.match(host).hasMatch() && host.count(u'.') != 3)
        return false;
    if (QHostAddress address; address.setAddress(host))
        return true;
    static const QRegularExpression name(
        u"^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_-]{1,63})*\\.?$"_s);
    return !digits.match(host).hasMatch() && name.match(host).hasMatch() && host.size() <= 253;
}

QString bracketed(const QString &host)
{
    return host.contains(u':') ? u'[' + host + u']' : host;
}

/// "host", "host:9100", "[address]:9100", "address of IPv6".
std::optional<PrinterAddress> hostAndPort(const QString &text, quint16 usualPort)
{
    QString host = text;
    QString port;
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        if (end < 0 || (end + 1 < text.size() && text[end + 1] != u':'))
            return std::nullopt;
        host = text.mid(1, end - 1);
        port = text.mid(end + 2);
        if (end + 2 == text.size())
            return std::nullopt;
        if (!host.contains(u':'))
            return std::nullopt;
    } else if (text.count(u':') == 1) {
        host = text.section(u':', 0, 0);
        port = text.section(u':', 1);
        if (port.isEmpty())
            return std::nullopt;
    }
    quint16 number = usualPort;
    if (!port.isEmpty()) {
        static const QRegularExpression plain(u"^[0-9]{1,5}$"_s);
        bool isNumber = plain.match(port).hasMatch();
        if (isNumber)
            number = port.toUShort(&isNumber);
        if (!isNumber || number == 0)
            return std::nullopt;
    }
    if (!isHost(host))
        return std::nullopt;
    return PrinterAddress{.way = PrinterAddress::Way::Socket, .host = host.toLower(), .port = number};
}

Result<PrinterAddress> readIpp(const QString &typed)
{
    const QUrl url(typed, QUrl::StrictMode);
    if (!url.isValid() || !isHost(url.host()) || url.hasFragment() || url.hasQuery())
        return unreadable(typed);
    if (url.port() == 0)
        return unreadable(typed);
    const QString path = url.path(QUrl::FullyEncoded);
    return PrinterAddress{.way = PrinterAddress::Way::Ipp,
        .host = url.host().toLower(),
        .port = static_cast<quint16>(url.port(ippPort)),
        .path = path.isEmpty() || path == u"/" ? u"/ipp/print"_s : path,
        .secure = url.scheme() == u"ipps"};
}

bool isBareName(const QString &text)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9_-]+$"_s);
    return pattern.match(text).hasMatch();
}

} // namespace

QString PrinterAddress::text() const
{
    switch (way) {
    case Way::Queue:
        return queueScheme + queue;
    case Way::Ipp:
        return (secure ? u"ipps://"_s : u"ipp://"_s) + bracketed(host) + u':' + QString::number(port) + path;
    case Way::Socket:
        return u"socket://"_s + bracketed(host) + u':' + QString::number(port);
    case Way::Device:
        return path;
    }
    Q_UNREACHABLE();
}

QString PrinterAddress::name() const
{
    switch (way) {
    case Way::Queue:
        return queue;
    case Way::Ipp:
        return port == ippPort ? host : bracketed(host) + u':' + QString::number(port);
    case Way::Socket:
        return port == rawPort ? host : bracketed(host) + u':' + QString::number(port);
    case Way::Device:
        return path;
    }
    Q_UNREACHABLE();
}

Result<PrinterAddress> readPrinterAddress(const QString &typed, BareName bare)
{
    const QString text = typed.trimmed();
    const auto isHidden = [](QChar sign) { return !sign.isPrint() || sign.isSpace(); };
    if (text.isEmpty() || text.size() > longest || std::any_of(text.begin(), text.end(), isHidden))
        return unreadable(typed);
    if (text.startsWith(u'/')) {
        const QString path = QDir::cleanPath(text);
        return text.startsWith(u"//") || path == u"/"
            ? Result<PrinterAddress>(unreadable(typed))
            : PrinterAddress{.way = PrinterAddress::Way::Device, .path = path};
    }
    if (text.contains(u"://") && text.section(u"://"_s, 1).section(u'/', 0, 0).contains(u'@'))
        return failure(ErrorKind::Input, u"printer-password"_s,
            translatable("PrinterAddress",
                "A printer’s address must not have a name or password in it: it is kept in a file. Set the "
                "printer up in the system’s settings instead, and choose it from the list."));
    if (text.startsWith(queueScheme, Qt::CaseInsensitive)) {
        const QString queue = text.mid(queueScheme.size());
        if (!isQueueName(queue))
            return unreadable(typed);
        return PrinterAddress{.way = PrinterAddress::Way::Queue, .queue = queue};
    }
    if (text.startsWith(u"ipp://", Qt::CaseInsensitive) || text.startsWith(u"ipps://", Qt::CaseInsensitive))
        return readIpp(text);
    const QStringView socket = u"socket://";
    if (text.startsWith(socket, Qt::CaseInsensitive)) {
        QString rest = text.mid(socket.size());
        if (rest.endsWith(u'/'))
            rest.chop(1);
        if (const auto found = hostAndPort(rest, rawPort))
            return *found;
        return unreadable(typed);
    }
    if (text.contains(u'/'))
        return unreadable(typed);
    if (bare == BareName::Queue && isBareName(text))
        return PrinterAddress{.way = PrinterAddress::Way::Queue, .queue = text};
    if (const auto found = hostAndPort(text, rawPort))
        return *found;
    return unreadable(typed);
}

} // namespace counterfoil
