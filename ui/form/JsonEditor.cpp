// SPDX-License-Identifier: GPL-3.0-or-later
#include "JsonEditor.h"

#include "base/Json.h"
#include "look/Colours.h"
#include "look/Scale.h"
#include "methods/LooseJson.h"
#include "parts/InEachLanguage.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTextBlock>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

JsonEditor::JsonEditor(Field field, QWidget *parent)
    : TextAreaEditor(std::move(field), parent)
    , m_correct(new QPushButton(this))
{
    layout()->addWidget(m_correct);
    layout()->setAlignment(m_correct, Qt::AlignLeft);
    m_correct->setObjectName(u"correct"_s);
    m_correct->setAutoDefault(false);
    m_correct->hide();
    connect(m_correct, &QPushButton::clicked, this, &JsonEditor::correct);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(area()->font().pointSizeF());
    area()->setFont(font);
    area()->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    area()->setLayoutDirection(Qt::LeftToRight); // as it is written everywhere
    showLines(5);
    auto *jump = new QShortcut(Qt::Key_F8, this);
    jump->setContext(Qt::WidgetWithChildrenShortcut);
    connect(jump, &QShortcut::activated, this, &JsonEditor::showPlace);
    //: A button: puts the quotation marks that JSON wants into what was typed.
    inEachLanguage(this, [this] { m_correct->setText(tr("Put the quotes in")); });
}

std::optional<int> JsonEditor::place() const
{
    const auto parsed = Json::parse(text().toUtf8());
    if (parsed)
        return std::nullopt;
    const QTextBlock line = area()->document()->findBlockByNumber(parsed.error().line - 1);
    if (!line.isValid())
        return area()->document()->characterCount() - 1;
    // Both count UTF-16 units: the error from 1, a caret from 0.
    return line.position() + std::min(parsed.error().column - 1, line.length() - 1);
}

bool JsonEditor::canShowPlace() const
{
    return m_wrong && place();
}

void JsonEditor::showPlace()
{
    const auto at = m_wrong ? place() : std::nullopt;
    if (!at)
        return;
    QTextCursor caret(area()->document());
    caret.setPosition(*at);
    area()->setTextCursor(caret);
    area()->setFocus(Qt::ShortcutFocusReason);
}

void JsonEditor::setWrong(bool wrong)
{
    TextAreaEditor::setWrong(wrong);
    m_wrong = wrong;
    m_correct->setVisible(wrong && !correctedJson(text()).isEmpty());
    mark();
}

void JsonEditor::correct()
{
    const QString corrected = correctedJson(text());
    area()->setFocus(Qt::OtherFocusReason); // before the button goes
    if (corrected.isEmpty())
        return;
    // As if it had been typed: it can be undone.
    QTextCursor all(area()->document());
    all.select(QTextCursor::Document);
    all.insertText(corrected);
}

void JsonEditor::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (const auto at = m_wrong ? place() : std::nullopt) {
        const look::Colours &colours = look::colours(palette());
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(area()->document());
        const int last = area()->document()->characterCount() - 1;
        mark.cursor.setPosition(std::clamp(*at, 0, std::max(0, last - 1)));
        mark.cursor.setPosition(std::min(mark.cursor.position() + 1, last), QTextCursor::KeepAnchor);
        mark.format.setBackground(colours.badSoft);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(colours.bad);
        marks << mark;
    }
    area()->setExtraSelections(marks);
}

bool JsonEditor::tidy()
{
    const QString typed = text();
    const QString trimmed = typed.trimmed();
    if (trimmed == typed)
        return false;
    setText(trimmed);
    return true;
}

void JsonEditor::changeEvent(QEvent *event)
{
    TextAreaEditor::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

} // namespace counterfoil
