// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TextAreaEditor.h"

#include <optional>

class QPushButton;

namespace counterfoil {

/// A JSON text, in letters of one width. Where it is wrong the place is marked, and F8 takes the caret there
/// (as a click on the reason does). Where quotes are missing a button puts them in; nothing else completes or
/// rewrites what was typed. Blanks around it go when it is left, so that the line named in a reason is the
/// line one sees.
class JsonEditor final : public TextAreaEditor {
    Q_OBJECT

public:
    explicit JsonEditor(Field field, QWidget *parent = nullptr);

    void setWrong(bool wrong) override;
    bool canShowPlace() const override;
    void showPlace() override;

protected:
    bool tidy() override;
    void changeEvent(QEvent *event) override;

private:
    /// Where the text stops being JSON, as a caret position; nothing where it is JSON (which may still be the
    /// wrong JSON).
    std::optional<int> place() const;
    void mark();
    void correct();

    QPushButton *m_correct;
    bool m_wrong = false;
};

} // namespace counterfoil
