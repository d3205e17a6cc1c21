// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../../core/methods/SampleDrafts.h"
#include "form/EditorFactory.h"
#include "form/FieldRow.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <memory>

namespace counterfoil::formtools {

inline const MethodCatalogue &catalogue()
{
    static const MethodCatalogue standard = MethodCatalogue::standard();
    return standard;
}

inline const PaymentMethod &method(QStringView id)
{
    return *catalogue().find(id);
}

/// The card method's field of that kind, or another method's.
inline Field fieldOf(FieldKind kind)
{
    for (const PaymentMethod &each : catalogue().methods()) {
        if (const Field *field = each.field(kind))
            return *field;
    }
    Field field;
    field.wireName = kindName(kind);
    field.label = kindName(kind);
    field.kind = kind;
    return field;
}

/// An editor in a window of its own that has the focus, and a second place to go to.
struct Bench {
    QWidget window;
    std::unique_ptr<FieldEditor> editor;
    std::unique_ptr<QLineEdit> elsewhere;

    explicit Bench(const Field &field)
        : editor(EditorFactory::make(field, &window))
        , elsewhere(std::make_unique<QLineEdit>(&window))
    {
        window.resize(600, 300);
        editor->setGeometry(0, 0, 400, 150);
        elsewhere->setGeometry(0, 200, 400, 40);
        window.show();
        QApplication::setActiveWindow(&window);
        enter();
    }

    QWidget *target() { return editor->focusTarget(); }
    QLineEdit *line() { return qobject_cast<QLineEdit *>(target()); }
    void enter() { target()->setFocus(Qt::TabFocusReason); }
    void leave() { elsewhere->setFocus(Qt::TabFocusReason); }
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, target(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
};

} // namespace counterfoil::formtools
