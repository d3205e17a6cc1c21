// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperModule.h"

#include <algorithm>
#include <cairo-pdf.h>
#include <cstddef>
#include <cstdio>
#include <iterator>
#include <memory>
#include <pango/pangocairo.h>
#include <string>
#include <vector>

// The module: Pango shapes, Cairo draws. Nothing else of the house is in it.

using namespace counterfoil::papermodule;

namespace {

struct Unref {
    void operator()(PangoContext *context) const { g_object_unref(context); }
    void operator()(PangoLayout *layout) const { g_object_unref(layout); }
    void operator()(PangoFontDescription *font) const { pango_font_description_free(font); }
    void operator()(PangoLayoutIter *iter) const { pango_layout_iter_free(iter); }
    void operator()(PangoAttrList *list) const { pango_attr_list_unref(list); }
    void operator()(cairo_font_options_t *options) const { cairo_font_options_destroy(options); }
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t *cairo) const { cairo_destroy(cairo); }
};
template <typename Thing>
using Owned = std::unique_ptr<Thing, Unref>;

double points(int units)
{
    return double(units) / PANGO_SCALE;
}

struct PlacedLine {
    PangoLayoutLine *line; // the layout's
    double left;
    double top;
    double height;
    double baseline; ///< from its top
};

struct ShapedText {
    Owned<PangoLayout> layout;
    std::vector<PlacedLine> lines;
};

/// Metrics that are the same at each resolution: lines break alike on a screen, a slip and in a PDF.
Owned<PangoContext> newContext(PangoDirection direction)
{
    Owned<PangoContext> context(pango_font_map_create_context(pango_cairo_font_map_get_default()));
    const Owned<cairo_font_options_t> options(cairo_font_options_create());
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context.get(), options.get());
    pango_cairo_context_set_resolution(context.get(), 72);
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    pango_context_set_base_dir(context.get(), direction);
    return context;
}

} // namespace

struct counterfoil::papermodule::Book {
    Owned<PangoContext> fromLeft = newContext(PANGO_DIRECTION_LTR);
    Owned<PangoContext> fromRight = newContext(PANGO_DIRECTION_RTL);
    std::vector<ShapedText> texts;
};

