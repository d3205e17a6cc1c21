// SPDX-License-Identifier: GPL-3.0-or-later
#include "SavedView.h"

#include "CsvPanel.h"
#include "SavedForm.h"
#include "SavedPicker.h"
#include "accounts/Question.h"
#include "look/Icons.h"
#include "look/Scale.h"
#include "parts/Flow.h"
#include "parts/InEachLanguage.h"
#include "parts/Notice.h"
#include "parts/Text.h"
#include "settings/LineList.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int page = 50;

QString nameOf(const SavedCustomer &customer)
{
    return customer.name.isEmpty() ? customer.email.isEmpty() ? customer.phone : customer.email
                                   : customer.name;
}

Person personOf(const SavedCustomer &customer)
{
    return {customer.email, customer.phone, customer.name, customer.number};
}

} // namespace

SavedView::SavedView(Catalogue &catalogue, Ledger &ledger, Catalogue::Of of, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_ledger(ledger)
    , m_of(of)
    , m_isItems(of == Catalogue::Of::Items)
    , m_search(new QLineEdit)
    , m_list(new LineList)
    , m_empty(new Text({}, look::Type::Body, Text::Ink::Soft))
    , m_form(new SavedForm(of))
    , m_new(new QPushButton)
    , m_save(new QPushButton)
    , m_again(new QPushButton)
    , m_remove(new QPushButton)
    , m_undo(new QPushButton)
    , m_import(new QPushButton)
    , m_export(new QPushButton)
    , m_erase(new QPushButton)
    , m_question(new Question)
    , m_descriptions(new QCheckBox)
    , m_notice(new Notice(look::Tone::Good))
    , m_csv(new CsvPanel(catalogue, of))
{
    m_keep = m_question->addHarmlessAnswer();
    m_yes = m_question->addAnswer();
    build();
    connect(m_search, &QLineEdit::textEdited, this, [this] { search(0); });
    connect(m_list, &QListWidget::currentRowChanged, this, &SavedView::choose);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_next != 0 && !m_isReading && value >= m_list->verticalScrollBar()->maximum() - m_list->height())
            search(m_next);
    });
    connect(m_new, &QPushButton::clicked, this, &SavedView::startNew);
    connect(m_save, &QPushButton::clicked, this, [this] { save(Catalogue::Duplicates::Refused); });
    connect(m_form, &SavedForm::submitted, this, [this] { save(Catalogue::Duplicates::Refused); });
    connect(m_form, &SavedForm::edited, this, [this] { m_again->hide(); });
    connect(m_again, &QPushButton::clicked, this, [this] { save(Catalogue::Duplicates::Allowed); });
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(); });
    connect(m_undo, &QPushButton::clicked, this, [this] { bringBack(); });
    connect(m_import, &QPushButton::clicked, this, [this] { chooseFile(false); });
    connect(m_export, &QPushButton::clicked, this, [this] { chooseFile(true); });
    connect(m_erase, &QPushButton::clicked, this, [this] { askToErase(); });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_question->dismiss();
        m_descriptions->hide();
        m_erase->setFocus(Qt::OtherFocusReason);
    });
    connect(m_yes, &QPushButton::clicked, this, [this] { erase(); });
    connect(&m_catalogue, &Catalogue::changed, this, [this] { search(0); });
    inEachLanguage(this, [this] { sayAnew(); });
    startNew();
}

void SavedView::build()
{
    using namespace look;
    m_search->addAction(icon(u"search"), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_list->installEventFilter(this);
    m_new->setIcon(icon(u"plus"));
    m_remove->setIcon(icon(u"trash"));
    auto *left = new QVBoxLayout;
    left->setSpacing(space::small);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    left->addWidget(m_empty->wrapped());
    auto *files = new Flow(Flow::Width::Own);
    files->setSpacing(space::small);
    for (QPushButton *button : {m_new, m_import, m_export})
        files->addWidget(button);
    left->addLayout(files);

    auto *content = new QWidget;
    auto *right = new QVBoxLayout(content);
    right->setContentsMargins(0, 0, space::small, 0);
    right->setSpacing(space::small);
    right->addWidget(m_form);
    auto *buttons = new Flow(Flow::Width::Own);
    buttons->setSpacing(space::small);
    for (QPushButton *button : {m_save, m_again, m_remove, m_erase})
        buttons->addWidget(button);
    right->addLayout(buttons);
    right->addWidget(m_question);
    right->addWidget(m_descriptions);
    right->addWidget(m_notice);
    right->addWidget(m_undo, 0, Qt::AlignLeft);
    right->addWidget(m_csv);
    right->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);

    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    columns->setSpacing(space::large);
    columns->addLayout(left, 2);
    columns->addWidget(scroll, 3);
    for (QWidget *hidden : std::initializer_list<QWidget *>{m_again, m_undo, m_descriptions, m_empty})
        hidden->hide();
    m_erase->setVisible(!m_isItems);
    m_question->dismiss();
    m_notice->setMessage({});
}

