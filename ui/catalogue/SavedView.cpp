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
    return shownName(customer);
}

QString nameOf(const SavedItem &item)
{
    return item.name;
}

QCoro::Task<Result<SavedItem>> asSaved(Catalogue &catalogue, const QString &number, const SavedItem &)
{
    return catalogue.item(number);
}
QCoro::Task<Result<SavedCustomer>> asSaved(Catalogue &catalogue, const QString &number, const SavedCustomer &)
{
    return catalogue.customer(number);
}

LocalizedText savedWords(const QString &name)
{
    //: %1: the name of an item or customer.
    return translatable("SavedView", "“%1” was saved.").arg(name.left(60));
}

} // namespace

SavedView::SavedView(
    Catalogue &catalogue, Ledger &ledger, SaleDefaults &defaults, Catalogue::Of of, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_ledger(ledger)
    , m_defaults(defaults)
    , m_of(of)
    , m_isItems(of == Catalogue::Of::Items)
    , m_search(new QLineEdit)
    , m_list(new LineList)
    , m_empty(new Text({}, look::Type::Body, Text::Ink::Soft))
    , m_editing(new QWidget)
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
    , m_leaving(new Question)
    , m_scroll(new QScrollArea)
    , m_notice(new Notice(look::Tone::Good))
    , m_csv(new CsvPanel(catalogue, of))
{
    m_keep = m_question->addHarmlessAnswer();
    m_yes = m_question->addAnswer();
    m_stay = m_leaving->addHarmlessAnswer();
    m_drop = m_leaving->addAnswer();
    build();
    connect(m_search, &QLineEdit::textEdited, this, [this] { search(0); });
    connect(m_list, &QListWidget::currentRowChanged, this, &SavedView::choose);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_next != 0 && !m_isReading && value >= m_list->verticalScrollBar()->maximum() - m_list->height())
            search(m_next);
    });
    connect(m_new, &QPushButton::clicked, this, [this] { leave([this] { startNew(); }); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(Catalogue::Duplicates::Refused); });
    connect(m_form, &SavedForm::submitted, this, [this] { save(Catalogue::Duplicates::Refused); });
    connect(m_form, &SavedForm::edited, this, [this] {
        ++m_typed;
        dropDone();
        m_again->hide();
    });
    connect(m_again, &QPushButton::clicked, this, [this] { save(Catalogue::Duplicates::Allowed); });
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(); });
    connect(m_undo, &QPushButton::clicked, this, [this] { bringBack(); });
    connect(m_import, &QPushButton::clicked, this, [this] { chooseFile(false); });
    connect(m_export, &QPushButton::clicked, this, [this] { chooseFile(true); });
    connect(m_erase, &QPushButton::clicked, this, [this] { askToErase(); });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_erasing.reset();
        m_question->dismiss();
        takeNeutralFocus(); // one more Enter does no harm
    });
    connect(m_yes, &QPushButton::clicked, this, [this] { erase(); });
    connect(m_stay, &QPushButton::clicked, this, [this] {
        stay();
        m_form->takeFocus();
    });
    connect(m_drop, &QPushButton::clicked, this, [this] {
        const auto next = std::exchange(m_afterwards, {});
        stay();
        if (next)
            next();
    });
    connect(m_csv, &CsvPanel::opened, this, &SavedView::makeRoom);
    connect(m_csv, &CsvPanel::closed, this, &SavedView::showForm);
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
    right->addWidget(m_csv);
    auto *form = new QVBoxLayout(m_editing);
    form->setContentsMargins({});
    form->setSpacing(space::small);
    form->addWidget(m_form);
    auto *buttons = new Flow(Flow::Width::Own);
    buttons->setSpacing(space::small);
    for (QPushButton *button : {m_save, m_again, m_remove, m_erase})
        buttons->addWidget(button);
    form->addLayout(buttons);
    right->addWidget(m_editing);
    right->addWidget(m_question);
    // What is chosen belongs to the question, before its answers.
    if (auto *question = qobject_cast<QBoxLayout *>(m_question->layout()))
        question->insertWidget(1, m_descriptions);
    setTabOrder(m_descriptions, m_keep);
    setTabOrder(m_keep, m_yes);
    right->addWidget(m_leaving);
    right->addWidget(m_notice);
    right->addWidget(m_undo, 0, Qt::AlignLeft);
    right->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);

    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    columns->setSpacing(space::large);
    columns->addLayout(left, 2);
    columns->addWidget(m_scroll, 3);
    for (QWidget *hidden : std::initializer_list<QWidget *>{m_again, m_undo, m_empty})
        hidden->hide();
    // A dialog draws the button that has the focus as its main one.
    for (QPushButton *destructive : {m_remove, m_erase, m_yes, m_drop})
        destructive->setAutoDefault(false);
    m_erase->setVisible(!m_isItems);
    m_question->dismiss();
    m_leaving->dismiss();
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
    m_keep->setText(tr("&Keep their data"));
    m_yes->setText(tr("Erase &their data"));
    //: Button, an answer to a question whether what was typed may be lost.
    m_stay->setText(tr("&Go on typing"));
    //: Button, the other answer to that question.
    m_drop->setText(tr("Do not sa&ve it"));
    showRows(false);
}

