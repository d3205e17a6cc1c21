// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"
#include "base/Result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace counterfoil {

/// What a message about a sale is for.
enum class MessageKind {
    Request, ///< asks the customer to pay
    Receipt, ///< thanks for what was paid
};

QString messageKindName(MessageKind kind); ///< "request", "receipt": for files and the command line
std::optional<MessageKind> messageKindFromName(QStringView name);
LocalizedText messageKindTitle(MessageKind kind); ///< "Asking for a payment"

/// The words of a message, with places such as {amount} that are filled in for each sale (messagePlaces()).
/// A line of the text that has places and none of them has anything to say is left out, and so are brackets
/// about a place that has nothing to say.
struct MessageTemplate {
    QString subject; ///< of an e-mail, one line
    QString text; ///< of an e-mail; lines by \n
    QString shortText; ///< for SMS and chats; lines by \n

    bool operator==(const MessageTemplate &) const = default;
};

/// A place that a template may have.
struct MessagePlace {
    QString name; ///< "amount-words"; stands in braces in a template
    LocalizedText meaning; ///< "The amount in words"
};
const std::vector<MessagePlace> &messagePlaces();

/// The languages that messages can be in (those of Language::offered()).
QStringList messageLanguages();

/// What the program itself says in that language.
MessageTemplate defaultMessageTemplate(MessageKind kind, const QString &language);

/// Whether it can be used, with blanks and line ends tidied. An unknown place is not dropped but named, with
/// what may have been meant. A brace that begins no place is written twice: {{. Errors (Input):
/// message-place-unknown, message-place-open, message-empty, message-subject-lines, message-too-long.
Result<MessageTemplate> checkMessageTemplate(const MessageTemplate &typed);

/// What a person should know of a template that can be used: one that asks for a payment and has no place
/// that says how to pay. Empty where nothing is odd.
LocalizedText messageTemplateRemark(MessageKind kind, const MessageTemplate &words);

} // namespace counterfoil