void SavedView::sayAnew()
{
    m_search->setPlaceholderText(
        m_isItems ? tr("Name, number or barcode") : tr("Name, number, e-mail or phone"));
    m_search->setAccessibleName(m_isItems ? tr("Search the saved items") : tr("Search the saved customers"));
    m_list->setAccessibleName(m_isItems ? tr("Saved items") : tr("Saved customers"));
    //: Button: an empty form for another item or customer.
    m_new->setText(m_isItems ? tr("&New item") : tr("&New customer"));
    m_save->setText(tr("&Save"));
    //: Button, after a warning that there is one like it.
    m_again->setText(tr("Save it as &another one"));
    m_remove->setText(tr("&Delete"));
    //: Button: what was deleted comes back.
    m_undo->setText(tr("&Undo"));
    //: Buttons. CSV is a kind of file.
    m_import->setText(tr("&Import CSV…"));
    m_export->setText(tr("E&xport CSV…"));
    //: Button: takes a customer out of the books.
    m_erase->setText(tr("E&rase their data…"));
    m_descriptions->setText(tr("Also what their sales were &for"));
    //: Button, an answer to a question whether a customer's data is to be erased.
    m_keep->setText(tr("&Keep it"));
    m_yes->setText(tr("Erase i&t"));
    showRows(false);
}

bool SavedView::isWorking() const
{
    return m_csv->isWorking();
}

void SavedView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    search(0);
    m_catalogue.lookForOthers();
    m_search->setFocus(Qt::OtherFocusReason);
}

/// Whoever comes back to the window sees what the command line has saved meanwhile.
void SavedView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_catalogue.lookForOthers();
}

bool SavedView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        remove();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SavedView::say(const LocalizedText &words, look::Tone tone)
{
    m_undo->hide();
    m_notice->setMessage(words, tone);
}

QCoro::Task<> SavedView::search(qint64 before)
{
    const int turn = ++m_searches;
    const bool isFirst = before == 0;
    m_isReading = true;
    CatalogueQuery query;
    query.typed = m_search->text();
    query.before = before;
    query.limit = page;
    const QPointer<SavedView> self(this);
    std::optional<Error> error;
    if (m_isItems) {
        auto asking = m_catalogue.items(query);
        auto found = co_await asking;
        if (!self || turn != m_searches)
            co_return;
        if (found) {
            if (isFirst)
                m_items.clear();
            m_items.insert(m_items.end(), found->records.begin(), found->records.end());
            m_next = found->next;
        } else
            error = found.error();
    } else {
        auto asking = m_catalogue.customers(query);
        auto found = co_await asking;
        if (!self || turn != m_searches)
            co_return;
        if (found) {
            if (isFirst)
                m_customers.clear();
            m_customers.insert(m_customers.end(), found->records.begin(), found->records.end());
            m_next = found->next;
        } else
            error = found.error();
    }
    m_isReading = false;
    if (!error)
        showRows(isFirst);
    else if (error->code != u"catalogue-interrupted")
        say(error->message, look::Tone::Bad);
}

void SavedView::showRows(bool isFirst)
{
    const QSignalBlocker quiet(m_list);
    const int before = m_list->currentRow();
    int wanted = isFirst ? -1 : before;
    m_list->clear();
    for (std::size_t row = 0; row < count(); ++row) {
        m_list->addItem(m_isItems ? savedLine(m_items[row]) : savedLine(m_customers[row]));
        const qint64 id = m_isItems ? m_items[row].id : m_customers[row].id;
        if (m_wanted != 0 && id == m_wanted)
            wanted = static_cast<int>(row);
    }
    m_list->setCurrentRow(wanted); // what stands in the form stays
    m_list->setVisible(count() > 0);
    m_empty->setVisible(count() == 0);
    m_empty->setText(!m_search->text().isEmpty() ? tr("Nothing was found.")
            : m_isItems ? tr("Nothing is saved yet. Save what you sell often, or import a list.")
                        : tr("Nobody is saved yet. Save who buys often, or import a list."));
    m_remove->setEnabled(m_wanted != 0);
    m_erase->setEnabled(m_wanted != 0);
}