bool SavedView::isBegun() const
{
    return m_form->isTouched();
}

bool SavedView::isWorking() const
{
    return m_csv->isWorking();
}

void SavedView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_save->setDefault(m_csv->isHidden()); // else the dialog takes the first of its buttons
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
    m_said = tone;
    m_undo->hide();
    m_notice->setMessage(words, tone);
}

/// That something was done is old when the next thing is begun. Doubts stay, and so does what can be undone.
void SavedView::dropDone()
{
    if (m_said == look::Tone::Good)
        say({}, look::Tone::Neutral);
}

/// A file takes the form's place; what is typed there stays.
void SavedView::makeRoom()
{
    m_save->setDefault(false);
    m_erasing.reset();
    m_question->dismiss();
    m_editing->hide();
    m_scroll->verticalScrollBar()->setValue(0);
}

void SavedView::showForm()
{
    m_editing->show();
    m_save->setDefault(true);
    takeNeutralFocus();
}

void SavedView::takeNeutralFocus()
{
    QWidget *list = m_list;
    (count() > 0 ? list : m_search)->setFocus(Qt::OtherFocusReason);
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
        if (m_wanted != 0 && idOf(row) == m_wanted)
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
    const qint64 id = idOf(static_cast<std::size_t>(row));
    if (!m_form->isTouched()) {
        open(id);
        return;
    }
    leave([this, id] {
        open(id);
        m_list->setFocus(Qt::OtherFocusReason);
    });
    keepRow();
    // Once more when the mouse is done with it: it selects after it has told.
    QMetaObject::invokeMethod(
        this, [this] { keepRow(); }, Qt::QueuedConnection);
}

/// The row of what stands in the form.
void SavedView::keepRow()
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(rowOf(m_wanted));
}

/// -1: the list has none with that id.
int SavedView::rowOf(qint64 id) const
{
    for (std::size_t row = 0; id != 0 && row < count(); ++row) {
        if (idOf(row) == id)
            return static_cast<int>(row);
    }
    return -1;
}

/// Does it at once where nothing was typed, else when the person has said so.
void SavedView::leave(std::function<void()> next)
{
    if (!m_form->isTouched()) {
        next();
        return;
    }
    m_question->dismiss();
    m_csv->putAway();
    m_afterwards = std::move(next);
    m_leaving->ask(
        translatable("SavedView", "What you typed here is not saved yet. Do you want to go on without it?"));
    bringIntoSight(m_leaving);
}

void SavedView::stay()
{
    m_afterwards = nullptr;
    m_leaving->dismiss();
}

