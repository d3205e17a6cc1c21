// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace counterfoil::gallery {

/// A language that nobody speaks, for windows of whatever language: “⟦Çôþý ļîñķ ẋẋẋ⟧”. Every text that goes
/// through a translator is a good third longer, as German, French or Russian ones are, is read from right to
/// left, and has no letter of English: what has one was not translated (findUntranslated). The brackets show
/// where a text begins and ends, so that sentences glued of pieces and cut ends are seen. Places (%1, %n)
/// stay and have isolates about them, as Language does for Arabic.
class PseudoLanguage final : public QTranslator {
public:
    static constexpr QChar opening = u'⟦';
    static constexpr QChar closing = u'⟧';

    QString translate(const char *context, const char *source, const char *comment = nullptr,
        int count = -1) const override;
    bool isEmpty() const override { return false; }
};

} // namespace counterfoil::gallery
