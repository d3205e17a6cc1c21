// SPDX-License-Identifier: GPL-3.0-or-later
#include "CsvPanel.h"

#include "look/Scale.h"
#include "parts/Flow.h"
#include "parts/InEachLanguage.h"
#include "parts/Notice.h"
#include "parts/Text.h"
#include "parts/Words.h"
#include "settings/LineList.h"

#include <QFileInfo>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesInSight = 4;
constexpr std::size_t mostShown = 200;

LocalizedText whatItDoes(const CsvReport &report)
{
    LocalizedText words = report.isDone
        //: A file was imported. %1: how its letters are written: UTF-8. %2 to %5: numbers of lines.
        ? translatable("CsvPanel", "Imported, read as %1. New: %2. Changed: %3. The same: %4. Left out: %5.")
        //: What importing a file would do. %1: how its letters are written: UTF-8. %2 to %5: numbers of
        //: lines.
        : translatable("CsvPanel", "Read as %1. New: %2. Changed: %3. The same: %4. Wrong: %5.");
    words = words.arg(
        encodingName(report.form.encoding), report.fresh, report.changed, report.same, report.wrong);
    if (report.form.isGuessed && !report.isDone)
        words += LocalizedText(u' ')
            + translatable("CsvPanel",
                "How its letters are written is a guess: look at the names afterwards, or save the table as "
                "CSV in UTF-8 first.");
    if (!report.isDone)
        //: What importing a file would do stands before it.
        words += LocalizedText(u' ') + translatable("CsvPanel", "Nothing is imported yet.");
    if (!report.ignored.isEmpty())
        //: %1: names of columns of a file.
        words += LocalizedText(u' ')
            + translatable("CsvPanel", "These columns mean nothing here: %1.").arg(listed(report.ignored));
    return words;
}

QString problemLine(const CsvProblem &problem)
{
    const LocalizedText line = problem.column.isEmpty()
        //: What is wrong with a file. %1: the number of a line; %2: a sentence.
        ? translatable("CsvPanel", "Line %1: %2").arg(problem.line, problem.error.message)
        //: The same; %2: the name of a column; %3: a sentence.
        : translatable("CsvPanel", "Line %1, %2: %3")
              .arg(problem.line, problem.column.left(40), problem.error.message);
    return words::oneLine(line.toString()); // the column is what the file calls it
}

} // namespace

CsvPanel::CsvPanel(Catalogue &catalogue, Catalogue::Of of, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_of(of)
    , m_name(new Text({}, look::Type::Strong))
    , m_notice(new Notice(look::Tone::Neutral))
    , m_problems(new LineList)
    , m_progress(new QProgressBar)
    , m_import(new QPushButton)
    , m_good(new QPushButton)
    , m_cancel(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space::small);
    column->addWidget(m_name->wrapped());
    column->addWidget(m_notice);
    column->addWidget(m_problems);
    column->addWidget(m_progress);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    auto *buttons = new Flow(Flow::Width::Own);
    buttons->setSpacing(look::space::small);
    buttons->addWidget(m_import);
    buttons->addWidget(m_good);
    buttons->addWidget(m_cancel);
    column->addLayout(buttons);
    connect(m_import, &QPushButton::clicked, this, [this] { read(CsvOrder::Mode::WholeFile); });
    connect(m_good, &QPushButton::clicked, this, [this] { read(CsvOrder::Mode::GoodLines); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_isWorking)
            m_stop.request_stop();
        else
            putAway();
    });
    hide();
    inEachLanguage(this, [this] { sayAnew(); });
}

CsvPanel::~CsvPanel()
{
    m_stop.request_stop();
}

void CsvPanel::sayAnew()
{
    //: Button: takes all lines of a file.
    m_import->setText(tr("Im&port"));
    //: Button: takes the lines of a file that are right.
    m_good->setText(tr("Import without the &wrong lines"));
    if (m_isWorking)
        //: Button, while something is done.
        m_cancel->setText(tr("&Cancel"));
    else if (m_isAsking)
        //: Button beside “Import”: nothing is taken from the file.
        m_cancel->setText(tr("&Do not import"));
    else
        //: Button: what was said about a file goes, and the form comes back into its place.
        m_cancel->setText(tr("&Back"));
    m_problems->setAccessibleName(tr("What is wrong with the file"));
    m_progress->setAccessibleName(tr("How much is done"));
}