namespace {

PangoAlignment alignment(Side side)
{
    return side == Side::Left ? PANGO_ALIGN_LEFT
        : side == Side::Right ? PANGO_ALIGN_RIGHT
                              : PANGO_ALIGN_CENTER;
}

Owned<PangoLayout> layoutOf(const Book &book, const Text &text)
{
    Owned<PangoLayout> layout(
        pango_layout_new(text.isFromRight ? book.fromRight.get() : book.fromLeft.get()));
    const Owned<PangoFontDescription> font(pango_font_description_new());
    pango_font_description_set_family_static(font.get(), "Noto Sans,DejaVu Sans,sans-serif");
    pango_font_description_set_size(font.get(), int(text.size * PANGO_SCALE));
    pango_font_description_set_weight(font.get(), text.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout.get(), font.get());
    const Owned<PangoAttrList> attributes(pango_attr_list_new());
    pango_attr_list_insert(
        attributes.get(), pango_attr_language_new(pango_language_from_string(text.language)));
    // A broken word gets no hyphen: in a link or an address it would be read as part of it.
    pango_attr_list_insert(attributes.get(), pango_attr_insert_hyphens_new(FALSE));
    pango_layout_set_attributes(layout.get(), attributes.get());
    pango_layout_set_auto_dir(layout.get(), FALSE);
    pango_layout_set_alignment(layout.get(), alignment(text.side));
    pango_layout_set_wrap(layout.get(), text.breaksAnywhere ? PANGO_WRAP_CHAR : PANGO_WRAP_WORD_CHAR);
    pango_layout_set_width(layout.get(), int(text.width * PANGO_SCALE));
    if (text.mostLines > 0) {
        pango_layout_set_ellipsize(layout.get(), PANGO_ELLIPSIZE_END);
        pango_layout_set_height(layout.get(), -text.mostLines);
    }
    pango_layout_set_text(layout.get(), text.words, -1);
    return layout;
}

/// Pango puts a sign's code point into the glyph where no font has it.
void noteMissing(PangoLayoutLine *line, Shaped &shaped)
{
    for (GSList *each = line->runs; each; each = each->next) {
        const PangoGlyphString *glyphs = static_cast<PangoLayoutRun *>(each->data)->glyphs;
        for (int i = 0; i < glyphs->num_glyphs; ++i) {
            const PangoGlyph glyph = glyphs->glyphs[i].glyph;
            if (glyph == PANGO_GLYPH_EMPTY || !(glyph & PANGO_GLYPH_UNKNOWN_FLAG))
                continue;
            const char32_t sign = glyph & ~PANGO_GLYPH_UNKNOWN_FLAG;
            const char32_t *begin = shaped.missing;
            const char32_t *end = begin + std::min(shaped.missingCount, int(std::size(shaped.missing)));
            if (std::find(begin, end, sign) != end)
                continue;
            if (shaped.missingCount < int(std::size(shaped.missing)))
                shaped.missing[shaped.missingCount] = sign;
            ++shaped.missingCount;
        }
    }
}

int shape(Book *book, const Text *text, Shaped *shaped)
{
    *shaped = {};
    ShapedText result{.layout = layoutOf(*book, *text), .lines = {}};
    const Owned<PangoLayoutIter> iter(pango_layout_get_iter(result.layout.get()));
    do {
        PangoRectangle logical;
        pango_layout_iter_get_line_extents(iter.get(), nullptr, &logical);
        PangoLayoutLine *line = pango_layout_iter_get_line_readonly(iter.get());
        result.lines.push_back({.line = line,
            .left = points(logical.x),
            .top = points(logical.y),
            .height = points(logical.height),
            .baseline = points(pango_layout_iter_get_baseline(iter.get()) - logical.y)});
        noteMissing(line, *shaped);
    } while (pango_layout_iter_next_line(iter.get()));
    const PlacedLine &last = result.lines.back();
    shaped->lineCount = int(result.lines.size());
    shaped->height = last.top + last.height;
    shaped->isCut = pango_layout_is_ellipsized(result.layout.get());
    book->texts.push_back(std::move(result));
    return int(book->texts.size()) - 1;
}

void line(const Book *book, int text, int line, Line *found)
{
    const PlacedLine &placed = book->texts[std::size_t(text)].lines[std::size_t(line)];
    *found = {.top = placed.top, .height = placed.height};
}

void drawLines(cairo_t *cairo, const Book &book, const Shape &shape)
{
    if (shape.lineCount <= 0)
        return;
    const ShapedText &text = book.texts[std::size_t(shape.text)];
    cairo_set_source_rgb(cairo, shape.grey, shape.grey, shape.grey);
    const double above = text.lines[std::size_t(shape.firstLine)].top;
    for (int i = 0; i < shape.lineCount; ++i) {
        const PlacedLine &placed = text.lines[std::size_t(shape.firstLine + i)];
        cairo_move_to(cairo, shape.x + placed.left, shape.y + placed.top - above + placed.baseline);
        pango_cairo_show_layout_line(cairo, placed.line);
    }
}

/// One path of all dark modules: a reader of PDF that smooths edges leaves no hairs between neighbours.
void drawModules(cairo_t *cairo, const Shape &shape)
{
    const double across = shape.width / shape.columns;
    const double down = shape.height / shape.rows;
    for (int row = 0; row < shape.rows; ++row)
        for (int column = 0; column < shape.columns; ++column) {
            const unsigned char *modules = shape.bytes + std::ptrdiff_t(row) * shape.columns;
            const int first = column;
            while (column < shape.columns && modules[column])
                ++column;
            if (column > first)
                cairo_rectangle(
                    cairo, shape.x + first * across, shape.y + row * down, (column - first) * across, down);
        }
    cairo_set_source_rgb(cairo, 0, 0, 0);
    cairo_fill(cairo);
}

void drawPicture(cairo_t *cairo, const Shape &shape)
{
    const Owned<cairo_surface_t> picture(
        cairo_image_surface_create_for_data(const_cast<unsigned char *>(shape.bytes), CAIRO_FORMAT_ARGB32,
            shape.columns, shape.rows, shape.columns * 4));
    cairo_save(cairo);
    cairo_translate(cairo, shape.x, shape.y);
    cairo_scale(cairo, shape.width / shape.columns, shape.height / shape.rows);
    cairo_set_source_surface(cairo, picture.get(), 0, 0);
    cairo_rectangle(cairo, 0, 0, shape.columns, shape.rows);
    cairo_fill(cairo);
    cairo_restore(cairo);
}

void drawLink(cairo_t *cairo, const Shape &shape)
{
    char place[160];
    std::snprintf(
        place, sizeof place, "rect=[%.3f %.3f %.3f %.3f] uri='", shape.x, shape.y, shape.width, shape.height);
    cairo_tag_begin(cairo, CAIRO_TAG_LINK, (place + std::string(shape.address) + "'").c_str());
    cairo_tag_end(cairo, CAIRO_TAG_LINK);
}

void drawShapes(cairo_t *cairo, const Book &book, const Shape *shapes, int count, bool isPdf)
{
    for (const Shape *shape = shapes; shape != shapes + count; ++shape) {
        switch (shape->kind) {
        case ShapeKind::Lines:
            drawLines(cairo, book, *shape);
            break;
        case ShapeKind::Filled:
            cairo_set_source_rgb(cairo, shape->grey, shape->grey, shape->grey);
            cairo_rectangle(cairo, shape->x, shape->y, shape->width, shape->height);
            cairo_fill(cairo);
            break;
        case ShapeKind::Modules:
            drawModules(cairo, *shape);
            break;
        case ShapeKind::Picture:
            drawPicture(cairo, *shape);
            break;
        case ShapeKind::Link:
            if (isPdf)
                drawLink(cairo, *shape);
            break;
        }
    }
}

bool tell(cairo_status_t status, char *why, int whySize)
{
    std::snprintf(why, std::size_t(whySize), "%s", cairo_status_to_string(status));
    return status == CAIRO_STATUS_SUCCESS;
}

struct Target {
    Write write;
    void *target;
};

cairo_status_t writeOn(void *closure, const unsigned char *bytes, unsigned count)
{
    const auto &to = *static_cast<Target *>(closure);
    return to.write(to.target, bytes, count) ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

bool pdf(const Book *book, const Page *pages, int pageCount, const Properties *properties, Write write,
    void *target, char *why, int whySize)
{
    Target to{.write = write, .target = target};
    const Owned<cairo_surface_t> surface(
        cairo_pdf_surface_create_for_stream(writeOn, &to, pages[0].width, pages[0].height));
    // The first that knows ActualText, without which Devanagari cannot be read back.
    cairo_pdf_surface_restrict_to_version(surface.get(), CAIRO_PDF_VERSION_1_5);
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, properties->title);
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_AUTHOR, properties->author);
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATOR, properties->creator);
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, properties->madeAt);
    {
        const Owned<cairo_t> cairo(cairo_create(surface.get()));
        for (const Page *page = pages; page != pages + pageCount; ++page) {
            cairo_pdf_surface_set_size(surface.get(), page->width, page->height);
            drawShapes(cairo.get(), *book, page->shapes, page->shapeCount, true);
            cairo_show_page(cairo.get());
        }
        if (!tell(cairo_status(cairo.get()), why, whySize))
            return false;
    }
    cairo_surface_finish(surface.get());
    return tell(cairo_surface_status(surface.get()), why, whySize);
}

bool draw(const Book *book, const Shape *shapes, int shapeCount, const Canvas *canvas, char *why, int whySize)
{
    const Owned<cairo_surface_t> surface(cairo_image_surface_create_for_data(
        canvas->pixels, CAIRO_FORMAT_RGB24, canvas->width, canvas->height, canvas->lineBytes));
    const Owned<cairo_t> cairo(cairo_create(surface.get()));
    cairo_scale(cairo.get(), canvas->dotsPerPoint, canvas->dotsPerPoint);
    cairo_translate(cairo.get(), -canvas->x, -canvas->y);
    drawShapes(cairo.get(), *book, shapes, shapeCount, false);
    cairo_surface_flush(surface.get());
    return tell(cairo_status(cairo.get()), why, whySize);
}

Book *open()
{
    return new Book;
}

void close(Book *book)
{
    delete book;
}

constexpr Functions functions{
    .open = open, .close = close, .shape = shape, .line = line, .pdf = pdf, .draw = draw};

} // namespace

extern "C" const Functions *counterfoil_paper_1()
{
    return &functions;
}
