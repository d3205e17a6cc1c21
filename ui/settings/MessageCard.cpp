// SPDX-License-Identifier: GPL-3.0-or-later
#include "MessageCard.h"

#include "SampleSale.h"
#include "SettingsCard.h"
#include "accounts/LabelledRow.h"
#include "base/Language.h"
#include "form/QuietComboBox.h"
#include "look/Scale.h"
#include "parts/Flow.h"
#include "parts/InEachLanguage.h"
#include "parts/Notice.h"
#include "parts/Spoken.h"
#include "parts/Text.h"
#include "sending/MessageLanguages.h"
#include "sending/MessageTemplates.h"
#include "sending/Sending.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QShowEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;
namespace space = look::space;

namespace {

constexpr std::array kinds{MessageKind::Request, MessageKind::Receipt};

QString inBraces(const QString &name)
{
    return u'{' + name + u'}';
}

} // namespace

MessageCard::MessageCard(MessageTemplates &templates, Sending &sending, QWidget *parent)
    : Card(parent)
    , m_templates(templates)
    , m_sending(sending)
    , m_language(interfaceLanguage())
    , m_about(new Text({}, look::Type::Caption, Text::Ink::Soft))
    , m_kinds(new QuietComboBox)
    , m_languages(new QuietComboBox)
    , m_subject(new QLineEdit)
    , m_text(settingsArea(8))
    , m_short(settingsArea(4))
    , m_placesLabel(new Text({}, look::Type::Caption, Text::Ink::Soft))
    , m_previewLabel(new Text({}, look::Type::Strong))
    , m_previewSubject(new Text({}, look::Type::Strong))
    , m_previewText(new Text)
    , m_previewShortLabel(new Text({}, look::Type::Caption, Text::Ink::Soft))
    , m_previewShort(new Text)
    , m_outcome(new Notice(look::Tone::Good))
    , m_save(new QPushButton)
    , m_standard(new QPushButton)
    , m_soon(new QTimer(this))
{
    m_last = m_text;
    build();
    connectParts();
    inEachLanguage(this, [this] { sayAnew(); });
    refresh();
}

void MessageCard::build()
{
    //: Title of a card of the settings: the texts of messages that are sent to customers.
    QVBoxLayout *column = settingsColumn(this, translatable("MessageCard", "What messages say"));
    column->addWidget(m_about->wrapped());
    column->addSpacing(space::small);
    column->addWidget(buildChoices());
    column->addSpacing(space::small);
    m_subject->setObjectName(u"subject"_s);
    m_text->setObjectName(u"text"_s);
    m_short->setObjectName(u"shortText"_s);
    m_subjectRow = new LabelledRow(m_subject);
    m_textRow = new LabelledRow(m_text);
    m_shortRow = new LabelledRow(m_short);
    for (LabelledRow *row : {m_subjectRow, m_textRow, m_shortRow}) {
        column->addWidget(row);
        column->addSpacing(space::small);
    }
    column->addWidget(buildPlaces());
    column->addSpacing(space::small);
    column->addWidget(buildPreview());
    column->addSpacing(space::small);
    column->addWidget(m_outcome);
    m_outcome->setMessage({});
    auto *buttons = new Flow(Flow::Width::Own);
    m_save->setObjectName(u"saveMessage"_s);
    m_standard->setObjectName(u"standardMessage"_s);
    m_standard->setFlat(true);
    buttons->addWidget(m_save);
    buttons->addWidget(m_standard);
    column->addLayout(buttons);
}

QWidget *MessageCard::buildChoices()
{
    m_kinds->setObjectName(u"messageKind"_s);
    m_languages->setObjectName(u"messageLanguage"_s);
    for (std::size_t i = 0; i < kinds.size(); ++i)
        m_kinds->addItem(QString());
    for (const QString &code : messageLanguages())
        m_languages->addItem(Language::ownName(code), code);
    m_languages->setCurrentIndex(std::max(0, m_languages->findData(m_language)));
    m_kindRow = new LabelledRow(m_kinds);
    m_languageRow = new LabelledRow(m_languages);
    auto *choices = new QWidget;
    auto *line = new QHBoxLayout(choices);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::medium);
    line->addWidget(m_kindRow, 1);
    line->addWidget(m_languageRow, 1);
    return choices;
}

