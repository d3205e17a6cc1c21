// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsCard.h"

#include "parts/Card.h"
#include "parts/InEachLanguage.h"
#include "parts/Text.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace counterfoil {

QVBoxLayout *settingsColumn(Card *card, const LocalizedText &title)
{
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::space::small);
    auto *heading = new Text({}, look::Type::Heading);
    column->addWidget(heading);
    inEachLanguage(heading, [heading, title] { heading->setText(title); });
    return column;
}

QPlainTextEdit *settingsArea(int lines)
{
    auto *area = new QPlainTextEdit;
    area->setTabChangesFocus(true);
    area->document()->setDocumentMargin(look::space::small);
    const int text = lines * QFontMetrics(area->font()).lineSpacing();
    area->setFixedHeight(text + 2 * (look::space::small + area->frameWidth()));
    return area;
}

QString settingsText(const QPlainTextEdit &area)
{
    QString text = area.document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text.replace(QChar::LineSeparator, u'\n');
}

} // namespace counterfoil
