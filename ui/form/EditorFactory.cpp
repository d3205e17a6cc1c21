// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditorFactory.h"

#include "AmountEditor.h"
#include "BirthDateEditor.h"
#include "CardCodeEditor.h"
#include "CardExpiryEditor.h"
#include "CardNumberEditor.h"
#include "ChoiceEditor.h"
#include "CountryEditor.h"
#include "FixedEditor.h"
#include "JsonEditor.h"
#include "NameValuesEditor.h"
#include "PaymentSystemEditor.h"
#include "TextAreaEditor.h"

#include <algorithm>
#include <iterator>

namespace counterfoil::EditorFactory {

namespace {

template <typename Editor>
FieldEditor *makeOf(const Field &field, QWidget *parent)
{
    return new Editor(field, parent);
}

FieldEditor *makeChoice(const Field &field, QWidget *parent)
{
    return isFixed(field) ? makeOf<FixedEditor>(field, parent) : makeOf<ChoiceEditor>(field, parent);
}

FieldEditor *makeNone(const Field &, QWidget *)
{
    return nullptr;
}

struct Row {
    FieldKind kind;
    FieldEditor *(*make)(const Field &, QWidget *);
    bool isShort;
};

constexpr Row table[] = {
    {FieldKind::Text, makeOf<LineEditor>, false},
    {FieldKind::Description, makeOf<TextAreaEditor>, false},
    {FieldKind::Email, makeOf<LineEditor>, false},
    {FieldKind::Amount, makeOf<AmountEditor>, true},
    {FieldKind::Currency, makeChoice, true},
    {FieldKind::Url, makeOf<LineEditor>, false},
    {FieldKind::Json, makeOf<JsonEditor>, false},
    {FieldKind::Country, makeOf<CountryEditor>, true},
    {FieldKind::Postcode, makeOf<LineEditor>, true},
    {FieldKind::BirthDate, makeOf<BirthDateEditor>, true},
    {FieldKind::CardNumber, makeOf<CardNumberEditor>, false},
    {FieldKind::CardExpiry, makeOf<CardExpiryEditor>, true},
    {FieldKind::CardCode, makeOf<CardCodeEditor>, true},
    {FieldKind::Ipv4, makeOf<LineEditor>, true},
    {FieldKind::Phone, makeOf<LineEditor>, true},
    {FieldKind::PersonalId, makeOf<LineEditor>, false},
    {FieldKind::Coin, makeOf<LineEditor>, false},
    {FieldKind::PaymentSystem, makeOf<PaymentSystemEditor>, false},
    {FieldKind::Wallet, makeOf<LineEditor>, false},
    {FieldKind::NameValues, makeOf<NameValuesEditor>, false},
    {FieldKind::Choice, makeChoice, true},
    {FieldKind::Constant, makeNone, false},
};

const Row &rowOf(FieldKind kind)
{
    const auto *row = std::find_if(
        std::begin(table), std::end(table), [kind](const Row &each) { return each.kind == kind; });
    Q_ASSERT(row != std::end(table)); // EditorsTest asks for every kind
    return *row;
}

} // namespace

FieldEditor *make(const Field &field, QWidget *parent)
{
    return rowOf(field.kind).make(field, parent);
}

bool isFixed(const Field &field)
{
    const bool isChoice = field.kind == FieldKind::Currency || field.kind == FieldKind::Choice;
    return isChoice && field.choices.size() == 1 && field.required == Required::Always;
}

bool isShort(FieldKind kind)
{
    return rowOf(kind).isShort;
}

} // namespace counterfoil::EditorFactory
