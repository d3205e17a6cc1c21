// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "methods/FieldCheck.h"

#include <QWidget>

namespace counterfoil {

/// What a person types one field into; one subclass for each way of typing (EditorFactory.h knows which kind
/// takes which). It lines nothing up and judges nothing: label, help and reason stand around it in FieldRow,
/// checks are the core's.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    explicit FieldEditor(Field field, QWidget *parent = nullptr);

    const Field &field() const { return m_field; }

    /// What was typed, for a Draft; numbers in the person's own style. Never trimmed, never guessed. Of a
    /// secret field it is a copy of its own, which clear() does not reach.
    virtual QString text() const = 0;
    /// Shows a text as it would have been typed. Emits nothing.
    virtual void setText(const QString &text) = 0;
    /// Puts another text into its place as if the person had typed it: that can be undone, and emits
    /// `edited`.
    virtual void retype(const QString &text);
    /// Shows a value as ledger and defaults keep it (wire text: "1234.50", "DE", "1990-12-31"). Emits
    /// nothing.
    virtual void setWireText(const QString &text, const NumberStyle &numbers);
    /// Empties it; a secret text is overwritten in memory as far as Qt lets us. Emits nothing.
    virtual void clear() = 0;
    /// Neighbours changed: the currency (an amount's example), the card's brand (a card code's length).
    virtual void setContext(const CheckContext &context);
    /// Draws the field as wrong, or as usual. The reason in words stands in FieldRow and is also this
    /// widget's accessible description.
    virtual void setWrong(bool wrong);
    /// What to type, in a sentence; the field's own words unless typing here is easier than they say.
    virtual LocalizedText help() const { return m_field.help; }
    /// How the focus target is called to those who cannot see the label beside it.
    virtual QString spokenName() const { return m_field.label; }
    /// Where the focus goes, and what a label is the buddy of.
    virtual QWidget *focusTarget() = 0;
    /// Whether what is wrong has a place inside the text that the caret can go to.
    virtual bool canShowPlace() const { return false; }
    /// Takes focus and caret to that place; does nothing where there is none.
    virtual void showPlace() { }

Q_SIGNALS:
    void edited(); ///< by the person, each key
    void left(); ///< the focus went to another place
    void confirmed(); ///< Enter, in a field of one line; not while it is held

protected:
    enum class Lines { One, Several };
    /// Every subclass calls this once with its focus target; `left` and `confirmed` come from there.
    void watch(QWidget *target, Lines lines);
    /// Tidies what was typed when the focus goes, in sight of the person; says whether that changed the text.
    virtual bool tidy() { return false; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Field m_field;
    Lines m_lines = Lines::One;
};

} // namespace counterfoil
