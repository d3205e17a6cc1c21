// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FieldEditor.h"

namespace counterfoil {

/// Which kind of field is typed in which way: one table (EditorFactory.cpp). A new kind is a new row there.
namespace EditorFactory {

/// An editor for the field; null for a constant, which the program fills in.
FieldEditor *make(const Field &field, QWidget *parent = nullptr);

/// Whether the field's only choice is given, so that there is nothing to type.
bool isFixed(const Field &field);

/// Whether two fields of that kind find room on one line of a form.
bool isShort(FieldKind kind);

} // namespace EditorFactory
} // namespace counterfoil
