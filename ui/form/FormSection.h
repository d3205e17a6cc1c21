// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FieldRow.h"

#include <vector>

namespace counterfoil {

class FieldGrid;
class FoldButton;
class NoteLine;

/// A foldable part of a form. Its rows are made when it is first opened or one of them is needed: most sales
/// never open most parts.
class FormSection final : public QWidget {
    Q_OBJECT

public:
    using MakeRow = std::function<FieldRow *(const Field &)>;

    FormSection(
        const LocalizedText &title, std::vector<Field> fields, MakeRow makeRow, QWidget *parent = nullptr);

    bool holds(const QString &wireName) const;
    /// Other fields from now on. Rows of fields that are exactly the same stay as they are, text, reason and
    /// focus; the others go.
    void setFields(std::vector<Field> fields);
    /// Words above the rows, and for the folded part what they come to; empty for none.
    void setRemark(const LocalizedText &remark, const LocalizedText &summary);
    /// Fields of a direct sale only are taken out of sight for a hosted one; a part that has no others is out
    /// of sight too.
    void setChannel(Channel channel);
    bool isOffered() const;
    /// Whether a sale on that channel cannot do without something here.
    bool isNeeded(Channel channel) const;

    bool isOpen() const;
    void setOpen(bool open);

    /// Makes the rows if they are not yet there.
    const std::vector<FieldRow *> &needRows();
    /// Those that are there; none before the rows are needed.
    const std::vector<FieldRow *> &rows() const { return m_rows; }
    QWidget *header() const;

Q_SIGNALS:
    void rowsMade();

private:
    void showState();
    void updateSummary();
    void arrange();
    FieldRow *makeRow(const Field &field);
    bool isShown(const FieldRow &row) const;

    std::vector<Field> m_fields;
    MakeRow m_makeRow;
    Channel m_channel = Channel::Hosted;
    FoldButton *m_header;
    NoteLine *m_remark;
    LocalizedText m_remarkSummary;
    FieldGrid *m_body;
    bool m_isMade = false; ///< the rows are there, as far as there are fields
    std::vector<FieldRow *> m_rows;
};

} // namespace counterfoil
