// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace counterfoil {

/// A short list of plain lines, one below the other with room to breathe, each as high as its words need. For
/// what is looked through, not worked on; tables are in ui/invoices.
class LineList final : public QListWidget {
    Q_OBJECT

public:
    explicit LineList(QWidget *parent = nullptr);

    /// As high as its lines, but no higher than that many of them.
    void fitTo(int lines);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace counterfoil
