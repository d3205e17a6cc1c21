// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"
#include "methods/PaymentSystem.h"

#include <QAbstractListModel>

namespace counterfoil {

/// The payment systems that what was typed may mean, best first; the search is the core's.
class SystemListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        CodeRole = Qt::UserRole,
        NameRole, ///< "Orange Money, Mali"
        RemarkRole, ///< "Mobile money · XOF"
    };

    explicit SystemListModel(QObject *parent = nullptr);

    /// Those that were sold with last, as codes, newest first.
    void setRecent(const QStringList &codes);
    void search(const QString &typed);

    /// Words are other ones in another language.
    void retranslate();

    /// The row of that code, or -1.
    int rowOf(const QString &code) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Shown and spoken as the title in full.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QStringList m_recent;
    std::vector<const PaymentSystem *> m_found;
};

/// "Orange Money, Mali · XOF": no two systems share it.
QString systemLine(const PaymentSystem &system);

} // namespace counterfoil
