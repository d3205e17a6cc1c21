// SPDX-License-Identifier: GPL-3.0-or-later
#include "LineEditor.h"

#include "SecretLine.h"
#include "Wipe.h"
#include "parts/Mirrored.h"

#include <QCompleter>
#include <QVBoxLayout>

namespace counterfoil {

namespace {

Qt::InputMethodHints hintsFor(const Field &field)
{
    const Qt::InputMethodHints secret =
        field.secret ? Qt::ImhSensitiveData | Qt::ImhNoPredictiveText : Qt::InputMethodHints();
    switch (field.kind) {
    case FieldKind::Email:
        return Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase;
    case FieldKind::Url:
        return Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase;
    case FieldKind::Phone:
        return Qt::ImhDialableCharactersOnly;
    case FieldKind::PersonalId:
        return secret | Qt::ImhDigitsOnly | Qt::ImhNoPredictiveText;
    case FieldKind::Amount:
    case FieldKind::Ipv4:
        return Qt::ImhPreferNumbers | Qt::ImhNoPredictiveText;
    case FieldKind::CardExpiry:
    case FieldKind::BirthDate:
        return secret | Qt::ImhPreferNumbers | Qt::ImhNoPredictiveText;
    case FieldKind::Postcode:
    case FieldKind::Coin:
    case FieldKind::Wallet:
        return Qt::ImhNoPredictiveText;
    default:
        return secret;
    }
}

/// The same in every language: no words.
bool isOfNumbersAndCodes(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Email:
    case FieldKind::Url:
    case FieldKind::Phone:
    case FieldKind::PersonalId:
    case FieldKind::Amount:
    case FieldKind::Ipv4:
    case FieldKind::CardExpiry:
    case FieldKind::BirthDate:
    case FieldKind::Postcode:
    case FieldKind::Coin:
    case FieldKind::Wallet:
        return true;
    default:
        return false;
    }
}

QLineEdit *makeLine(const Field &field, QWidget *parent)
{
    if (!LineEditor::isSensitive(field))
        return new QLineEdit(parent);
    auto *line = new SecretLine(parent);
    QObject::connect(line, &QLineEdit::textEdited, line, &SecretLine::forgetHistory);
    return line;
}

/// What is typed there may turn out to be a card number.
bool mayBeSecret(const Field &field)
{
    return LineEditor::isSensitive(field) || field.kind == FieldKind::Wallet;
}

} // namespace

LineEditor::LineEditor(Field field, QWidget *parent)
    : FieldEditor(std::move(field), parent)
    , m_line(makeLine(this->field(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line);
    m_line->setPlaceholderText(this->field().example);
    m_line->setInputMethodHints(isSensitive(this->field())
            ? m_line->inputMethodHints() | hintsFor(this->field())
            : hintsFor(this->field()));
    if (isOfNumbersAndCodes(this->field().kind))
        mirrored::keepLeftToRight(m_line);
    if (!this->field().choices.isEmpty())
        suggest(this->field().choices);
    watch(m_line, Lines::One);
    connect(m_line, &QLineEdit::textEdited, this, &LineEditor::edited);
}

bool LineEditor::isSensitive(const Field &field)
{
    return field.secret || field.section == Section::Card;
}

void LineEditor::suggest(const QStringList &choices)
{
    auto *completer = new QCompleter(choices, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &LineEditor::edited);
}

QString LineEditor::text() const
{
    return mayBeSecret(field()) ? ownCopy(m_line->text()) : m_line->text();
}

void LineEditor::setText(const QString &text)
{
    if (!mayBeSecret(field())) {
        m_line->setText(text);
        return;
    }
    const QString own = ownCopy(text); // `text` may share the line's memory
    wipe(*m_line);
    m_line->setText(own);
}

void LineEditor::retype(const QString &text)
{
    m_line->selectAll();
    m_line->insert(text); // which says that it was edited
}

void LineEditor::clear()
{
    if (mayBeSecret(field()))
        wipe(*m_line);
    m_line->clear();
}

QWidget *LineEditor::focusTarget()
{
    return m_line;
}

} // namespace counterfoil
