// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/SecretText.h"

#include <QIODevice>

#include <utility>

namespace counterfoil {

/// A request body that can be read once. QNetworkAccessManager sends a POST again by itself when the server
/// closes the connection without an answer; a body that cannot be rewound makes that impossible. It also
/// remembers whether anything was taken from it, which tells "never sent" from "may have arrived".
class OneShotBody : public QIODevice {
public:
    OneShotBody(QByteArray bytes, QObject *parent)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
    {
        open(ReadOnly | Unbuffered); // a buffer of QIODevice's would be a copy that is not wiped
    }
    ~OneShotBody() override { SecretText::wipe(m_bytes); }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_taken == m_bytes.size() && QIODevice::atEnd(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_taken + QIODevice::bytesAvailable(); }
    bool wasTouched() const { return m_taken > 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 size = std::min(maxSize, m_bytes.size() - m_taken);
        std::copy_n(m_bytes.constData() + m_taken, size, data);
        m_taken += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_taken = 0;
};

} // namespace counterfoil