void SavedView::choose(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= count())
        return;
    const auto at = static_cast<std::size_t>(row);
    if (m_isItems)
        m_form->show(m_items[at]);
    else
        m_form->show(m_customers[at]);
    m_wanted = m_isItems ? m_items[at].id : m_customers[at].id;
    m_number = m_isItems ? m_items[at].number : m_customers[at].number;
    m_again->hide();
    m_question->dismiss();
    m_descriptions->hide();
    say({}, look::Tone::Good);
    m_remove->setEnabled(true);
    m_erase->setEnabled(true);
}

void SavedView::startNew()
{
    m_wanted = 0;
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(-1);
    }
    if (m_isItems)
        m_form->show(SavedItem());
    else
        m_form->show(SavedCustomer());
    m_again->hide();
    m_question->dismiss();
    m_descriptions->hide();
    say({}, look::Tone::Good);
    m_remove->setEnabled(false);
    m_erase->setEnabled(false);
    if (isVisible())
        m_form->takeFocus();
}

/// Another till, or a file that was imported, has changed it since it was shown: that is said once.
template <typename Record>
bool SavedView::isOutdated(const Record &now)
{
    if (!m_form->isOutdated(now))
        return false;
    m_form->noteShown(now);
    //: Of an item or customer.
    say(translatable("SavedView",
            "It was changed meanwhile, on another till or by a file. Save it again to replace that."),
        look::Tone::Warning);
    return true;
}

QCoro::Task<> SavedView::save(Catalogue::Duplicates duplicates)
{
    const QPointer<SavedView> self(this);
    if (m_isItems) {
        const auto item = m_form->item();
        if (!item)
            co_return;
        if (item->id != 0) {
            auto looking = m_catalogue.item(m_number);
            const auto now = co_await looking;
            if (!self || (now && isOutdated(*now)))
                co_return;
        }
        auto saving = m_catalogue.save(*item, duplicates);
        const auto saved = co_await saving;
        if (!self)
            co_return;
        if (saved) {
            m_form->show(*saved);
            m_wanted = saved->id;
            m_number = saved->number;
        }
        noteSaved(saved ? nullptr : &saved.error(), item->name);
        co_return;
    }
    const auto customer = m_form->customer();
    if (!customer)
        co_return;
    if (customer->id != 0) {
        auto looking = m_catalogue.customer(m_number);
        const auto now = co_await looking;
        if (!self || (now && isOutdated(*now)))
            co_return;
    }
    auto saving = m_catalogue.save(*customer, duplicates);
    const auto saved = co_await saving;
    if (!self)
        co_return;
    if (saved) {
        m_form->show(*saved);
        m_wanted = saved->id;
        m_number = saved->number;
    }
    noteSaved(saved ? nullptr : &saved.error(), nameOf(*customer));
}

void SavedView::noteSaved(const Error *error, const QString &name)
{
    m_again->setVisible(error && error->code == u"saved-duplicate");
    if (error && error->code == u"saved-number-taken") {
        say({}, look::Tone::Bad);
        m_form->showError({u"number"_s, *error});
        return;
    }
    if (error) {
        say(error->message, m_again->isVisible() ? look::Tone::Warning : look::Tone::Bad);
        return;
    }
    m_remove->setEnabled(true);
    m_erase->setEnabled(true);
    //: %1: the name of an item or customer.
    say(translatable("SavedView", "“%1” was saved.").arg(name.left(60)), look::Tone::Good);
    showRows(false);
}

QCoro::Task<> SavedView::remove()
{
    if (m_wanted == 0)
        co_return;
    const std::vector<qint64> ids{m_wanted};
    const QPointer<SavedView> self(this);
    QString name;
    std::optional<Error> error;
    if (m_isItems) {
        auto removing = m_catalogue.removeItems(ids);
        const auto removed = co_await removing;
        if (!self)
            co_return;
        if (removed)
            m_removedItems = *removed;
        else
            error = removed.error();
        name = m_removedItems.empty() ? QString() : m_removedItems.front().name;
    } else {
        auto removing = m_catalogue.removeCustomers(ids);
        const auto removed = co_await removing;
        if (!self)
            co_return;
        if (removed)
            m_removedCustomers = *removed;
        else
            error = removed.error();
        name = m_removedCustomers.empty() ? QString() : nameOf(m_removedCustomers.front());
    }
    if (error) {
        say(error->message, look::Tone::Bad);
        co_return;
    }
    startNew();
    //: %1: the name of an item or customer.
    say(translatable("SavedView", "“%1” was deleted. Sales of before stay as they are.").arg(name.left(60)),
        look::Tone::Neutral);
    m_undo->show();
    m_undo->setFocus(Qt::OtherFocusReason);
}

