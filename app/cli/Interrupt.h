// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <stop_token>

namespace counterfoil::cli {

/// Turns Ctrl-C and SIGTERM into a request to stop, so that a call that was already sent is still recorded as
/// unknown. A second Ctrl-C ends the program at once. One such object per program.
class Interrupt : public QObject {
    Q_OBJECT

public:
    Interrupt();
    ~Interrupt() override;

    std::stop_token token() const { return m_source.get_token(); }

private:
    std::stop_source m_source;
};

} // namespace counterfoil::cli
