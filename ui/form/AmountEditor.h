// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LineEditor.h"

namespace counterfoil {

class LineEnd;

/// The amount of a sale, large, in the person's own way of writing numbers. Its example shows how many
/// decimals the currency has. It reads no number: that is Money::parse's.
class AmountEditor final : public LineEditor {
    Q_OBJECT

public:
    explicit AmountEditor(Field field, QWidget *parent = nullptr);

    void setWireText(const QString &text, const NumberStyle &numbers) override;
    void setContext(const CheckContext &context) override;
    /// Shows the currency inside the line: for a form that has no field for it.
    void showCurrency();
    /// Whether an empty line shows an example.
    void setExampleShown(bool isShown);

private:
    void showExample();

    bool m_isExampleShown = true;
    QString m_example;
    LineEnd *m_end = nullptr; ///< the currency; null where that stands in a field of its own
};

} // namespace counterfoil
