// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/Catalogue.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QPlainTextEdit;
class QGridLayout;

namespace counterfoil {

class NoteLine;
class PaymentSystemEditor;
class QuietComboBox;
class Text;

/// The fields of one saved item or customer, with what is wrong below the field that it is about.
class SavedForm final : public QWidget {
    Q_OBJECT

public:
    explicit SavedForm(Catalogue::Of of, QWidget *parent = nullptr);

    void show(const SavedItem &item);
    void show(const SavedCustomer &customer);
    /// What stands there; an amount that cannot be read is shown as wrong, and nothing comes back.
    std::optional<SavedItem> item();
    std::optional<SavedCustomer> customer();
    void showError(const SavedError &error);
    /// A doubt about what was typed, which is saved all the same.
    void showDoubts();
    bool isTouched() const { return m_isTouched; }
    /// Whether it is saved otherwise now than it was shown: somebody else has changed it.
    bool isOutdated(const SavedItem &now) const;
    bool isOutdated(const SavedCustomer &now) const;
    /// The person was told; what stands in the fields stays.
    void noteShown(const SavedItem &now)
    {
        m_id = now.id; // one that was saved while it is typed on
        m_shownItem = now;
    }
    void noteShown(const SavedCustomer &now)
    {
        m_id = now.id;
        m_shownCustomer = now;
    }
    void takeFocus();

Q_SIGNALS:
    void submitted(); ///< Enter in a field of one line
    void edited();

private:
    struct Row {
        QString column;
        LocalizedText label;
        LocalizedText help;
        Text *title = nullptr;
        QLineEdit *line = nullptr;
        QPlainTextEdit *lines = nullptr; ///< of several lines
        QuietComboBox *choice = nullptr;
        PaymentSystemEditor *system = nullptr;
        NoteLine *note = nullptr;
        LocalizedText doubt = {}; ///< stands in the place of the help
        LocalizedText reason = {}; ///< why it is wrong; empty: nothing is known against it

        QWidget *editor() const; ///< the one that there is
        QWidget *focus() const; ///< what of it has the keyboard
    };
    enum class Kind { Line, Lines, Method, System, Language };
    void add(const QString &column, const LocalizedText &label, const LocalizedText &help, Kind kind);
    Row *row(const QString &column);
    QString text(const QString &column);
    void setText(const QString &column, const QString &text);
    QuietComboBox *choices(Kind kind) const;
    static void showNote(Row &row);
    void noteEdit(const QString &column);
    void clearNotes();
    void sayAnew();

    QGridLayout *m_grid;
    std::vector<Row> m_rows;
    qint64 m_id = 0;
    SavedItem m_shownItem; ///< as it was saved when it was shown
    SavedCustomer m_shownCustomer;
    bool m_isTouched = false;
};

} // namespace counterfoil
