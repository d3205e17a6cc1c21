// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/Card.h"
#include "sending/MessageTemplate.h"

#include <QCoroTask>

#include <vector>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace counterfoil {

class LabelledRow;
class MessageTemplates;
class Notice;
class Sending;
class Text;

/// The words of messages to customers, by language: subject, text and short text with places that are filled
/// in for each sale, and below them what a message would be with a sale that was made up.
class MessageCard final : public Card {
    Q_OBJECT

public:
    MessageCard(MessageTemplates &templates, Sending &sending, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildChoices();
    QWidget *buildPlaces();
    QWidget *buildPreview();
    void connectParts();
    void sayAnew();
    MessageKind kind() const;
    QString language() const;
    MessageTemplate typed() const;
    void fill(const MessageTemplate &words);
    bool isChanged() const { return typed() != m_kept; }
    void insertPlace(const QString &name);
    void choose();
    void submit();
    QCoro::Task<> read();
    QCoro::Task<> save(MessageTemplate words);
    QCoro::Task<> takeStandard();
    void noteEdit();
    void preview();
    void refresh();

    MessageTemplates &m_templates;
    Sending &m_sending;
    MessageTemplate m_kept; ///< as it was read or saved
    MessageKind m_kind = MessageKind::Request; ///< of what is typed
    QString m_language;
    int m_reading = 0; ///< counts readings: the latest counts
    bool m_isRead = false;
    bool m_isBusy = false;
    QWidget *m_last; ///< where a place goes: the field that had the focus
    Text *m_about;
    QComboBox *m_kinds;
    QComboBox *m_languages;
    QLineEdit *m_subject;
    QPlainTextEdit *m_text;
    QPlainTextEdit *m_short;
    LabelledRow *m_kindRow;
    LabelledRow *m_languageRow;
    LabelledRow *m_subjectRow;
    LabelledRow *m_textRow;
    LabelledRow *m_shortRow;
    Text *m_placesLabel;
    std::vector<QPushButton *> m_places;
    Text *m_previewLabel;
    Text *m_previewSubject;
    Text *m_previewText;
    Text *m_previewShortLabel;
    Text *m_previewShort;
    Notice *m_outcome;
    QPushButton *m_save;
    QPushButton *m_standard;
    QTimer *m_soon; ///< several keys in a row are one preview
};

} // namespace counterfoil
