// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Columns.h"
#include "base/Json.h"
#include "base/LocalizedText.h"
#include "base/Result.h"
#include "invoices/DraftCheck.h"
#include "invoices/Invoice.h"
#include "methods/MethodCatalogue.h"

#include <QString>

#include <optional>
#include <vector>

namespace counterfoil::cli {

/// The contract of the command line (design.md).
enum ExitStatus : int {
    Done = 0,
    InputRefused = 2,
    GatewayRefused = 3,
    OutcomeUnknown = 4,
    NotAvailable = 5 ///< of `issue` it promises that nothing was sent
};

ExitStatus exitStatus(const Error &error);
ExitStatus exitStatus(State state); ///< of an invoice that was just issued or tracked

/// Lines to standard output and standard error. Text from outside is made harmless: a gateway's message must
/// not be able to move the cursor or colour the terminal.
void print(const QString &line = {});
void print(const Table &table);
void printRaw(const QString &text); ///< our own drawing, escape codes and all
void printJson(const Json &json);
void printError(const QString &line);
void printHelp(const QString &text); ///< our own text with its line breaks, to standard error
QString harmless(const QString &text);
bool isOutputBroken(); ///< whether something that was printed did not arrive (a full disk behind “> file”)
bool isTerminal(); ///< whether standard output is one
bool isErrorTerminal(); ///< whether standard error is one
int terminalColumns(); ///< 0 where there is none

/// Prints the error, on standard output as {"error": ...} too where `json` is asked for, and writes it to the
/// log. Answers with its exit status.
int fail(const Error &error, bool json);

/// Programs read English, whatever the interface speaks.
Json english(const LocalizedText &text);
Json englishOrNull(const LocalizedText &text); ///< null for an empty one

/// The object that `issue`, `show`, `list` and `track` print for an invoice.
Json toJson(const Invoice &invoice, const MethodCatalogue &methods);
/// The same members for a sale that came to no invoice: all null.
Json noInvoice();
Json toJson(const Error &error);
Json toJson(const FieldError &error);
Json toJson(const Evidence &evidence);
Json toJson(const Field &field); ///< as `methods` and `extra-fields` print it

/// "Amount, such as 15.04".
LocalizedText labelWithExample(const Field &field);
Error noSuchMethod(const QString &typed);
/// "a, b or c".
LocalizedText alternatives(const QStringList &names);
/// "CF-...: what there is to say of it."
LocalizedText about(const QString &what, const LocalizedText &words);
/// How a person says which of the gateway's sales an undecided one is; empty for all others.
LocalizedText confirmHint(const Invoice &invoice);
/// "never" where there is none.
QString localTime(const QDateTime &utc);
/// Where a gateway's list says that a sale stands, in words for people; a word that nobody knows as it is.
LocalizedText standing(const std::optional<State> &state, const QString &word);

} // namespace counterfoil::cli
