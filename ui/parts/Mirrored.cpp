// SPDX-License-Identifier: GPL-3.0-or-later
#include "Mirrored.h"

#include <QEvent>
#include <QLayout>
#include <QLineEdit>
#include <QSplitter>

namespace counterfoil::mirrored {

namespace {

class Margins final : public QObject {
public:
    Margins(QLayout *layout, const QMargins &margins)
        : QObject(layout)
        , m_layout(layout)
        , m_margins(margins)
    {
        layout->parentWidget()->installEventFilter(this);
        turn();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutDirectionChange)
            turn();
        return false;
    }

private:
    void turn()
    {
        QMargins margins = m_margins;
        if (m_layout->parentWidget()->isRightToLeft()) {
            margins.setLeft(m_margins.right());
            margins.setRight(m_margins.left());
        }
        m_layout->setContentsMargins(margins);
    }

    QLayout *m_layout;
    QMargins m_margins; ///< as they are from left to right
};

class WithinItself final : public QObject {
public:
    explicit WithinItself(QSplitter *splitter)
        : QObject(splitter)
        , m_splitter(splitter)
    {
        splitter->installEventFilter(this);
        turn();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutDirectionChange)
            turn();
        return false;
    }

private:
    void turn() { m_splitter->setContentsMargins(0, 0, m_splitter->isRightToLeft() ? 1 : 0, 0); }

    QSplitter *m_splitter;
};

/// A line with a direction of its own hears no longer of that of its parent.
class LeadingEdge final : public QObject {
public:
    explicit LeadingEdge(QLineEdit *line)
        : QObject(line)
        , m_line(line)
    {
        line->setLayoutDirection(Qt::LeftToRight);
        line->installEventFilter(this);
        follow();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_line && event->type() == QEvent::ParentChange)
            follow();
        else if (watched == m_line->parentWidget() && event->type() == QEvent::LayoutDirectionChange)
            align();
        return false;
    }

private:
    void follow()
    {
        if (QWidget *parent = m_line->parentWidget())
            parent->installEventFilter(this);
        align();
    }

    void align()
    {
        const Qt::Alignment edge = isWithinRightToLeft(m_line) ? Qt::AlignRight : Qt::AlignLeft;
        m_line->setAlignment(edge | Qt::AlignAbsolute | Qt::AlignVCenter);
    }

    QLineEdit *m_line;
};

} // namespace

void setMargins(QLayout *layout, int leading, int top, int trailing, int bottom)
{
    new Margins(layout, {leading, top, trailing, bottom});
}

void keepLeftToRight(QLineEdit *line)
{
    new LeadingEdge(line);
}

void keepWithin(QSplitter *splitter)
{
    new WithinItself(splitter);
}

bool isWithinRightToLeft(const QLineEdit *line)
{
    return line->parentWidget() && line->parentWidget()->isRightToLeft();
}

} // namespace counterfoil::mirrored
