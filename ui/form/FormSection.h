// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FieldRow.h"

#include <vector>

namespace counterfoil {

class FieldGrid;
class FoldButton;

/// A foldable part of a form. Its rows are made when it is first opened or one of them is needed: most sales
/// never open most parts.
class FormSection final : public QWidget {
    Q_OBJECT

public:
    using MakeRow = std::function<FieldRow *(const Field &)>;

    FormSection(const QString &title, std::vector<Field> fields, MakeRow makeRow, QWidget *parent = nullptr);

    bool holds(const QString &wireName) const;
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

    std::vector<Field> m_fields;
    MakeRow m_makeRow;
    Channel m_channel = Channel::Hosted;
    FoldButton *m_header;
    FieldGrid *m_body;
    std::vector<FieldRow *> m_rows;
};

} // namespace counterfoil
