// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FieldEditor.h"

#include <optional>

namespace counterfoil {

class SecretLine;

/// The code on a card, never readable on the screen. How many digits it has goes by the card's brand.
class CardCodeEditor final : public FieldEditor {
    Q_OBJECT

public:
    explicit CardCodeEditor(Field field, QWidget *parent = nullptr);

    QString text() const override;
    void setText(const QString &text) override;
    void clear() override;
    void setContext(const CheckContext &context) override;
    QWidget *focusTarget() override;

private:
    void showLength();

    SecretLine *m_line;
    std::optional<CardBrand> m_brand;
};

} // namespace counterfoil
