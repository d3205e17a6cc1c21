// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invoices/Invoice.h"
#include "look/Colours.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

/// How times, amounts, states and facts are said to a person, the same on every page, in the interface's
/// language. Numbers and times are written in the way of `locale`; what holds one, or an age, is a QString:
/// it is right for the moment, and whoever shows it says it anew. Not for files and programs: the core has
/// its own, stable names.
namespace counterfoil::words {

/// "14:32", "Yesterday 14:32", "3 Nov", "3 Nov 2025": as short as it stays clear, in local time. Empty where
/// there is none.
QString time(const QDateTime &at, const QDateTime &now, const QLocale &locale);
/// "3 November 2025, 14:32".
QString exactTime(const QDateTime &at, const QLocale &locale);
/// "just now", "2 minutes ago", "5 hours ago", "3 days ago", "on 3 Nov".
QString age(const QDateTime &at, const QDateTime &now);

/// "1,204.50": with the locale's marks and digits, without the currency.
QString number(const Money &amount, const QLocale &locale);
/// "1,204.50 USD".
QString amount(const Money &amount, const QLocale &locale);

/// The customer: the name, else the e-mail address, else a dash. What was sold, and by which system, is not
/// the customer.
QString customer(const Invoice &invoice);

/// What a pill says: "Waiting", "Paid by customer", "Unknown".
LocalizedText state(State state);
look::Tone tone(State state);

/// Who said so: "gateway: status" becomes "when asked". What is not known is said as it is.
LocalizedText source(const QString &source);
/// What the program, or a gateway through it, says of a sale: one line. One that is none, or longer than
/// anybody reads, is cut, and stays in the language of that moment.
LocalizedText told(const LocalizedText &message, qsizetype longest = 600);
/// One fact about `invoice`, in a sentence or two: "Asked the gateway: Paid." Gateways' own words for states
/// are not for cashiers: only one that this program does not know is told, as it stands.
LocalizedText fact(const Evidence &evidence, const Invoice &invoice);
/// “PAYOUT”, a word that this program does not know.
LocalizedText unknownWord(const QString &gatewaysWord);
/// On whose word the invoice's state stands and how old that is. `events`: oldest first, as the ledger has
/// them.
QString standing(const Invoice &invoice, const std::vector<Evidence> &events, const QDateTime &now);
/// What a person should do about it; empty where there is nothing to do.
LocalizedText advice(const Invoice &invoice);

/// Text from outside for one line: without line ends and marks that turn the direction of writing, and no
/// longer than anybody reads.
QString oneLine(const QString &text, qsizetype longest = 300);
/// Text from outside for a tool tip, which Qt would take for HTML where it looks so.
QString toolTip(const QString &text);

} // namespace counterfoil::words
