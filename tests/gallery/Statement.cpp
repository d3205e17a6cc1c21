// SPDX-License-Identifier: GPL-3.0-or-later
#include "../core/issuing/StatementFixture.h"
#include "Gallery.h"
#include "statement/StatementDialog.h"
#include "statement/StatementTable.h"
#include "statement/StatementView.h"

#include <QPushButton>
#include <QTest>

namespace counterfoil::gallery {

using namespace Qt::StringLiterals;

namespace {

Invoice sold(const QString &reference, qint64 amount, int day)
{
    return samples::franc(reference, amount, samples::march.begin().addDays(day - 1).addSecs(40'000));
}

/// A month in which everything happened.
void fill(StatementFixture &fixture)
{
    using samples::line;
    fixture.add(sold(u"CF-KWQ4ZVN2HT6ABXP7"_s, 15000, 3), u"79DF-60B0-17F6"_s, State::Paid);
    fixture.add(sold(u"CF-2M5EJ7YHRWC3QTLA"_s, 2500, 4), u"79DF-60B0-17F7"_s, State::Open);
    fixture.add(sold(u"CF-XD6UPS4NBKF3OGVI"_s, 8000, 5), u"79DF-60B0-17F8"_s, State::Paid);
    fixture.add(sold(u"CF-A3RJHTQ7W2ZLM5YE"_s, 12750, 6), u"79DF-60B0-17F9"_s, State::Paid);
    fixture.add(sold(u"CF-PQ6NVB4XKD2SUI3F"_s, 900, 9), {}, State::Open);
    StatementLine unreadable = line(u"1003"_s, u"80A1-11C2-0003"_s);
    unreadable.amount.reset();
    StatementLine dollars = line(u"shop-2026-00017"_s, u"80A1-11C2-0004"_s);
    dollars.amount = Money(1204550, *Currency::find(u"USD"));
    dollars.state = State::Failed;
    fixture.lists({line(u"CF-KWQ4ZVN2HT6ABXP7"_s, u"79DF-60B0-17F6"_s, 15000),
        line(u"CF-2M5EJ7YHRWC3QTLA"_s, u"79DF-60B0-17F7"_s, 2500),
        line(u"CF-XD6UPS4NBKF3OGVI"_s, u"79DF-60B0-17F8"_s, 7900),
        line(u"CF-A3RJHTQ7W2ZLM5YE"_s, u"79DF-60B0-17F9"_s, 12750),
        line(u"1001"_s, u"80A1-11C2-0001"_s, 5000), line(u"1001"_s, u"80A1-11C2-0001"_s, 5000),
        line(u"1002"_s, u"80A1-11C2-0002"_s, 31000), unreadable, dollars});
}

} // namespace

void Gallery::statement()
{
    StatementFixture fixture;
    fill(fixture);
    auto *dialog = new StatementDialog(fixture.statements, fixture.accounts, fixture.catalogue);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    const std::unique_ptr<StatementDialog> kept(dialog);
    dialog->resize(900, 600); // whatever screen this runs on
    dialog->open();
    take(u"statement-unasked"_s, dialog);
    button(dialog, u"Compare"_s)->click();
    take(u"statement"_s, dialog);
    button(dialog, u"Choose all"_s)->click();
    auto *table = dialog->findChild<StatementTable *>();
    table->setFocus(Qt::TabFocusReason);
    table->setCurrentIndex(table->model()->index(7, StatementModel::Number));
    button(dialog, u"Import"_s)->click();
    take(u"statement-question"_s, dialog);
    fixture.gateway->onStatement = [](QDate, QDate) -> Result<Statement> {
        return failure(ErrorKind::Unknown, u"no-answer"_s,
            translatable("HttpTrouble", "%1 did not answer in time.").arg(u"acquiring.obmenka.ua"_s));
    };
    button(dialog, u"Compare"_s)->click();
    take(u"statement-failed"_s, dialog);
}

} // namespace counterfoil::gallery
