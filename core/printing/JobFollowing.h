// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PrintOutcome.h"

#include <functional>
#include <optional>

namespace counterfoil {

/// What the answers about a job lead to: whether one asks again, and what is told meanwhile. It asks nobody.
class JobFollowing {
public:
    /// Hears each state in which the job needs somebody (held, stopped) once, and of a job that did that it
    /// is printed. Without it such a state ends the following.
    using Told = std::function<void(const PrintJobState &state)>;

    explicit JobFollowing(Told told)
        : m_told(std::move(told))
    {
    }

    /// Whether to ask once more.
    bool goesOn(const PrintJobState &state)
    {
        using Stage = PrintJobState::Stage;
        m_unanswered = state.stage == Stage::Unknown ? m_unanswered + 1 : 0;
        const bool needsSomebody = state.stage == Stage::Held || state.stage == Stage::Stopped;
        if (needsSomebody && !m_told)
            return false;
        const bool isNew = needsSomebody && !(m_need && *m_need == state.message);
        if (isNew)
            m_need = state.message;
        if (isNew || (m_need && state.stage == Stage::Completed))
            m_told(state);
        return !state.isOver() && m_unanswered < mostUnanswered;
    }

private:
    /// In a row: a print service that starts anew, or a printer that is busy, is silent for a moment.
    static constexpr int mostUnanswered = 5;

    Told m_told;
    std::optional<LocalizedText> m_need; ///< that was told last
    int m_unanswered = 0;
};

} // namespace counterfoil
