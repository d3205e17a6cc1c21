// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FieldEditor.h"

#include <functional>

class QToolButton;

namespace counterfoil {

class NoteLine;
class Text;

/// One field of a form: label, editor, and below it help, what the core warns of, or the reason why it is
/// wrong. It is neutral while somebody types and asks for a check when the field is left; Enter waits for a
/// second one where a warning has just come. It judges nothing itself and stores no
/// default: it says what the person wants kept.
class FieldRow final : public QWidget {
    Q_OBJECT

public:
    /// The reason why the field, as it stands, is wrong; empty where it is right.
    using Check = std::function<QString(const Field &)>;

    FieldRow(FieldEditor *editor, Check check, QWidget *parent = nullptr);

    FieldEditor &editor() const { return *m_editor; }
    const Field &field() const { return m_editor->field(); }
    bool isFilled() const;

    /// A field that may be left out says so by the word "optional".
    void setRequired(bool required);
    void setContext(const CheckContext &context);
    /// What the person keeps for the next sales, as wire text; empty for nothing.
    void setDefault(const QString &wireText);

    void setWireText(const QString &wireText);
    void clear();

    void setReason(const QString &reason);
    QString reason() const;
    bool isWrong() const { return !reason().isEmpty(); }
    bool isWarned() const { return !m_warning.isEmpty(); }

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
    QString help() const;
    QString warningOf(Typing typing) const;
    bool showHelp(Typing typing);
    void checkAfterLeaving();
    void toggleKept();
    std::optional<QString> wireText() const;
    bool isKept() const;
    void updatePin();

    FieldEditor *m_editor;
    Check m_check;
    CheckContext m_context;
    QString m_default;
    Text *m_optional = nullptr;
    QToolButton *m_pin = nullptr; ///< null where nothing may be kept
    NoteLine *m_note = nullptr;
    bool m_checkOnLeaving = false;
    QString m_warning; ///< of the core, in place of the help
};

} // namespace counterfoil
