// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/Catalogue.h"
#include "ledger/Ledger.h"
#include "look/Colours.h"

#include <QCoroTask>
#include <QWidget>

#include <functional>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace counterfoil {

class CsvPanel;
class LineList;
class Notice;
class Question;
class SaleDefaults;
class SavedForm;
class Text;

/// All saved items, or all customers: searched, changed, deleted and brought back, imported and exported. A
/// customer can be erased from the books as well; that is asked about with what it means.
class SavedView final : public QWidget {
    Q_OBJECT

public:
    SavedView(Catalogue &catalogue, Ledger &ledger, SaleDefaults &defaults, Catalogue::Of of,
        QWidget *parent = nullptr);

    bool isWorking() const; ///< a CSV file is on its way
    bool isBegun() const; ///< something is typed that is not saved
    /// Calls `close` at once, or when the person has said that what was typed may go; not while a file is on
    /// its way, which is said.
    void letGo(std::function<void()> close);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void sayAnew();
    QCoro::Task<> search(qint64 before);
    void showRows(bool isFirst);
    void choose(int row);
    void open(qint64 id);
    void makeRoom();
    void showForm();
    void takeNeutralFocus();
    void startNew();
    void beginAnew();
    void leave(std::function<void()> next);
    void stay();
    void keepRow();
    qint64 idOf(std::size_t row) const { return m_isItems ? m_items[row].id : m_customers[row].id; }
    int rowOf(qint64 id) const;
    void save(Catalogue::Duplicates duplicates);
    template <typename Record>
    QCoro::Task<> keep(Record record, Catalogue::Duplicates duplicates);
    void setSaving(bool isSaving);
    template <typename Record>
    bool isOutdated(const Record &now);
    void noteSaved(const Error *error, const QString &name);
    QCoro::Task<> remove();
    QCoro::Task<> bringBack();
    void chooseFile(bool isExport);
    QCoro::Task<> askToErase();
    QCoro::Task<> erase();
    void say(const LocalizedText &words, look::Tone tone);
    void dropDone();
    void bringIntoSight(QWidget *widget);
    std::size_t count() const { return m_isItems ? m_items.size() : m_customers.size(); }

    Catalogue &m_catalogue;
    Ledger &m_ledger;
    SaleDefaults &m_defaults; ///< which may hold somebody's data as well
    Catalogue::Of m_of;
    bool m_isItems;
    std::vector<SavedItem> m_items; ///< the rows, as far as they are read
    std::vector<SavedCustomer> m_customers;
    qint64 m_next = 0; ///< where the next page begins; 0: there is none
    int m_searches = 0;
    bool m_isReading = false;
    std::vector<SavedItem> m_removedItems;
    std::vector<SavedCustomer> m_removedCustomers;
    std::optional<SavedCustomer> m_erasing; ///< whom the question is about
    qint64 m_wanted = 0; ///< the id that is chosen once the list is read
    QString m_number; ///< of the one with that id, which may not be in the list
    int m_shown = 0; ///< counts what stood in the form
    int m_typed = 0; ///< counts what the person has done in it
    bool m_isSaving = false;
    look::Tone m_said = look::Tone::Neutral; ///< how what stands below the form was said
    std::function<void()> m_afterwards; ///< what the person wanted to do when they were asked about the form

    QLineEdit *m_search;
    LineList *m_list;
    Text *m_empty;
    QWidget *m_editing; ///< the form and what can be done with it
    SavedForm *m_form;
    QPushButton *m_new;
    QPushButton *m_save;
    QPushButton *m_again;
    QPushButton *m_remove;
    QPushButton *m_undo;
    QPushButton *m_import;
    QPushButton *m_export;
    QPushButton *m_erase;
    Question *m_question;
    QCheckBox *m_descriptions;
    QPushButton *m_keep;
    QPushButton *m_yes;
    Question *m_leaving;
    QPushButton *m_stay;
    QPushButton *m_drop;
    QScrollArea *m_scroll;
    Notice *m_notice;
    CsvPanel *m_csv;
};

} // namespace counterfoil
