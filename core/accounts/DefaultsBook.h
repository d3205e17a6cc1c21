// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "base/Result.h"
#include "methods/MethodCatalogue.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <map>

namespace counterfoil {

struct Person;

/// What an account's sales usually have, by method: one JSON file {account id: {method id: {field: text}}} of
/// wire names and wire texts. Each call reads the file anew; changes are made under a lock and written whole
/// or not at all. Amounts, card data and secrets never stand in it. Errors: default-* and those of
/// checkField() (kind Input), defaults-unavailable (kind Unavailable).
class DefaultsBook {
public:
    using Texts = std::map<QString, QString>; ///< wire name -> wire text

    /// `methods` outlives the book.
    DefaultsBook(QString path, const MethodCatalogue &methods)
        : m_path(std::move(path))
        , m_methods(methods)
    {
    }

    /// The text as it would be kept, or why it may not be one. Looks at no file. Errors: default-method,
    /// default-field, default-secret, default-amount, default-card, default-constant, card-number-misplaced.
    Result<QString> check(const QString &methodId, const QString &wireName, const QString &wireText) const;
    /// Of fields that the method still has; none for a method or an account that has none.
    Result<Texts> of(const QString &accountId, const QString &methodId) const;
    /// An empty text removes the default.
    Result<void> keep(
        const QString &accountId, const QString &methodId, const QString &wireName, const QString &wireText);
    Result<void> forget(const QString &accountId);
    /// Removes each value, of all accounts and methods, that is the person's e-mail address, phone number or
    /// name and nothing else, or a list with such a value in it. Of which accounts something went.
    Result<QStringList> forgetPerson(const Person &person);

private:
    Result<const Field *> fieldFor(const QString &methodId, const QString &wireName) const;
    Result<Json> stored() const;
    Result<void> change(const std::function<void(Json &)> &edit) const;

    QString m_path;
    const MethodCatalogue &m_methods;
};

} // namespace counterfoil
