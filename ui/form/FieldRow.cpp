// SPDX-License-Identifier: GPL-3.0-or-later
#include "FieldRow.h"

#include "NoteLine.h"
#include "ReadingButtons.h"
#include "WireText.h"
#include "base/SecretText.h"
#include "look/Icons.h"
#include "methods/AmountHelp.h"
#include "parts/Announcement.h"
#include "parts/InEachLanguage.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStyleHints>
#include <QToolButton>
#include <QVBoxLayout>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int headerHeight = 24;
constexpr int linesOfWords = 2; // most amounts in words fit, in the half of a form

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

LocalizedText ofThis(const Field &field, const LocalizedText &words)
{
    //: Spoken when it comes up. %1: the label of a field; %2: why it is wrong, or what is to be known of it.
    return translatable("FieldRow", "%1: %2").arg(field.label, words);
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

    if (m_readings) {
        m_note->setRoom(linesOfWords); // they come with the first digit, and nothing jumps
        connect(m_readings, &ReadingButtons::chosen, this, &FieldRow::take);
    }
    if (qobject_cast<QComboBox *>(m_editor->focusTarget())) {
        // It calls itself by its choice, whatever name it has: only a label can say what is chosen.
        m_spoken = new QLabel(m_editor);
        m_spoken->setTextFormat(Qt::PlainText); // a gateway may have named the field
        m_spoken->setBuddy(m_editor->focusTarget());
        m_spoken->hide();
    }
    inEachLanguage(this, [this] { sayLabel(); });
    connect(m_editor, &FieldEditor::edited, this, &FieldRow::noteEdit);
    connect(m_editor, &FieldEditor::left, this, &FieldRow::checkAfterLeaving);
    connect(m_editor, &FieldEditor::confirmed, this, &FieldRow::noteEnter);
    connect(m_note, &NoteLine::clicked, m_editor, &FieldEditor::showPlace);
}

void FieldRow::sayLabel()
{
    const QString label = withoutKey(field().label);
    m_label->setText(label);
    if (m_spoken)
        m_spoken->setText(label);
    // A screen reader finds a label beside a field only where both have the same parent.
    m_editor->focusTarget()->setAccessibleName(m_editor->spokenName());
    //: Beside the label of a field that may be left empty.
    m_optional->setText(tr("optional"));
    if (m_pin) {
        //: %1 is the label of a field.
        m_pin->setAccessibleName(tr("Keep “%1” for the next sales").arg(field().label.toString()));
        updatePin();
    }
    if (readBack())
        showNote();
    showReadings();
    sayDescription();
}

void FieldRow::sayDescription()
{
    const LocalizedText words = reason().isEmpty()
        ? help()
        //: Spoken of a field. %1: one or two sentences that say why it is wrong.
        : translatable("FieldRow", "Wrong. %1").arg(reason());
    m_editor->focusTarget()->setAccessibleDescription(words);
}

