// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiagnosisRow.h"

#include "look/Icons.h"
#include "parts/Spoken.h"
#include "parts/Text.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

using Verdict = Diagnosis::Verdict;
constexpr int iconSize = 18;

look::Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good:
        return look::Tone::Good;
    case Verdict::Warning:
        return look::Tone::Warning;
    case Verdict::Bad:
        return look::Tone::Bad;
    case Verdict::NotChecked:
        return look::Tone::Neutral;
    }
    Q_UNREACHABLE();
}

QStringView iconOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good:
        return u"check";
    case Verdict::Warning:
        return u"warning";
    case Verdict::Bad:
        return u"cross";
    case Verdict::NotChecked:
        return u"info";
    }
    Q_UNREACHABLE();
}

} // namespace

DiagnosisRow::DiagnosisRow(const Diagnosis &diagnosis, QWidget *parent)
    : QWidget(parent)
    , m_verdict(diagnosis.verdict)
    , m_icon(new QLabel(this))
{
    using namespace look;
    const bool quiet = m_verdict == Verdict::NotChecked;
    spoken::as(this, QAccessible::Grouping);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, space::small, 0, space::small);
    grid->setHorizontalSpacing(space::small + space::hair);
    grid->setVerticalSpacing(space::hair);
    grid->setColumnStretch(1, 1);
    m_icon->setFixedSize(iconSize, iconSize);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);

    auto *what = new Text(
        diagnosis.what, quiet ? Type::Body : Type::Strong, quiet ? Text::Ink::Soft : Text::Ink::Normal, this);
    if (!quiet && m_verdict != Verdict::Good)
        what->setTone(toneOf(m_verdict));
    auto *message = new Text(diagnosis.message, Type::Body,
        quiet || m_verdict == Verdict::Good ? Text::Ink::Soft : Text::Ink::Normal, this);
    grid->addWidget(what->wrapped(), 0, 1);
    grid->addWidget(message->wrapped()->selectable(), 1, 1);
    message->setFocusPolicy(Qt::ClickFocus); // marked by the mouse; the keyboard has “Copy report”
    if (!diagnosis.advice.isEmpty()) {
        auto *advice = new Text(diagnosis.advice, Type::Body, Text::Ink::Normal, this);
        grid->addWidget(advice->wrapped()->selectable(), 2, 1);
        advice->setFocusPolicy(Qt::ClickFocus);
        advice->setObjectName(u"advice"_s);
    }
    setAccessibleName(
        u"%1, %2: %3 %4"_s.arg(diagnosis.what, verdictName(m_verdict), diagnosis.message, diagnosis.advice)
            .trimmed());
    m_icon->setAccessibleName(verdictName(m_verdict));
    drawIcon();
}

void DiagnosisRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void DiagnosisRow::drawIcon()
{
    const QColor colour = look::toneColour(toneOf(m_verdict), look::colours(palette()));
    m_icon->setPixmap(
        look::icon(iconOf(m_verdict), colour).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
}

} // namespace counterfoil