void SavedView::letGo(std::function<void()> close)
{
    if (!isWorking()) {
        leave(std::move(close));
        return;
    }
    say(translatable("SavedView",
            "A file is being read or written. Cancel that, or wait until it is done, before you close this "
            "window."),
        look::Tone::Warning);
    bringIntoSight(m_notice);
}

void SavedView::bringIntoSight(QWidget *widget)
{
    // Later: it gets its place when the window is laid out anew.
    QMetaObject::invokeMethod(
        this, [this, widget] { m_scroll->ensureWidgetVisible(widget); }, Qt::QueuedConnection);
}

void SavedView::open(qint64 id)
{
    const int row = rowOf(id);
    if (row < 0) { // the list is another one by now
        startNew();
        return;
    }
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(row);
    }
    const auto at = static_cast<std::size_t>(row);
    if (m_isItems)
        m_form->show(m_items[at]);
    else
        m_form->show(m_customers[at]);
    m_wanted = id;
    m_number = m_isItems ? m_items[at].number : m_customers[at].number;
    beginAnew();
}

/// Something else stands in the form: what was said and asked about it before is over.
void SavedView::beginAnew()
{
    ++m_shown;
    m_again->hide();
    m_question->dismiss();
    m_csv->putAway();
    stay();
    say({}, look::Tone::Good);
    m_remove->setEnabled(m_wanted != 0);
    m_erase->setEnabled(m_wanted != 0);
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
    beginAnew();
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

void SavedView::save(Catalogue::Duplicates duplicates)
{
    if (m_isSaving)
        return;
    dropDone();
    if (m_isItems) {
        if (const auto item = m_form->item())
            keep(*item, duplicates);
    } else if (const auto customer = m_form->customer()) {
        keep(*customer, duplicates);
    }
}

/// An import may hold this up for a minute: whoever types on meanwhile, or goes elsewhere, keeps that.
template <typename Record>
QCoro::Task<> SavedView::keep(Record record, Catalogue::Duplicates duplicates)
{
    const QPointer<SavedView> self(this);
    const int shown = m_shown;
    const int typed = m_typed;
    setSaving(true);
    if (record.id != 0) {
        auto looking = asSaved(m_catalogue, m_number, record);
        const auto now = co_await looking;
        if (!self)
            co_return;
        if (now && shown == m_shown && isOutdated(*now)) {
            setSaving(false);
            co_return;
        }
    }
    auto saving = m_catalogue.save(record, duplicates);
    const auto saved = co_await saving;
    if (!self)
        co_return;
    setSaving(false);
    if (shown != m_shown) {
        say(saved ? savedWords(nameOf(record)) : saved.error().message,
            saved ? look::Tone::Good : look::Tone::Bad);
        co_return;
    }
    if (saved) {
        m_wanted = saved->id;
        m_number = saved->number;
        if (typed == m_typed)
            m_form->show(*saved);
        else
            m_form->noteShown(*saved); // else it would be saved once more as a new one
    }
    if (saved && typed == m_typed) { // nothing is lost any more
        const auto next = std::exchange(m_afterwards, {});
        stay();
        if (next)
            next();
    }
    noteSaved(saved ? nullptr : &saved.error(), nameOf(record));
}

void SavedView::setSaving(bool isSaving)
{
    m_isSaving = isSaving;
    // A button that is disabled hands the focus on to the next one, and that is Delete.
    const bool hadFocus = m_save->hasFocus() || m_again->hasFocus();
    if (isSaving && hadFocus)
        focusWidget()->clearFocus();
    m_save->setEnabled(!isSaving);
    m_again->setEnabled(!isSaving);
    if (!isSaving && !window()->focusWidget())
        m_save->setFocus(Qt::OtherFocusReason);
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
    say(savedWords(name), look::Tone::Good);
    showRows(false);
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

} // namespace counterfoil