QWidget *FieldRow::makeHeader()
{
    auto *header = new QWidget(this);
    header->setFixedHeight(headerHeight);
    auto *line = new QHBoxLayout(header);
    line->setContentsMargins({});
    line->setSpacing(look::space::small);
    m_label = new Text({}, look::Type::Body, Text::Ink::Normal, header);
    m_label->setBuddy(m_editor->focusTarget());
    m_optional = new Text({}, look::Type::Caption, Text::Ink::Soft, header);
    line->addWidget(m_label, 0, Qt::AlignBottom);
    line->addWidget(m_optional, 0, Qt::AlignBottom);
    line->addStretch();
    if (mayKeep(field())) {
        makePin();
        line->addWidget(m_pin, 0, Qt::AlignBottom);
    }
    if (isReadBack(field())) {
        m_readings = new ReadingButtons(headerHeight, header);
        line->addWidget(m_readings, 0, Qt::AlignBottom);
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
    // It stands before its field, and can be used only where something is typed: who fills in an empty form
    // from field to field never stops there.
    m_pin->setFocusPolicy(Qt::TabFocus);
    m_editor->focusTarget()->installEventFilter(this);
    connect(m_pin, &QToolButton::clicked, this, &FieldRow::toggleKept);
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
    const bool moved =
        context.systemCountry != m_context.systemCountry || context.country != m_context.country;
    m_context = context;
    m_editor->setContext(context);
    // A phone number is another country's now.
    if (!m_remarks.warning.isEmpty() || (moved && field().kind == FieldKind::Phone && isFilled())) {
        showHelp(Typing::Ended);
    } else if (readBack()) {
        showNote();
        sayDescription();
    }
    showReadings();
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

void FieldRow::setReason(const LocalizedText &reason)
{
    if (reason == this->reason())
        return;
    m_note->setReason(reason);
    m_editor->setWrong(!reason.isEmpty());
    m_note->setLeadsOn(m_editor->canShowPlace());
    showReadings();
    sayDescription();
    if (!reason.isEmpty()) {
        m_checkOnLeaving = true;
        Announcement::say(this, ofThis(field(), reason));
    }
    Q_EMIT reasonChanged();
}

const LocalizedText &FieldRow::reason() const
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

/// What is warned of is seen before it is sent, and so is an amount that was meant instead of the one that
/// was typed. A press that follows at once was meant for that one, too.
void FieldRow::noteEnter()
{
    const int patience = QGuiApplication::styleHints()->mouseDoubleClickInterval();
    if (m_sinceTaken.isValid() && m_sinceTaken.elapsed() < patience)
        return;
    const QString meant = m_readings ? plainReading(field(), m_editor->text(), m_context) : QString();
    if (!meant.isEmpty())
        take(meant);
    else if (!showHelp(Typing::Ended))
        Q_EMIT confirmed();
}

QStringList FieldRow::readings() const
{
    return m_readings ? counterfoil::readings(field(), m_editor->text(), m_context) : QStringList();
}

void FieldRow::showReadings()
{
    if (!m_readings)
        return;
    const QStringList meant = isWrong() ? readings() : QStringList();
    QStringList words;
    for (const QString &each : meant)
        words << counterfoil::readBack(field(), each, m_context).words;
    m_readings->offer(meant, words);
}

void FieldRow::take(const QString &reading)
{
    m_editor->focusTarget()->setFocus(Qt::OtherFocusReason); // before the button goes
    m_editor->retype(reading);
    m_sinceTaken.start();
    showHelp(Typing::Ended);
    if (m_remarks.warning.isEmpty())
        Announcement::say(this, ofThis(field(), m_readBack.isEmpty() ? LocalizedText(reading) : m_readBack));
}

/// Says what was typed in other words; whether those are others than before.
bool FieldRow::readBack()
{
    if (!m_readings)
        return false;
    const ReadBack read = counterfoil::readBack(field(), m_editor->text(), m_context);
    LocalizedText said = read.words;
    if (!read.isEmpty() && !read.figure.isEmpty())
        //: What was typed, read back. %1: an amount in words, “Fifteen and 04/100 US dollars”; %2: in
        //: figures, “15.04”, where it was typed in another script or with other marks.
        said = translatable("FieldRow", "%1 (%2)").arg(read.words, read.figure);
    return std::exchange(m_readBack, said) != said;
}

LocalizedText FieldRow::help() const
{
    if (m_remarks.warning.isEmpty() && m_remarks.sent.isEmpty())
        return m_readBack.isEmpty() ? m_editor->help() : m_readBack;
    if (m_remarks.warning.isEmpty() || m_remarks.sent.isEmpty())
        return m_remarks.warning + m_remarks.sent;
    return m_remarks.warning + u' ' + m_remarks.sent;
}

void FieldRow::showNote()
{
    m_note->setHelp(help(), m_remarks.warning.isEmpty() ? look::Tone::Neutral : look::Tone::Warning);
}

FieldRow::Remarks FieldRow::remarks(Typing typing) const
{
    // Half a number is no wrong number; where listed codes begin like half a code, the core takes it for
    // none.
    const bool tooEarly = typing == Typing::GoesOn && field().kind != FieldKind::PaymentSystem;
    if (field().secret || tooEarly || !isFilled())
        return {};
    QString text = m_editor->text();
    const auto reading = readField(field(), text, m_context);
    Remarks remarks;
    if (reading)
        remarks.warning = reading->warning.message;
    if (reading && field().kind == FieldKind::Phone) {
        if (const QString sent = toWire(reading->value).text(); sent != text.trimmed())
            //: Below a field for a phone number. %1: the number as the gateway gets it, such as
            //: “221771234567” where “77 123 45 67” was typed.
            remarks.sent = translatable("FieldRow", "Sent as %1.").arg(sent);
    }
    if (field().kind == FieldKind::Wallet)
        SecretText::wipe(text);
    return remarks;
}

/// What helps may depend on what stands there. Says whether it warns of something that it did not warn of
/// before.
bool FieldRow::showHelp(Typing typing)
{
    const Remarks before = std::exchange(m_remarks, remarks(typing));
    const bool warns = !m_remarks.warning.isEmpty();
    readBack();
    showNote();
    if (reason().isEmpty())
        sayDescription();
    const bool isNew = warns && before.warning.isEmpty();
    if (isNew) // once, not with every letter
        Announcement::say(this, ofThis(field(), m_remarks.warning));
    if (m_remarks.warning != before.warning)
        Q_EMIT reasonChanged();
    return isNew;
}

void FieldRow::checkAfterLeaving()
{
    showHelp(Typing::Ended);
    if (!std::exchange(m_checkOnLeaving, false))
        return;
    setReason(m_check ? m_check(field()) : LocalizedText());
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
    m_pin->setToolTip(kept ? tr("Kept for the next sales. Click to stop (Ctrl+D)")
                           : tr("Keep for the next sales (Ctrl+D)"));
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
