// SPDX-License-Identifier: GPL-3.0-or-later
#include "SpokenChoices.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QHash>
#include <QPointer>

namespace counterfoil::spoken {

namespace {

/// One entry of a box's list.
class Choice final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    Choice(QComboBox *box, int row)
        : m_box(box)
        , m_row(row)
    {
    }

    int row() const { return m_row; }

    bool isValid() const override { return m_box && m_row < m_box->count(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_box ? QAccessible::queryAccessibleInterface(m_box->view()) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    QString text(QAccessible::Text which) const override
    {
        return isValid() && which == QAccessible::Name ? m_box->itemText(m_row) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QRect rect() const override
    {
        if (!isValid() || !m_box->view()->isVisible())
            return {};
        const QAbstractItemView *view = m_box->view();
        const QRect row = view->visualRect(m_box->model()->index(m_row, m_box->modelColumn()));
        return {view->viewport()->mapToGlobal(row.topLeft()), row.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selectable = true;
        state.focusable = true;
        state.selected = m_row == m_box->currentIndex();
        state.focused = m_box->view()->isVisible() && m_box->view()->currentIndex().row() == m_row;
        state.invisible = !m_box->view()->isVisible();
        state.disabled = !m_box->isEnabled();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    void doAction(const QString &name) override
    {
        if (name != pressAction() || !isValid() || !m_box->isEnabled())
            return;
        m_box->hidePopup();
        m_box->setCurrentIndex(m_row);
        Q_EMIT m_box->activated(m_row); // somebody did it, not the program
    }

private:
    QPointer<QComboBox> m_box;
    int m_row;
};

/// The list that belongs to a box.
class Choices final : public QAccessibleWidget {
public:
    Choices(QAbstractItemView *view, QComboBox *box)
        : QAccessibleWidget(view, QAccessible::List)
        , m_box(box)
    {
    }

    int childCount() const override { return m_box ? m_box->count() : 0; }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        QAccessible::Id &id = m_ids[index];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new Choice(m_box, index));
        return QAccessible::accessibleInterface(id);
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *choice = dynamic_cast<const Choice *>(child);
        return choice ? choice->row() : -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const auto *view = static_cast<QAbstractItemView *>(widget());
        return child(view->indexAt(view->viewport()->mapFromGlobal(QPoint(x, y))).row());
    }

    QAccessibleInterface *focusChild() const override
    {
        return m_box ? child(m_box->view()->currentIndex().row()) : nullptr;
    }

protected:
    ~Choices() override
    {
        for (const QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
    }

private:
    QPointer<QComboBox> m_box;
    mutable QHash<int, QAccessible::Id> m_ids; ///< by row
};

QAccessibleInterface *make(const QString &className, QObject *object)
{
    if (className != QLatin1String("QComboBoxListView"))
        return nullptr;
    for (QObject *above = object->parent(); above; above = above->parent()) {
        if (auto *box = qobject_cast<QComboBox *>(above))
            return new Choices(static_cast<QAbstractItemView *>(object), box);
    }
    return nullptr;
}

} // namespace

void letChoose()
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(make), true);
}

} // namespace counterfoil::spoken
