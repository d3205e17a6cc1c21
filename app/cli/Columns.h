// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <initializer_list>

// Texts below each other on a terminal, whose letters need not be as wide as there are QChars.
namespace counterfoil::cli {

/// How many columns of a terminal a text takes: marks above and below letters and signs of direction none,
/// Chinese and Korean letters two.
int displayWidth(QStringView text);
/// Filled up with blanks to `width` columns, and longer where it is longer.
QString padded(const QString &text, int width);
/// Lines of at most `width` columns, broken at blanks; a longer word stays whole. Its own line breaks stay.
QStringList wrapped(const QString &text, int width);
/// A text that comes beside others: where the interface is read from right to left it does not change places
/// with them.
QString apart(const QString &text);

/// Rows of cells below each other. The columns go from left to right in every language.
class Table {
public:
    enum class Side { Left, Right };
    struct Column {
        int least = 0; ///< columns of the terminal; wider where a cell is
        Side side = Side::Left;
        int gap = 2; ///< blanks before it, but for the first
    };

    explicit Table(QList<Column> columns, int indent = 0)
        : m_columns(std::move(columns))
        , m_indent(indent)
    {
    }

    void add(const QStringList &cells);
    /// A line between the rows, as it is.
    void addLine(const QString &line);
    /// Without blanks at their ends.
    QStringList lines() const;

private:
    struct Row {
        QStringList cells;
        QString line; ///< where there are no cells
    };
    QList<int> widths() const;

    QList<Column> m_columns;
    int m_indent;
    QList<Row> m_rows;
};

} // namespace counterfoil::cli