/// A press puts a place where one types; its name tells what it will be.
QWidget *MessageCard::buildPlaces()
{
    auto *places = new QWidget;
    auto *column = new QVBoxLayout(places);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addWidget(m_placesLabel->wrapped());
    auto *flow = new Flow(Flow::Width::Own);
    flow->setSpacing(space::hair);
    for (const MessagePlace &place : messagePlaces()) {
        auto *button = new QPushButton(inBraces(place.name));
        button->setAutoDefault(false);
        button->setObjectName(place.name);
        look::setType(button, look::Type::Caption);
        connect(button, &QPushButton::clicked, this, [this, name = place.name] { insertPlace(name); });
        flow->addWidget(button);
        m_places.push_back(button);
    }
    column->addLayout(flow);
    return places;
}

QWidget *MessageCard::buildPreview()
{
    auto *preview = new QWidget;
    spoken::as(preview, QAccessible::Grouping);
    preview->setObjectName(u"preview"_s);
    auto *column = new QVBoxLayout(preview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    for (Text *each : {m_previewLabel, m_previewSubject, m_previewText, m_previewShortLabel, m_previewShort})
        column->addWidget(each->wrapped());
    m_previewSubject->setObjectName(u"previewSubject"_s);
    m_previewText->setObjectName(u"previewText"_s);
    m_previewShort->setObjectName(u"previewShort"_s);
    return preview;
}

void MessageCard::connectParts()
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(100);
    connect(m_soon, &QTimer::timeout, this, &MessageCard::preview);
    connect(m_subject, &QLineEdit::textChanged, this, &MessageCard::noteEdit);
    for (QPlainTextEdit *each : {m_text, m_short})
        connect(each, &QPlainTextEdit::textChanged, this, &MessageCard::noteEdit);
    for (QWidget *each : std::initializer_list<QWidget *>{m_subject, m_text, m_short})
        each->installEventFilter(this);
    connect(m_kinds, &QComboBox::activated, this, &MessageCard::choose);
    connect(m_languages, &QComboBox::activated, this, &MessageCard::choose);
    connect(m_save, &QPushButton::clicked, this, &MessageCard::submit);
    connect(m_standard, &QPushButton::clicked, this, [this] { takeStandard(); });
}

void MessageCard::sayAnew()
{
    m_about->setText(
        tr("Words in braces are filled in for each sale; a line whose places have nothing to say is "
           "left out."));
    //: Label of a list: a message that asks for a payment, or a receipt.
    m_kindRow->setLabel(tr("Message"));
    for (std::size_t i = 0; i < kinds.size(); ++i)
        m_kinds->setItemText(static_cast<int>(i), messageKindTitle(kinds[i]));
    //: Label of a list: the language of a message to a customer.
    m_languageRow->setLabel(tr("Language of the message"));
    //: Label of a field: of an e-mail.
    m_subjectRow->setLabel(tr("Subject"));
    //: Label of a field: what an e-mail says.
    m_textRow->setLabel(tr("Text of the e-mail"));
    //: Label of a field: what an SMS or a chat message says.
    m_shortRow->setLabel(tr("Short text, for SMS and chats"));
    //: Above buttons such as {amount}.
    m_placesLabel->setText(tr("Put in where you type:"));
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const MessagePlace &place = messagePlaces().at(i);
        m_places[i]->setToolTip(place.meaning);
        m_places[i]->setAccessibleDescription(place.meaning);
    }
    m_previewLabel->setText(tr("With a made-up sale this is:"));
    //: Above the short text of a message.
    m_previewShortLabel->setText(tr("As SMS or chat message:"));
    //: Button: keeps the words of this message.
    m_save->setText(tr("Save the message"));
    //: Button: the words of the message become those of the program again.
    m_standard->setText(tr("Back to the standard text"));
    preview();
}

MessageKind MessageCard::kind() const
{
    return kinds.at(static_cast<std::size_t>(std::max(0, m_kinds->currentIndex())));
}

QString MessageCard::language() const
{
    return m_languages->currentData().toString();
}

MessageTemplate MessageCard::typed() const
{
    return {.subject = m_subject->text(), .text = settingsText(*m_text), .shortText = settingsText(*m_short)};
}

void MessageCard::fill(const MessageTemplate &words)
{
    m_kept = words;
    m_subject->setText(words.subject);
    m_text->setPlainText(words.text);
    m_short->setPlainText(words.shortText);
    // The words of a language begin where its lines begin, whatever the window speaks.
    const Qt::LayoutDirection direction = Language::localeOf(m_language).textDirection();
    for (QWidget *each : std::initializer_list<QWidget *>{
             m_subject, m_text, m_short, m_previewSubject, m_previewText, m_previewShort})
        each->setLayoutDirection(direction);
    preview();
}

bool MessageCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_last = static_cast<QWidget *>(watched);
    return Card::eventFilter(watched, event);
}

