// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FieldEditor.h"

class QAction;
class QCompleter;
class QLineEdit;

namespace counterfoil {

class SystemListModel;

/// A payment system, found by any words of it in a list that opens as one types. text() gives its code: for
/// its title, its code, and for words that mean it alone. A code that is not in the list can be typed and
/// stays; what only begins listed ones comes as it was typed, for the check to name.
class PaymentSystemEditor final : public FieldEditor {
    Q_OBJECT

public:
    explicit PaymentSystemEditor(Field field, QWidget *parent = nullptr);

    /// Those that were sold with last, as codes, newest first: they lead the list.
    void setRecent(const QStringList &codes);

    QString text() const override;
    void setText(const QString &text) override;
    void clear() override;
    QWidget *focusTarget() override;

protected:
    bool tidy() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildList();
    void sayAnew();
    void showHint();
    void noteTyping(const QString &typed);
    void openList();
    /// Shows that system as if it had been typed, and closes the list.
    void take(const QString &code);
    /// A key while the list is open; says whether it was used up.
    bool listKey(int key);

    QLineEdit *m_line;
    SystemListModel *m_model;
    QCompleter *m_completer;
    QAction *m_arrow = nullptr;
    QString m_code; ///< of the system whose name the line shows, where nobody has typed since
    QString m_typed; ///< by the person's own fingers; while the list is walked through, the line shows others
};

} // namespace counterfoil
