// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FieldEditor.h"

#include <QElapsedTimer>

#include <functional>

class QLabel;
class QToolButton;

namespace counterfoil {

class NoteLine;
class ReadingButtons;
class Text;

/// One field of a form: label, editor, and below it help, what the core warns of, or the reason why it is
/// wrong. It is neutral while somebody types and asks for a check when the field is left; Enter waits for a
/// second one where a warning has just come. An amount is read back in words, and where it is wrong, what may
/// have been meant stands beside the label: one press puts it into the field, as Enter does where it is the
/// only one and takes no decimals for thousands. It judges nothing itself and stores no default: it says what
/// the person wants kept.
class FieldRow final : public QWidget {
    Q_OBJECT

public:
    /// The reason why the field, as it stands, is wrong; empty where it is right.
    using Check = std::function<LocalizedText(const Field &)>;

    FieldRow(FieldEditor *editor, Check check, QWidget *parent = nullptr);

    FieldEditor &editor() const { return *m_editor; }
    /// Keeps the field for the next sales; null where nothing may be kept.
    QToolButton *pin() const { return m_pin; }
    const Field &field() const { return m_editor->field(); }
    /// What may have been meant by a text that is wrong; null for a field that is not read back.
    ReadingButtons *readingButtons() const { return m_readings; }
    bool isFilled() const;

    /// A field that may be left out says so by the word "optional".
    void setRequired(bool required);
    void setContext(const CheckContext &context);
    /// What the person keeps for the next sales, as wire text; empty for nothing.
    void setDefault(const QString &wireText);

    void setWireText(const QString &wireText);
    void clear();

    void setReason(const LocalizedText &reason);
    const LocalizedText &reason() const;
    bool isWrong() const { return !reason().isEmpty(); }
    bool isWarned() const { return !m_remarks.warning.isEmpty(); }

Q_SIGNALS:
    void edited();
    void confirmed();
    void filled(); ///< or emptied, by the program
    void reasonChanged(); ///< or what is warned of
    void keepAsDefault(const QString &wireName, const QString &wireText); ///< empty: keep nothing

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHeader();
    void makePin();
    enum class Typing { GoesOn, Ended };
    void noteEdit();
    void noteEnter();
    void sayLabel();
    void sayDescription();
    LocalizedText help() const;
    struct Remarks {
        LocalizedText warning; ///< of the core
        LocalizedText sent; ///< how it is sent, where that is not as it was typed
    };
    Remarks remarks(Typing typing) const;
    bool showHelp(Typing typing);
    void checkAfterLeaving();
    bool readBack();
    void showNote();
    QStringList readings() const;
    void showReadings();
    void take(const QString &reading);
    void toggleKept();
    std::optional<QString> wireText() const;
    bool isKept() const;
    void updatePin();

    FieldEditor *m_editor;
    Check m_check;
    CheckContext m_context;
    QString m_default;
    Text *m_label = nullptr;
    QLabel *m_spoken = nullptr; ///< of a list to choose from, for those who cannot see the label
    Text *m_optional = nullptr;
    QToolButton *m_pin = nullptr; ///< null where nothing may be kept
    NoteLine *m_note = nullptr;
    ReadingButtons *m_readings = nullptr; ///< null where nothing is read back
    bool m_checkOnLeaving = false;
    Remarks m_remarks; ///< in place of the help
    LocalizedText m_readBack; ///< what was typed in other words, in place of the help
    QElapsedTimer m_sinceTaken; ///< since one of the readings was
};

} // namespace counterfoil
