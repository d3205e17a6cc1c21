// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FieldEditor.h"
#include "base/Json.h"

#include <vector>

class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace counterfoil {

/// Names and values, one below the other: a JSON object as people type it who do not know what JSON is.
/// text() is that object's text; empty where nothing is typed. A value that came as a number or as something
/// else that is no text stays so until somebody changes it. What is no object at all stands as the value of a
/// row without a name, for the check to name. There is always one row to type into.
class NameValuesEditor final : public FieldEditor {
    Q_OBJECT

public:
    explicit NameValuesEditor(Field field, QWidget *parent = nullptr);

    QString text() const override;
    void setText(const QString &text) override;
    void clear() override;
    /// Marks the rows that the check cannot take: without a name, or with one that another row has too.
    void setWrong(bool wrong) override;
    QString spokenName() const override;
    QWidget *focusTarget() override; ///< the first name: the one line that is always there

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        QWidget *line;
        QLineEdit *name;
        QLineEdit *value;
        QToolButton *remove;
        Json given = Json::string({}); ///< the value: what was set, until somebody changes it
    };
    Row &addRow();
    void show(Row &row, const QString &name, const Json &value);
    void removeRow(const QLineEdit *name);
    void dropRowsFrom(std::size_t count);
    void noteEdit(const QLineEdit *line);
    void nameRows();
    QString spokenName(int number) const;
    void orderTabs();
    bool isWrong(const Row &row) const;

    std::vector<Row> m_rows;
    QVBoxLayout *m_column;
    QPushButton *m_add = nullptr;
};

} // namespace counterfoil
