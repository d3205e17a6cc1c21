// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

namespace counterfoil::cli {

/// A word or a sentence in the interface's language, as CLI11 takes it.
std::string utf8(const LocalizedText &text);
/// The same of one or more paragraphs, broken into lines that a terminal shows.
std::string prose(const LocalizedText &text);

/// CLI11's help with our words for its own, aligned by what a terminal shows instead of by bytes.
class HelpFormatter : public CLI::Formatter {
public:
    HelpFormatter();

    std::string make_group(
        std::string group, bool is_positional, std::vector<const CLI::Option *> options) const override;
    std::string make_subcommands(const CLI::App *app, CLI::AppFormatMode mode) const override;
    std::string make_subcommand(const CLI::App *command) const override;
    std::string make_option(const CLI::Option *option, bool is_positional) const override;

private:
    QString row(const QString &name, const QString &description) const;
};

} // namespace counterfoil::cli
