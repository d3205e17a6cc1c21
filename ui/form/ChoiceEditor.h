// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FieldEditor.h"

namespace counterfoil {

class QuietComboBox;

/// One of the field's choices, such as a currency. Nothing is chosen before somebody chooses. (Where there is
/// nothing to choose, FixedEditor shows the only choice.) What a currency is called is told by tool tips.
class ChoiceEditor final : public FieldEditor {
    Q_OBJECT

public:
    explicit ChoiceEditor(Field field, QWidget *parent = nullptr);

    QString text() const override;
    /// What is not among the choices leaves the field without one.
    void setText(const QString &text) override;
    void clear() override;
    QWidget *focusTarget() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void nameCurrencies();

    QuietComboBox *m_box;
    bool m_areNamed = false; ///< the list's currencies, in the language of now
};

} // namespace counterfoil
