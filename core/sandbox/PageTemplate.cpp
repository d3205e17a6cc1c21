// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageTemplate.h"

#include <QFile>

// The pages lie in a static library: without this the linker of a program would leave them out. It has to be
// called outside of any namespace.
static void loadSandboxPages()
{
    Q_INIT_RESOURCE(sandbox);
}

namespace counterfoil {

using namespace Qt::StringLiterals;

QString sandboxResource(const QString &file)
{
    loadSandboxPages();
    QFile resource(u":/counterfoil/sandbox/"_s + file);
    if (!resource.open(QIODevice::ReadOnly))
        qFatal("The program was built without its page %s.", qPrintable(file));
    return QString::fromUtf8(resource.readAll());
}

PageTemplate::PageTemplate(const QString &file)
    : m_text(sandboxResource(file))
{
}

PageTemplate &PageTemplate::set(const QString &name, const QString &text)
{
    // toHtmlEscaped leaves the single quote alone; our attributes are all in double quotes.
    m_values.insert(name, text.toHtmlEscaped());
    return *this;
}

PageTemplate &PageTemplate::set(const QString &name, const SafeHtml &html)
{
    m_values.insert(name, html.html);
    return *this;
}

SafeHtml PageTemplate::fill() const
{
    QString filled;
    qsizetype at = 0;
    for (qsizetype open = m_text.indexOf(u"{{"); open >= 0; open = m_text.indexOf(u"{{", at)) {
        const qsizetype close = m_text.indexOf(u"}}", open);
        if (close < 0)
            break;
        filled += QStringView(m_text).sliced(at, open - at);
        filled += m_values.value(m_text.sliced(open + 2, close - open - 2));
        at = close + 2;
    }
    filled += QStringView(m_text).sliced(at);
    return {filled};
}

} // namespace counterfoil
