// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FieldEditor.h"
#include "methods/CardBrand.h"

namespace counterfoil {

class CardNumberLine;
class LineEnd;

/// A card number, with the name of its brand beside it as soon as the first digits tell.
class CardNumberEditor final : public FieldEditor {
    Q_OBJECT

public:
    explicit CardNumberEditor(Field field, QWidget *parent = nullptr);

    QString text() const override;
    void setText(const QString &text) override;
    void clear() override;
    QWidget *focusTarget() override;

    CardBrand brand() const;

private:
    void nameBrand();

    CardNumberLine *m_line;
    LineEnd *m_brand = nullptr; ///< inside the line
};

} // namespace counterfoil
