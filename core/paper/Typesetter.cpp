// SPDX-License-Identifier: GPL-3.0-or-later
#include "Typesetter.h"

#include "base/DirectionMarks.h"

#include <QCoreApplication>
#include <QLibrary>

#include <algorithm>
#include <array>
#include <iterator>
#include <mutex>
#include <span>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// The module's functions, or why there are none. It is looked for again with each paper until it is there.
struct Module {
    const papermodule::Functions *functions = nullptr;
    QString why;
};

Module loadModule()
{
    // Beside the program, and nowhere else: what is loaded is run.
    QLibrary file(QCoreApplication::applicationDirPath() + u"/" COUNTERFOIL_MODULES "/counterfoil_paper");
    file.setLoadHints(QLibrary::PreventUnloadHint);
    const auto get = reinterpret_cast<papermodule::GetFunctions>(file.resolve(papermodule::functionsName));
    return get ? Module{.functions = get(), .why = {}}
               : Module{.functions = nullptr, .why = file.errorString()};
}

auto notDrawn(const char *why)
{
    return failure(ErrorKind::Unavailable, u"paper-drawing"_s,
        translatable("Paper",
            "The paper could not be drawn: there is not enough memory. Close other programs and try again."),
        QString::fromUtf8(why));
}

Error noFont(const QString &language)
{
    return {ErrorKind::Unavailable, u"paper-font"_s,
        translatable("Paper",
            "This computer has no font for the words of this paper. Install one that has the letters of its "
            "language (on Debian and Ubuntu the package fonts-noto-core), or choose another language."),
        u"language "_s + language};
}

bool beginsRight(const PaperText &text, bool isPaper)
{
    switch (text.direction) {
    case PaperText::Direction::OfPaper:
        return isPaper;
    case PaperText::Direction::FromLeft:
        return false;
    case PaperText::Direction::OfWords:
        break;
    }
    // The first letter decides.
    const auto letter =
        std::find_if(text.words.begin(), text.words.end(), [](QChar sign) { return sign.isLetter(); });
    return letter == text.words.end() ? isPaper : isFromRight(*letter);
}

/// Pango shapes what the module is given, up to the first NUL.
QByteArray utf8(const QString &words)
{
    return QString(words).remove(QChar(u'\0')).toUtf8();
}

std::span<const char32_t> missingOf(const papermodule::Shaped &shaped)
{
    return std::span(shaped.missing)
        .first(std::min(std::size_t(shaped.missingCount), std::size(shaped.missing)));
}

QString withoutMissing(const QString &words, const papermodule::Shaped &shaped)
{
    const std::span<const char32_t> missing = missingOf(shaped);
    QList<uint> signs = words.toUcs4();
    for (uint &sign : signs)
        if (std::find(missing.begin(), missing.end(), char32_t(sign)) != missing.end())
            sign = u'?';
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(signs.constData()), signs.size());
}

} // namespace

Result<std::unique_ptr<Typesetter>> Typesetter::open(const QString &language, bool isRightToLeft)
{
    static const papermodule::Functions *loaded = nullptr;
    static std::mutex guard;
    const std::lock_guard locked(guard);
    if (!loaded) {
        const Module found = loadModule();
        if (!found.functions)
            return failure(ErrorKind::Unavailable, u"paper-module"_s,
                translatable("Paper",
                    "Papers cannot be made: the part of Counterfoil that draws them is missing or cannot be "
                    "loaded. Install Counterfoil again, or the packages that it needs."),
                found.why);
        loaded = found.functions;
    }
    return std::unique_ptr<Typesetter>(new Typesetter(*loaded, language.toUtf8(), isRightToLeft));
}

Typesetter::Typesetter(const papermodule::Functions &module, QByteArray language, bool isRightToLeft)
    : m_module(module)
    , m_book(module.open())
    , m_language(std::move(language))
    , m_isRightToLeft(isRightToLeft)
{
}

Typesetter::~Typesetter()
{
    m_module.close(m_book);
}

Result<ShapedText> Typesetter::shape(const PaperText &text, const PaperStyle &style)
{
    QString words = text.words;
    // More than a few rounds are for texts of hundreds of signs without a font, which are all "?" then.
    constexpr int mostRounds = 8;
    for (int round = 0;; ++round) {
        const QByteArray bytes = utf8(words);
        const papermodule::Text order{.words = bytes.constData(),
            .language = m_language.constData(),
            .size = style.size,
            .width = style.width,
            .mostLines = style.mostLines,
            .side = style.side,
            .isBold = style.isBold,
            .isFromRight = beginsRight(text, m_isRightToLeft),
            .breaksAnywhere = text.breaksAnywhere};
        papermodule::Shaped shaped{};
        const int number = m_module.shape(m_book, &order, &shaped);
        if (shaped.missingCount == 0)
            return ShapedText{.number = number, .lineCount = shaped.lineCount, .height = shaped.height};
        const std::span<const char32_t> missing = missingOf(shaped);
        const bool lacksLetters = std::find(missing.begin(), missing.end(), U'?') != missing.end();
        if (text.isOurs || lacksLetters || round == 2 * mostRounds)
            return tl::unexpected(noFont(QString::fromUtf8(m_language)));
        for (const char32_t sign : missing)
            if (std::find(m_missing.begin(), m_missing.end(), sign) == m_missing.end())
                m_missing.push_back(sign);
        words = round < mostRounds ? withoutMissing(words, shaped) : QString(u'?');
    }
}

double Typesetter::heightOf(const ShapedText &text, int firstLine, int lineCount) const
{
    if (lineCount <= 0)
        return 0;
    papermodule::Line first{};
    papermodule::Line last{};
    m_module.line(m_book, text.number, firstLine, &first);
    m_module.line(m_book, text.number, firstLine + lineCount - 1, &last);
    return last.top + last.height - first.top;
}

Result<QByteArray> Typesetter::pdf(
    const Pages &pages, double width, double height, const papermodule::Properties &properties) const
{
    std::vector<papermodule::Page> list;
    for (const auto &shapes : pages)
        list.push_back(
            {.width = width, .height = height, .shapes = shapes.data(), .shapeCount = int(shapes.size())});
    QByteArray bytes;
    const auto write = [](void *target, const unsigned char *data, unsigned count) {
        static_cast<QByteArray *>(target)->append(reinterpret_cast<const char *>(data), qsizetype(count));
        return true;
    };
    std::array<char, 200> why{};
    if (!m_module.pdf(
            m_book, list.data(), int(list.size()), &properties, write, &bytes, why.data(), int(why.size())))
        return notDrawn(why.data());
    return bytes;
}

Result<QImage> Typesetter::draw(const std::vector<papermodule::Shape> &shapes, const QRectF &part,
    double dotsPerPoint, QSize pixels) const
{
    QImage picture(pixels, QImage::Format_RGB32);
    if (picture.isNull())
        return notDrawn("no picture");
    picture.fill(Qt::white);
    const papermodule::Canvas canvas{.pixels = picture.bits(),
        .width = picture.width(),
        .height = picture.height(),
        .lineBytes = int(picture.bytesPerLine()),
        .dotsPerPoint = dotsPerPoint,
        .x = part.x(),
        .y = part.y()};
    std::array<char, 200> why{};
    if (!m_module.draw(m_book, shapes.data(), int(shapes.size()), &canvas, why.data(), int(why.size())))
        return notDrawn(why.data());
    return picture;
}

} // namespace counterfoil
