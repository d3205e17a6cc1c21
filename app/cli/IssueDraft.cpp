// SPDX-License-Identifier: GPL-3.0-or-later
#include "IssueDraft.h"

#include <QLocale>

namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

/// Whether a field that is not always secret is so with that text: a card number as wallet.
bool isSecretThere(const Field &field, const QString &text)
{
    if (text.trimmed().isEmpty())
        return false;
    const auto value = checkField(field, text, {.today = QDate::currentDate()});
    return value ? std::holds_alternative<SecretText>(*value)
                 : field.kind == FieldKind::Wallet && holdsCardNumber(text);
}

LocalizedText givenTwice()
{
    //: Stands behind the name of a field.
    return translatable("IssueCommand", "This is given twice. Give it once.");
}

} // namespace

std::vector<FieldError> takeAssignments(
    const QStringList &assignments, const PaymentMethod &method, Draft &draft)
{
    std::vector<FieldError> errors;
    for (const QString &assignment : assignments) {
        const qsizetype equals = assignment.indexOf(u'=');
        const QString name = assignment.left(equals < 0 ? assignment.size() : equals);
        const Field *field = method.field(name);
        if (equals < 1) // what stands there may be a card number: it is not repeated
            errors.push_back({u"--set"_s, u"set-form"_s,
                translatable("IssueCommand", "Write --set FIELD=VALUE, such as --set amount=15.04.")});
        else if (field && field->secret)
            errors.push_back({name, u"secret-on-command-line"_s,
                //: FILE stands for the name of a file.
                translatable("IssueCommand",
                    "This is secret and must not stand on a command line, where other programs see it. Pass "
                    "it with --fields - or --fields FILE.")});
        else if (field && isSecretThere(*field, assignment.sliced(equals + 1)))
            errors.push_back({name, u"secret-on-command-line"_s,
                //: FILE stands for the name of a file.
                translatable("IssueCommand",
                    "This is a card number and must not stand on a command line, where other programs see "
                    "it. Pass it with --fields - or --fields FILE.")});
        else if (draft.texts.contains(name))
            errors.push_back({name, u"given-twice"_s, givenTwice()});
        else
            draft.texts[name] = assignment.sliced(equals + 1);
    }
    return errors;
}

std::vector<FieldError> takeMembers(const Json &object, Draft &draft)
{
    std::vector<FieldError> errors;
    for (const auto &[name, value] : object.members()) {
        draft.byPrograms << name;
        if (draft.texts.contains(name))
            errors.push_back({name, u"given-twice"_s, givenTwice()});
        else if (value.isObject())
            draft.texts[name] = QString::fromUtf8(value.toBytes());
        else if (value.isString() || value.isNumber())
            draft.texts[name] = value.text();
        else if (!value.isNull())
            //: In a JSON file.
            errors.push_back({name, u"field-type"_s,
                translatable("IssueCommand", "Write a text, a number or an object here.")});
    }
    return errors;
}

QStringList takeDefaults(
    const std::map<QString, QString> &defaults, const PaymentMethod &method, Draft &draft)
{
    QStringList taken;
    for (const auto &[name, text] : defaults) {
        const Field *field = method.field(name);
        if (!field || (field->directOnly && draft.channel == Channel::Hosted) || draft.texts.contains(name))
            continue;
        draft.texts[name] = text;
        draft.byPrograms << name;
        taken << name;
    }
    return taken;
}

Result<NumberStyle> numbersOfLocale()
{
    for (const char *variable : {"LC_ALL", "LC_NUMERIC", "LANG"}) {
        const QString name = qEnvironmentVariable(variable);
        if (name.isEmpty())
            continue;
        if (name == u"C" || name == u"POSIX" || name.startsWith(u"C."))
            break;
        const QLocale locale(name.section(u'.', 0, 0)); // "fr_FR.UTF-8"
        if (locale.language() == QLocale::C)
            return failure(ErrorKind::Input, u"locale-unknown"_s,
                //: %1: what LC_NUMERIC or LANG says.
                translatable("IssueCommand",
                    "“%1” is no way to write numbers that this program knows. Set LC_NUMERIC to one such as "
                    "fr_FR.UTF-8, or leave out --local-numbers and write a point.")
                    .arg(name.left(60)));
        return NumberStyle::of(locale);
    }
    return NumberStyle::plain();
}

} // namespace counterfoil::cli