void CsvPanel::putAway()
{
    if (m_isWorking || isHidden())
        return;
    m_import->setDefault(false);
    hide();
    Q_EMIT closed();
}

void CsvPanel::say(const LocalizedText &words, look::Tone tone)
{
    m_notice->setMessage(words, tone);
}

Catalogue::CsvWork CsvPanel::begin(const QString &path, const LocalizedText &words)
{
    m_isWorking = true;
    m_isAsking = false;
    m_stop = std::stop_source();
    m_name->setText(words::oneLine(QFileInfo(path).fileName(), 80));
    Q_EMIT opened(); // the form goes first: both have no room beside each other
    show();
    say(words, look::Tone::Neutral);
    m_problems->hide();
    m_import->hide();
    m_good->hide();
    m_progress->setValue(0);
    m_progress->show();
    sayAnew();
    Catalogue::CsvWork work{.of = m_of, .path = path, .stop = m_stop.get_token()};
    work.progress = [self = QPointer(this)](int part) {
        if (self && self->m_isWorking)
            self->m_progress->setValue(part);
    };
    return work;
}

void CsvPanel::end()
{
    m_isWorking = false;
    m_progress->hide();
    sayAnew();
    if (!m_cancel->hasFocus())
        m_cancel->setFocus(Qt::OtherFocusReason);
}

void CsvPanel::preview(const QString &path)
{
    if (m_isWorking)
        return;
    m_path = path;
    read(CsvOrder::Mode::Preview);
}

void CsvPanel::exportTo(const QString &path)
{
    if (!m_isWorking)
        write(path);
}

QCoro::Task<> CsvPanel::read(CsvOrder::Mode mode)
{
    if (m_isWorking)
        co_return;
    Catalogue::CsvWork work = begin(m_path, translatable("CsvPanel", "Reading the file."));
    work.mode = mode;
    auto reading = m_catalogue.importCsv(work);
    const QPointer<CsvPanel> self(this);
    const auto report = co_await reading;
    if (!self)
        co_return;
    end();
    if (report)
        showReport(*report);
    else
        say(report.error().message, look::Tone::Bad);
}

void CsvPanel::showReport(const CsvReport &report)
{
    say(whatItDoes(report),
        report.isDone          ? look::Tone::Good
            : report.wrong > 0 ? look::Tone::Warning
                               : look::Tone::Neutral);
    m_problems->clear();
    for (std::size_t at = 0; at < std::min(report.problems.size(), mostShown); ++at)
        m_problems->addItem(problemLine(report.problems[at]));
    m_problems->setVisible(!report.problems.empty());
    m_problems->fitTo(linesInSight);
    m_isAsking = !report.isDone && report.fresh + report.changed > 0;
    m_import->setVisible(m_isAsking && report.wrong == 0);
    m_import->setDefault(m_isAsking && report.wrong == 0); // the one main thing here
    m_good->setVisible(m_isAsking && report.wrong > 0);
    sayAnew();
    if (m_import->isVisible())
        m_import->setFocus(Qt::OtherFocusReason);
}

QCoro::Task<> CsvPanel::write(QString path)
{
    Catalogue::CsvWork work = begin(path, translatable("CsvPanel", "Writing the file."));
    auto writing = m_catalogue.exportCsv(work);
    const QPointer<CsvPanel> self(this);
    const auto written = co_await writing;
    if (!self)
        co_return;
    end();
    if (!written) {
        say(written.error().message, look::Tone::Bad);
        co_return;
    }
    const qint64 count = *written;
    //: %1: the path of a file.
    say(translatable("CsvPanel", "%n line(s) were written into %1.", nullptr, count).arg(path),
        look::Tone::Good);
}

} // namespace counterfoil
