// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CardBrand.h"
#include "Field.h"
#include "Value.h"
#include "base/LocalizedText.h"
#include "base/Result.h"

#include <QDate>

#include <optional>

namespace counterfoil {

/// What a check needs to know besides the text: the day, how numbers are written, and the neighbours that
/// matter.
struct CheckContext {
    QDate today;
    NumberStyle numbers = NumberStyle::plain();
    std::optional<Currency> currency = std::nullopt; ///< of the same form, for the amount's decimals
    std::optional<CardBrand> brand = std::nullopt; ///< of the same form, for the card code's length
    QString systemCountry = {}; ///< of the payment system (ISO 3166-1): its customers have phones of there
    QString country = {}; ///< of the same form; the person may have a phone of another one
};

/// What a person should know of a value before it is sent. It is sent all the same: the rule that it breaks
/// is a guess about the gateway, not a document's (decision 0023).
struct Warning {
    QString code; ///< stable, for programs; empty: there is none
    LocalizedText message; ///< one or two sentences that name no field and no secret

    bool isEmpty() const { return code.isEmpty(); }
};

/// A text that passed its check.
struct Reading {
    Value value;
    Warning warning = {};

    Reading(Value read, Warning doubt = {})
        : value(std::move(read))
        , warning(std::move(doubt))
    {
    }
};

/// Reads what was typed into `field`; blanks around it do not count. `typed` must not be empty: whether a
/// field may be left out is not this function's question. Refused is what surely fails: what is no text, what
/// a document rules out, what this program must not send. Errors are of kind Input, their message is one or
/// two sentences that name no field. Codes: too-long, control-character, hidden-character, and those of each
/// kind. Warnings: long, and those of each kind.
Result<Reading> readField(const Field &field, QStringView typed, const CheckContext &context);
/// The value alone, for whoever sends nothing with it: quicker, where doubts need a list of their own.
Result<Value> checkField(const Field &field, QStringView typed, const CheckContext &context);

} // namespace counterfoil