void MessageCard::insertPlace(const QString &name)
{
    if (auto *area = qobject_cast<QPlainTextEdit *>(m_last))
        area->insertPlainText(inBraces(name));
    else
        m_subject->insert(inBraces(name));
    m_last->setFocus(Qt::OtherFocusReason);
}

/// Another message is shown only where nothing that was typed is lost by it.
void MessageCard::choose()
{
    if (m_isRead && isChanged()) {
        m_kinds->setCurrentIndex(
            static_cast<int>(std::find(kinds.begin(), kinds.end(), m_kind) - kinds.begin()));
        m_languages->setCurrentIndex(m_languages->findData(m_language));
        m_outcome->setMessage(
            translatable("MessageCard", "Save this message first, or take the standard text back."),
            look::Tone::Warning);
        return;
    }
    read();
}

void MessageCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    if (!m_isBusy && (!m_isRead || !isChanged()))
        read();
}

QCoro::Task<> MessageCard::read()
{
    const int reading = ++m_reading;
    m_kind = kind();
    m_language = language();
    auto asking = m_templates.of(m_kind, m_language);
    const QPointer<MessageCard> self(this);
    const auto words = co_await asking;
    if (!self || reading != m_reading)
        co_return;
    m_isRead = words.has_value();
    m_outcome->setMessage({});
    if (words)
        fill(*words);
    else
        m_outcome->setMessage(words.error().message, look::Tone::Bad);
    refresh();
}

void MessageCard::submit()
{
    if (m_isBusy || !m_isRead)
        return;
    const auto good = checkMessageTemplate(typed());
    if (!good)
        m_outcome->setMessage(good.error().message, look::Tone::Bad);
    else
        save(*good);
}

QCoro::Task<> MessageCard::save(MessageTemplate words)
{
    m_isBusy = true;
    refresh();
    const QPointer<MessageCard> self(this);
    const MessageKind savedKind = m_kind;
    auto saving = m_templates.set(m_kind, m_language, words);
    const auto saved = co_await saving;
    if (!self)
        co_return;
    m_isBusy = false;
    if (!saved) {
        m_outcome->setMessage(saved.error().message, look::Tone::Bad);
    } else {
        fill(words);
        const LocalizedText remark = messageTemplateRemark(savedKind, words);
        const LocalizedText done = translatable("MessageCard", "The message is saved.");
        m_outcome->setMessage(remark.isEmpty() ? done : done + u' ' + remark,
            remark.isEmpty() ? look::Tone::Good : look::Tone::Warning);
    }
    refresh();
}

QCoro::Task<> MessageCard::takeStandard()
{
    if (m_isBusy)
        co_return;
    m_isBusy = true;
    refresh();
    const QPointer<MessageCard> self(this);
    auto resetting = m_templates.reset(m_kind, m_language);
    const auto reset = co_await resetting;
    if (!self)
        co_return;
    m_isBusy = false;
    if (reset) {
        fill(defaultMessageTemplate(m_kind, m_language));
        m_outcome->setMessage(
            translatable("MessageCard", "The message is the standard one again."), look::Tone::Good);
    } else {
        m_outcome->setMessage(reset.error().message, look::Tone::Bad);
    }
    refresh();
    m_subject->setFocus(Qt::OtherFocusReason); // the button may be of no use any more
}

void MessageCard::noteEdit()
{
    if (!m_isRead)
        return;
    m_outcome->setMessage({});
    refresh();
    m_soon->start();
}

void MessageCard::preview()
{
    const auto message = m_isRead ? m_sending.preview(sampleSale(m_kind), typed(), m_language)
                                  : Result<Message>(tl::unexpected(Error()));
    m_previewText->setTone(look::Tone::Neutral);
    m_previewSubject->setText(message ? message->subject : QString());
    m_previewText->setText(message ? message->text : message.error().message.toString());
    m_previewShort->setText(message ? message->shortText : QString());
    m_previewShortLabel->setVisible(message.has_value());
}

void MessageCard::refresh()
{
    // What is typed or chosen while it is saved would be lost.
    for (LabelledRow *row : {m_kindRow, m_languageRow})
        row->setEnabled(!m_isBusy);
    for (LabelledRow *row : {m_subjectRow, m_textRow, m_shortRow})
        row->setEnabled(m_isRead && !m_isBusy);
    for (QPushButton *each : m_places)
        each->setEnabled(m_isRead && !m_isBusy);
    m_save->setEnabled((m_isRead && isChanged()) || m_isBusy || m_save->hasFocus());
    const bool isStandard = m_isRead && typed() == defaultMessageTemplate(m_kind, m_language);
    m_standard->setEnabled((m_isRead && !isStandard) || m_standard->hasFocus());
}

} // namespace counterfoil
