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
constexpr const char *labelProperty = "spokenLabel"; ///< of a box: its label, which lives as long

QAccessibleInterface *make(const QString &, QObject *object)
{
    const QVariant role = object->property(property);
    auto *widget = role.isValid() ? qobject_cast<QWidget *>(object) : nullptr;
    return widget ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

/// A label counts for its buddy only where both have one parent.
class Label final : public QLabel {
public:
    explicit Label(QComboBox *box)
        : QLabel(box->parentWidget())
        , m_box(box)
    {
        setTextFormat(Qt::PlainText);
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
    auto *label = box->property(labelProperty).value<QLabel *>();
    if (!label) {
        label = new Label(box);
        box->setProperty(labelProperty, QVariant::fromValue(label));
    }
    label->setText(QString(name).replace(u'&', QStringLiteral("&&")));
}

} // namespace counterfoil::spoken
