// SPDX-License-Identifier: GPL-3.0-or-later
#include "FieldRow.h"

#include "NoteLine.h"
#include "WireText.h"
#include "base/SecretText.h"
#include "look/Icons.h"
#include "parts/Announcement.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int headerHeight = 24;

bool isKeepKey(const QEvent &event)
{
    if (event.type() != QEvent::ShortcutOverride && event.type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return key.key() == Qt::Key_D && key.modifiers() == Qt::ControlModifier;
}

/// A field's label may be a gateway's words: in a label with a buddy, their "&" would become a key.
QString withoutKey(QString label)
{
    return label.replace(u'&', u"&&"_s);
}

} // namespace

FieldRow::FieldRow(FieldEditor *editor, Check check, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_check(std::move(check))
    , m_note(new NoteLine(editor->help(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space::hair);
    column->addWidget(makeHeader());
    column->addWidget(m_editor);
    column->addWidget(m_note);
    column->addStretch(); // beside a higher neighbour, the lines of both still meet

    // A screen reader finds a label beside a field only where both have the same parent.
    m_editor->focusTarget()->setAccessibleName(m_editor->spokenName());
    if (qobject_cast<QComboBox *>(m_editor->focusTarget())) {
        // It calls itself by its choice, whatever name it has: only a label can say what is chosen.
        auto *spoken = new QLabel(withoutKey(field().label), m_editor);
        spoken->setBuddy(m_editor->focusTarget());
        spoken->hide();
    }
    m_editor->focusTarget()->setAccessibleDescription(m_editor->help());
    connect(m_editor, &FieldEditor::edited, this, &FieldRow::noteEdit);
    connect(m_editor, &FieldEditor::left, this, &FieldRow::checkAfterLeaving);
    connect(m_editor, &FieldEditor::confirmed, this, &FieldRow::noteEnter);
    connect(m_note, &NoteLine::clicked, m_editor, &FieldEditor::showPlace);
}

QWidget *FieldRow::makeHeader()
{
    auto *header = new QWidget(this);
    header->setFixedHeight(headerHeight);
    auto *line = new QHBoxLayout(header);
    line->setContentsMargins({});
    line->setSpacing(look::space::small);
    auto *label = new Text(withoutKey(field().label), look::Type::Body, Text::Ink::Normal, header);
    label->setBuddy(m_editor->focusTarget());
    m_optional = new Text(u"optional"_s, look::Type::Caption, Text::Ink::Soft, header);
    line->addWidget(label, 0, Qt::AlignBottom);
    line->addWidget(m_optional, 0, Qt::AlignBottom);
    line->addStretch();
    if (mayKeep(field())) {
        makePin();
        line->addWidget(m_pin, 0, Qt::AlignBottom);
    }
    setRequired(field().required == Required::Always);
    return header;
}

void FieldRow::makePin()
{
    m_pin = new QToolButton(this);
    m_pin->setAutoRaise(true);
    m_pin->setCheckable(true);
    m_pin->setFixedSize(headerHeight, headerHeight);
    m_pin->setIconSize({16, 16});
    // One key more per field would make a long way through a form longer; Ctrl+D does the same.
    m_pin->setFocusPolicy(Qt::NoFocus);
    m_pin->setAccessibleName(u"Keep “%1” for the next sales"_s.arg(field().label));
    m_editor->focusTarget()->installEventFilter(this);
    connect(m_pin, &QToolButton::clicked, this, &FieldRow::toggleKept);
    updatePin();
}

bool FieldRow::isFilled() const
{
    QString text = m_editor->text();
    const bool filled = !text.trimmed().isEmpty();
    if (field().secret)
        SecretText::wipe(text);
    return filled;
}

void FieldRow::setRequired(bool required)
{
    m_optional->setVisible(!required);
}

void FieldRow::setContext(const CheckContext &context)
{
    m_context = context;
    m_editor->setContext(context);
    if (!m_warning.isEmpty())
        showHelp(Typing::Ended);
    updatePin();
}

void FieldRow::setDefault(const QString &wireText)
{
    m_default = wireText;
    updatePin();
}

void FieldRow::setWireText(const QString &wireText)
{
    m_editor->setWireText(wireText, m_context.numbers);
    m_checkOnLeaving = false;
    setReason({});
    showHelp(Typing::Ended);
    updatePin();
    Q_EMIT filled();
}

void FieldRow::clear()
{
    m_editor->clear();
    m_checkOnLeaving = false;
    setReason({});
    showHelp(Typing::Ended);
    updatePin();
    Q_EMIT filled();
}

void FieldRow::setReason(const QString &reason)
{
    if (reason == this->reason())
        return;
    m_note->setReason(reason);
    m_editor->setWrong(!reason.isEmpty());
    m_note->setLeadsOn(m_editor->canShowPlace());
    QWidget *target = m_editor->focusTarget();
    target->setAccessibleDescription(reason.isEmpty() ? help() : reason);
    if (!reason.isEmpty()) {
        m_checkOnLeaving = true;
        Announcement::say(this, u"%1: %2"_s.arg(field().label, reason));
    }
    Q_EMIT reasonChanged();
}

QString FieldRow::reason() const
{
    return m_note->reason();
}

void FieldRow::noteEdit()
{
    m_checkOnLeaving = true;
    setReason({});
    showHelp(Typing::GoesOn);
    updatePin();
    Q_EMIT edited();
}

/// What is warned of is seen before it is sent.
void FieldRow::noteEnter()
{
    if (!showHelp(Typing::Ended))
        Q_EMIT confirmed();
}

QString FieldRow::help() const
{
    return m_warning.isEmpty() ? m_editor->help() : m_warning;
}

QString FieldRow::warningOf(Typing typing) const
{
    // Half a number is no wrong number; where listed codes begin like half a code, the core takes it for
    // none.
    const bool tooEarly = typing == Typing::GoesOn && field().kind != FieldKind::PaymentSystem;
    if (field().secret || tooEarly || !isFilled())
        return {};
    QString text = m_editor->text();
    const auto reading = readField(field(), text, m_context);
    if (field().kind == FieldKind::Wallet)
        SecretText::wipe(text);
    return reading ? reading->warning.message : QString();
}

/// What helps may depend on what stands there. Says whether it warns of something that it did not warn of
/// before.
bool FieldRow::showHelp(Typing typing)
{
    const QString before = std::exchange(m_warning, warningOf(typing));
    const bool warns = !m_warning.isEmpty();
    m_note->setHelp(help(), warns ? look::Tone::Warning : look::Tone::Neutral);
    if (reason().isEmpty())
        m_editor->focusTarget()->setAccessibleDescription(help());
    if (warns && before.isEmpty()) // once, not with every letter
        Announcement::say(this, u"%1: %2"_s.arg(field().label, m_warning));
    if (m_warning != before)
        Q_EMIT reasonChanged();
    return warns && before.isEmpty();
}

void FieldRow::checkAfterLeaving()
{
    showHelp(Typing::Ended);
    if (!std::exchange(m_checkOnLeaving, false))
        return;
    setReason(m_check ? m_check(field()) : QString());
}

std::optional<QString> FieldRow::wireText() const
{
    return wireTextOf(field(), m_editor->text(), m_context);
}

bool FieldRow::isKept() const
{
    return !m_default.isEmpty() && wireText() == m_default;
}

void FieldRow::toggleKept()
{
    const auto wire = wireText();
    if (isKept())
        Q_EMIT keepAsDefault(field().wireName, {});
    else if (wire || !isFilled())
        Q_EMIT keepAsDefault(field().wireName, wire.value_or(QString()));
    else if (m_check) // a wrong text is not kept for the next sale to fail on
        setReason(m_check(field()));
    updatePin();
}

void FieldRow::updatePin()
{
    if (!m_pin)
        return;
    const bool kept = isKept();
    m_pin->setChecked(kept);
    m_pin->setIcon(look::icon(kept ? u"pinned" : u"pin"));
    m_pin->setEnabled(isFilled() || !m_default.isEmpty());
    m_pin->setToolTip(
        kept ? u"Kept for the next sales. Click to stop (Ctrl+D)"_s : u"Keep for the next sales (Ctrl+D)"_s);
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    // Ctrl+D deletes a character in some line edits; here it keeps the field, before the line edit sees it.
    if (!isKeepKey(*event))
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress && m_pin->isEnabled())
        toggleKept();
    return true;
}

} // namespace counterfoil
