// SPDX-License-Identifier: GPL-3.0-or-later
#include "Spoken.h"

#include "SpokenChoices.h"

#include <QAccessibleWidget>
#include <QComboBox>
#include <QEvent>
#include <QLabel>

namespace counterfoil::spoken {

namespace {

constexpr const char *property = "spokenAs";

QAccessibleInterface *make(const QString &, QObject *object)
{
    const QVariant role = object->property(property);
    auto *widget = role.isValid() ? qobject_cast<QWidget *>(object) : nullptr;
    return widget ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

/// A label counts for its buddy only where both have one parent.
class Label final : public QLabel {
public:
    Label(const QString &name, QComboBox *box)
        : QLabel(QString(name).replace(u'&', QStringLiteral("&&")), box->parentWidget())
        , m_box(box)
    {
        setBuddy(box);
        hide();
        box->installEventFilter(this);
        QObject::connect(box, &QObject::destroyed, this, &QObject::deleteLater);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ParentChange && watched == m_box)
            setParent(m_box->parentWidget());
        return QLabel::eventFilter(watched, event);
    }

private:
    QComboBox *m_box;
};

} // namespace

void as(QWidget *widget, QAccessible::Role role)
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(make), true);
    widget->setProperty(property, static_cast<int>(role));
    // Qt makes the interface, of its own kind, as soon as a widget gets a name.
    QAccessibleInterface *known = QAccessible::queryAccessibleInterface(widget);
    if (known && known->role() != role)
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
}

void label(QComboBox *box, const QString &name)
{
    letChoose();
    box->setAccessibleName(name);
    new Label(name, box);
}

} // namespace counterfoil::spoken
