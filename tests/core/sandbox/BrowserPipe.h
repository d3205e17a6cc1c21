// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"

#include <QProcess>
#include <QSocketNotifier>
#include <QTemporaryDir>

#include <memory>

namespace counterfoil {

/// A headless Chromium that is steered through two pipes (--remote-debugging-pipe): just enough to open a
/// page, look at it and click.
class BrowserPipe {
public:
    /// Where the browser is; empty if this machine has none.
    static QString program();

    BrowserPipe();
    ~BrowserPipe();
    Q_DISABLE_COPY_MOVE(BrowserPipe)

    /// Opens a first page; false if the browser does not come up.
    bool open();
    void navigate(const QString &url);
    /// The value of a JavaScript expression in the page, as text.
    QString evaluate(const QString &expression);

private:
    Json call(const QString &method, const Json &parameters);
    void read();

    QTemporaryDir m_folder;
    QProcess m_process;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QString m_session;
    QByteArray m_buffer;
    Json m_answer;
    qint64 m_answerId = 0;
    qint64 m_lastId = 0;
    int m_loads = 0;
    int m_readEnd = -1;
    int m_writeEnd = -1;
    bool m_started = false;
};

} // namespace counterfoil
