// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LineEditor.h"

namespace counterfoil {

/// A card's last month as MM/YYYY. The slash comes by itself after the month; a year of two digits, as
/// printed on cards, is written in full when the field is left, in sight of the person. What is sent without
/// having been left stays as typed, and the check says what it lacks.
class CardExpiryEditor final : public LineEditor {
    Q_OBJECT

public:
    explicit CardExpiryEditor(Field field, QWidget *parent = nullptr);

    void setText(const QString &text) override;
    void clear() override;

protected:
    bool tidy() override;

private:
    void putSlash();

    qsizetype m_lengthBefore = 0; ///< tells typing from deleting
};

/// "12/31", "1/31" and "122031" as "12/2031", "01/2031" and "12/2031"; anything else as it is.
QString fullExpiry(const QString &typed);

} // namespace counterfoil
