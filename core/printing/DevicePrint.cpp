// SPDX-License-Identifier: GPL-3.0-or-later
#include "DevicePrint.h"

#include "EscPos.h"
#include "SlipWords.h"

#include <QElapsedTimer>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <linux/lp.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

namespace counterfoil {

using namespace Qt::StringLiterals;
using Standing = PrintOutcome::Standing;

namespace {

class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int number() const { return m_number; }

private:
    int m_number;
};

QString systemWords(int error)
{
    return qt_error_string(error);
}

PrintOutcome cannotBeOpened(const QString &path, int error)
{
    LocalizedText words;
    switch (error) {
    case ENOENT:
    case ENODEV:
    case ENXIO: // of a pipe: nobody reads it
        //: %1: a device file, such as /dev/usb/lp0.
        words = translatable("Printing",
            "There is no printer at %1. See that it is connected and switched on; nothing came out.")
                    .arg(path);
        break;
    case EACCES:
    case EPERM:
        //: %1: a device file. “lp” is the name of a group of users.
        words = translatable("Printing",
            "You may not write to %1. On most systems it is enough to be in the group “lp” (sudo adduser "
            "$USER lp) and to log in anew. Nothing came out.")
                    .arg(path);
        break;
    case EBUSY:
        words = translatable("Printing",
            "Another program uses the printer at %1. Wait until it is done and print again; nothing came "
            "out.")
                    .arg(path);
        break;
    default:
        return slipwords::refused(path, systemWords(error));
    }
    return {.standing = Standing::Refused,
        .code = u"printer-not-reached"_s,
        .message = words,
        .kind = ErrorKind::Unavailable,
        .detail = systemWords(error)};
}

/// What the kernel knows of printers at USB and at the parallel port.
std::optional<escpos::Hindrance> stateOf(int descriptor)
{
    int bits = 0;
    if (ioctl(descriptor, LPGETSTATUS, &bits) != 0)
        return std::nullopt; // no printer of the kernel's, or one that does not tell
    if ((bits & LP_POUTPA) != 0)
        return escpos::Hindrance::NoPaper;
    if ((bits & LP_PERRORP) == 0)
        return escpos::Hindrance::Fault;
    return std::nullopt;
}

/// Whether a pipe's reader had everything before it went: poll() says the same of one that left in the
/// middle.
bool isReadToItsEnd(int descriptor)
{
    struct stat kind { };
    int unread = 0;
    return fstat(descriptor, &kind) == 0 && S_ISFIFO(kind.st_mode)
        && ioctl(descriptor, FIONREAD, &unread) == 0 && unread == 0;
}

/// A serial line makes two bytes of some, and signals of others, unless it is told not to.
void makeRaw(int descriptor)
{
    termios line{};
    if (isatty(descriptor) == 0 || tcgetattr(descriptor, &line) != 0)
        return;
    cfmakeraw(&line);
    tcsetattr(descriptor, TCSANOW, &line);
}

constexpr int slice = 100; ///< ms, after which a wish to stop is heard
constexpr int goneEvents = POLLERR | POLLHUP | POLLNVAL;

/// Until the device takes bytes again, after the last of `all` was written: the driver of printers at USB
/// (usblp) has it under way as long as it takes no more, and breaks it off where it is closed before.
PrintOutcome afterTheLast(const QString &path, int descriptor, qint64 all, const std::atomic<bool> &stop,
    std::chrono::milliseconds patience)
{
    QElapsedTimer waiting;
    waiting.start();
    for (;;) {
        pollfd ready{.fd = descriptor, .events = POLLOUT, .revents = 0};
        const int events = poll(&ready, 1, slice) > 0 ? ready.revents : 0;
        // Of a pipe without a reader both are said: that there is room, and that it is broken.
        if ((events & goneEvents) != 0 && !isReadToItsEnd(descriptor))
            return slipwords::broken(path, all, all, u"gone"_s);
        if ((events & (goneEvents | POLLOUT)) != 0)
            return slipwords::sent(path, false);
        if (stop)
            return slipwords::ended(path, true);
        if (waiting.elapsed() > patience.count())
            return slipwords::broken(path, all, all, u"it takes no more"_s);
    }
}

} // namespace

PrintOutcome printToDevice(const QString &path, const QByteArray &bytes, const std::atomic<bool> &stop,
    std::chrono::milliseconds patience)
{
    // Neither the opening nor a write may wait for a printer; and nothing is ever made at that path.
    const Descriptor device(
        open(QFile::encodeName(path).constData(), O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (device.number() < 0)
        return cannotBeOpened(path, errno);
    struct stat kind { };
    if (fstat(device.number(), &kind) != 0 || !(S_ISCHR(kind.st_mode) || S_ISFIFO(kind.st_mode)))
        return {.standing = Standing::Refused,
            .code = u"printer-not-a-device"_s,
            //: %1: a path.
            .message = translatable("Printing",
                "%1 is no printer’s device file, and is left as it is. Choose one such as /dev/usb/lp0.")
                           .arg(path),
            .kind = ErrorKind::Input};
    if (const auto hindered = stateOf(device.number()))
        return slipwords::hindered(*hindered, path);
    if (bytes.isEmpty())
        return slipwords::answers(path, false);
    makeRaw(device.number());

    qint64 taken = 0;
    QElapsedTimer sinceLast;
    sinceLast.start();
    while (taken < bytes.size()) {
        if (stop)
            return slipwords::ended(path, taken > 0);
        pollfd ready{.fd = device.number(), .events = POLLOUT, .revents = 0};
        const int count = poll(&ready, 1, slice);
        const ssize_t written = count > 0 && (ready.revents & POLLOUT) != 0 ? write(device.number(),
                                    bytes.constData() + taken, static_cast<std::size_t>(bytes.size() - taken))
                                                                            : 0;
        const int error = written < 0 ? errno : 0;
        if (written > 0) {
            taken += written;
            sinceLast.restart();
            continue;
        }
        const bool isGone = count > 0 && (ready.revents & goneEvents) != 0;
        if (isGone || (error != 0 && error != EAGAIN && error != EINTR)) {
            const QString words = error != 0 ? systemWords(error) : u"gone"_s;
            return taken > 0 ? slipwords::broken(path, taken, bytes.size(), words)
                : error != 0 ? slipwords::refused(path, words)
                             : slipwords::notReached(path, words);
        }
        if (sinceLast.elapsed() > patience.count())
            return taken > 0 ? slipwords::broken(path, taken, bytes.size(), u"it takes no more"_s)
                             : slipwords::stuck(path);
    }
    return afterTheLast(path, device.number(), bytes.size(), stop, patience);
}

} // namespace counterfoil
