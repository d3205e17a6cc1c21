// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CountryNames.h"
#include "FieldEditor.h"

class QComboBox;

namespace counterfoil {

/// A country, found by any part of its name in the interface's language or in English, or by its two letters.
/// text() gives the two letters; what is no country comes as it was typed, for the check to name. The list is
/// made when it is first needed.
class CountryEditor final : public FieldEditor {
    Q_OBJECT

public:
    explicit CountryEditor(Field field, QWidget *parent = nullptr);

    QString text() const override;
    void setText(const QString &text) override;
    void clear() override;
    LocalizedText help() const override;
    QWidget *focusTarget() override;

protected:
    bool tidy() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillList();
    void makeList();
    void sayAnew();
    /// "Germany (DE)" for what means Germany, everything else as it is.
    QString inFull(const QString &typed) const;

    QComboBox *m_box;
    std::vector<Country> m_countries;
};

} // namespace counterfoil
