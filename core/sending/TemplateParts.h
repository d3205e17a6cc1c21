// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace counterfoil {

/// A piece of a template.
struct TemplatePart {
    enum class Kind {
        Words,
        Place, ///< `text` is its name in small letters, without braces; known or not
        OpenBrace, ///< one that begins no place
    };
    Kind kind = Kind::Words;
    QString text;

    bool operator==(const TemplatePart &) const = default;
};

/// Reads words with places: "{amount}" is one, "{{" is a brace.
std::vector<TemplatePart> templateParts(const QString &words);
bool isMessagePlace(const QString &name);

} // namespace counterfoil
