// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LineEditor.h"

namespace counterfoil {

/// A day of birth as year-month-day. A day written the other way round (31.12.1990) is taken where it can be
/// read in one way only, and turned round in sight when the field is left; everything else stays as typed.
class BirthDateEditor final : public LineEditor {
    Q_OBJECT

public:
    using LineEditor::LineEditor;

    QString text() const override;

protected:
    bool tidy() override;
};

/// "31.12.1990" and "31/12/1990" as "1990-12-31"; anything that is not a day above 12, a month and a year as
/// it is.
QString isoDate(const QString &typed);

} // namespace counterfoil
