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
    , m_diagnosis(diagnosis)
    , m_icon(new QLabel(this))
{
    using namespace look;
    const Verdict verdict = diagnosis.verdict;
    const bool quiet = verdict == Verdict::NotChecked;
    spoken::as(this, QAccessible::Grouping);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, space::small, 0, space::small);
    grid->setHorizontalSpacing(space::small + space::hair);
    grid->setVerticalSpacing(space::hair);
    grid->setColumnStretch(1, 1);
    m_icon->setFixedSize(iconSize, iconSize);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);

    m_what =
        new Text({}, quiet ? Type::Body : Type::Strong, quiet ? Text::Ink::Soft : Text::Ink::Normal, this);
    if (!quiet && verdict != Verdict::Good)
        m_what->setTone(toneOf(verdict));
    m_message = new Text(
        {}, Type::Body, quiet || verdict == Verdict::Good ? Text::Ink::Soft : Text::Ink::Normal, this);
    grid->addWidget(m_what->wrapped(), 0, 1);
    grid->addWidget(m_message->wrapped()->selectable(), 1, 1);
    m_message->setFocusPolicy(Qt::ClickFocus); // marked by the mouse; the keyboard has “Copy report”
    if (!diagnosis.advice.isEmpty()) {
        m_advice = new Text({}, Type::Body, Text::Ink::Normal, this);
        grid->addWidget(m_advice->wrapped()->selectable(), 2, 1);
        m_advice->setFocusPolicy(Qt::ClickFocus);
        m_advice->setObjectName(u"advice"_s);
    }
    say();
    drawIcon();
}

void DiagnosisRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
    else if (event->type() == QEvent::LanguageChange)
        say();
}

void DiagnosisRow::say()
{
    const QString verdict = verdictName(m_diagnosis.verdict);
    m_what->setText(m_diagnosis.what);
    m_message->setText(m_diagnosis.message);
    if (m_advice)
        m_advice->setText(m_diagnosis.advice);
    //: A line of what was looked at, for screen readers: “Key, bad: Wrong key.” What to do may follow.
    const QString found = tr("%1, %2: %3").arg(m_what->text(), verdict, m_message->text());
    setAccessibleName(m_advice ? found + u' ' + m_advice->text() : found);
    m_icon->setAccessibleName(verdict);
}

void DiagnosisRow::drawIcon()
{
    const QColor colour = look::toneColour(toneOf(m_diagnosis.verdict), look::colours(palette()));
    m_icon->setPixmap(look::icon(iconOf(m_diagnosis.verdict), colour)
                          .pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
}

} // namespace counterfoil
