// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Ledger.h"
#include "parts/Copying.h"

#include <QObject>

#include <functional>
#include <map>

namespace counterfoil {

/// Whether a link or address that was copied for a customer is of any use still: its sale may be over long
/// before the clipboard goes with the program. It follows clipboard and books, so that the answer is there
/// when somebody closes the window. What it cannot find in the books counts as of use.
class CopiedMeans final : public QObject {
    Q_OBJECT

public:
    /// `clipboard`: how it is now.
    explicit CopiedMeans(Ledger &ledger,
        std::function<copying::Clipboard()> clipboard = copying::clipboardNow, QObject *parent = nullptr);

    /// Whether that text was copied last, and nobody is to pay by it any more.
    bool isOver(const QString &text) const;

private:
    void takeNote();
    QCoro::Task<> findSales();
    QCoro::Task<> lookAt(QString reference);

    Ledger &m_ledger;
    std::function<copying::Clipboard()> m_clipboard;
    QString m_copied; ///< by this program, and not kept by anybody else
    std::map<QString, bool> m_sales; ///< that are paid by it: by reference, whether each is awaited
};

} // namespace counterfoil