QCoro::Task<> SavedView::bringBack()
{
    const QPointer<SavedView> self(this);
    const qint64 id = m_isItems ? (m_removedItems.empty() ? 0 : m_removedItems.front().id)
                                : (m_removedCustomers.empty() ? 0 : m_removedCustomers.front().id);
    const QString number = m_isItems
        ? (m_removedItems.empty() ? QString() : m_removedItems.front().number)
        : (m_removedCustomers.empty() ? QString() : m_removedCustomers.front().number);
    auto bringing =
        m_isItems ? m_catalogue.bringBack(m_removedItems) : m_catalogue.bringBack(m_removedCustomers);
    const auto back = co_await bringing;
    if (!self)
        co_return;
    if (!back) {
        say(back.error().message, look::Tone::Bad);
        co_return;
    }
    if (m_isItems && !m_removedItems.empty())
        m_form->show(m_removedItems.front());
    else if (!m_removedCustomers.empty())
        m_form->show(m_removedCustomers.front());
    m_wanted = id;
    m_number = number;
    m_remove->setEnabled(true);
    m_erase->setEnabled(true);
    say(translatable("SavedView", "It is back."), look::Tone::Good);
    search(0);
    m_remove->setFocus(Qt::OtherFocusReason);
}

void SavedView::chooseFile(bool isExport)
{
    auto *dialog = new QFileDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(isExport ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(isExport ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setWindowTitle(isExport ? tr("Export a CSV file") : tr("Import a CSV file"));
    dialog->setDefaultSuffix(u"csv"_s);
    //: Kinds of files, in the system's window for files.
    dialog->setNameFilters({tr("Tables (*.csv *.txt *.tsv)"), tr("All files (*)")});
    if (isExport)
        dialog->selectFile(m_isItems ? u"items.csv"_s : u"customers.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, isExport](const QString &path) {
        say({}, look::Tone::Good);
        if (isExport)
            m_csv->exportTo(path);
        else
            m_csv->preview(path);
    });
    dialog->open();
}

QCoro::Task<> SavedView::askToErase()
{
    if (m_wanted == 0)
        co_return;
    const QPointer<SavedView> self(this);
    // As they are saved now: the list may be one of others, and another program may have changed them.
    auto reading = m_catalogue.customer(m_number);
    const auto found = co_await reading;
    if (!self)
        co_return;
    if (!found) {
        say(found.error().message, look::Tone::Bad);
        co_return;
    }
    m_erasing = *found;
    const Person person = personOf(*found);
    auto counting = m_ledger.erase(person, Descriptions::Kept, LedgerFile::Erasing::Counted);
    const auto sales = co_await counting;
    if (!self)
        co_return;
    if (!sales) {
        say(sales.error().message, look::Tone::Bad);
        co_return;
    }
    const int count = static_cast<int>(sales->erased.size());
    //: %1: a customer's name.
    m_question->ask(
        //: A question, and what it means behind it.
        translatable("SavedView", "Erase everything about “%1”?").arg(nameOf(*m_erasing).left(60)) + u' '
        + translatable("SavedView", "E-mail, name and phone go from %n sale(s).", nullptr, count) + u' '
        + translatable("SavedView",
            "Amounts, states and references stay. This cannot be undone. Backups hold the data until newer "
            "ones "
            "take their place; the gateway keeps its own."));
    m_descriptions->setChecked(false);
    m_descriptions->show();
}

QCoro::Task<> SavedView::erase()
{
    if (!m_erasing)
        co_return;
    const SavedCustomer customer = *std::exchange(m_erasing, {});
    const Person person = personOf(customer);
    const auto descriptions = m_descriptions->isChecked() ? Descriptions::Erased : Descriptions::Kept;
    m_question->dismiss();
    m_descriptions->hide();
    const QPointer<SavedView> self(this);
    // The books first: what is saved finds their sales again, should this be ended in between.
    auto erasing = m_ledger.erase(person, descriptions, LedgerFile::Erasing::Done);
    const auto sales = co_await erasing;
    if (!self)
        co_return;
    if (!sales) {
        say(sales.error().message, look::Tone::Bad);
        co_return;
    }
    if (!sales->unsettled.isEmpty()) {
        //: %1: references of sales.
        say(translatable("SavedView",
                "These sales are not settled and keep the data until they are; the customer stays until "
                "then. "
                "Erase again later: %1.")
                .arg(listed(sales->unsettled.mid(0, 5))),
            look::Tone::Warning);
        co_return;
    }
    auto removing = m_catalogue.eraseCustomer(customer.number);
    const auto removed = co_await removing;
    if (!self)
        co_return;
    if (!removed) {
        say(removed.error().message, look::Tone::Bad);
        co_return;
    }
    m_removedCustomers.clear();
    startNew();
    say(translatable("SavedView", "Their data was erased."), look::Tone::Good);
}

} // namespace counterfoil
