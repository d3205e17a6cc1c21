// SPDX-License-Identifier: GPL-3.0-or-later
#include "Icons.h"

#include "Colours.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

// A resource of a static library has to be asked for by name; the macro wants the global namespace.
static void loadIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace counterfoil::look {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &name)
{
    return u":/counterfoil/icons/%1.svg"_s.arg(name);
}

/// Back, and out of here; and what is written in lines. Clocks, circles of arrows and tools look the same in
/// every script, and whoever wants "left" or "right" means just that.
bool pointsTheWayOfReading(QStringView name)
{
    return name == u"back" || name == u"open" || name == u"invoices";
}

/// Draws the lines of an SVG in the colour of the moment. Pictures are kept by name, size and colour.
class LineIcon final : public QIconEngine {
public:
    LineIcon(QString name, std::optional<QColor> colour)
        : m_name(std::move(name))
        , m_colour(colour)
    {
    }

    QIconEngine *clone() const override { return new LineIcon(*this); }
    QString iconName() override { return m_name; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// `size` is in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const QColor colour = colourFor(mode);
        const bool isMirrored = QGuiApplication::isRightToLeft() && pointsTheWayOfReading(m_name);
        const QString key = u"counterfoil-icon-%1-%2-%3-%4"_s.arg(m_name)
                                .arg(size.width())
                                .arg(colour.rgba())
                                .arg(int(isMirrored));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QSvgRenderer lines(pathOf(m_name));
        QPainter painter(&pixmap);
        if (isMirrored) {
            painter.translate(size.width(), 0);
            painter.scale(-1, 1);
        }
        lines.render(&painter, QRectF(QPointF(), QSizeF(size)));
        painter.resetTransform();
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return m_colour.value_or(palette.color(QPalette::ButtonText));
    }

    QString m_name;
    std::optional<QColor> m_colour;
};

QIcon make(QStringView name, std::optional<QColor> colour)
{
    [[maybe_unused]] static const bool loaded = (loadIcons(), true);
    Q_ASSERT_X(QFile::exists(pathOf(name.toString())), "icon", qPrintable(name.toString()));
    return QIcon(new LineIcon(name.toString(), colour));
}

} // namespace

QIcon icon(QStringView name)
{
    return make(name, std::nullopt);
}

QIcon icon(QStringView name, const QColor &colour)
{
    return make(name, colour);
}

} // namespace counterfoil::look
