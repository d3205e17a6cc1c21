// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the module `counterfoil_paper` and the programs agree on (docs/decisions/0033-paper.md). Plain
// structs: the module is loaded at run time, and nothing of Pango's and Cairo's types goes over this border.
// Texts are UTF-8 and end with NUL; lengths are points (1/72 inch) from the top left. Nothing here throws.
namespace counterfoil::papermodule {

/// Texts that were shaped, and what is needed for more. One thread at a time.
struct Book;

enum class Side : int { Left, Centre, Right };

/// A text to be shaped. It is text and nothing else: markup is never read.
struct Text {
    const char *words;
    const char *language; ///< ISO 639: decides between fonts that draw a sign differently
    double size; ///< of its letters
    double width; ///< of its lines, which are broken there
    int mostLines; ///< the last one ends with "…"; 0: any number, of as many paragraphs as there are
    Side side;
    bool isBold;
    bool isFromRight; ///< the direction of the whole
    bool breaksAnywhere; ///< a link or address: lines are broken between any two letters
};

/// What became of it.
struct Shaped {
    int lineCount;
    double height;
    bool isCut; ///< "…" stands at its end
    int missingCount; ///< signs for which there is no font
    char32_t missing[32]; ///< the first of them
};

struct Line {
    double top;
    double height;
};

enum class ShapeKind : int {
    Lines, ///< of a text: from `firstLine`, `lineCount` of them; the first one's top is at y
    Filled, ///< a rectangle
    Modules, ///< of a QR code: columns * rows bytes, 1 is dark
    Picture, ///< columns * rows pixels of 4 bytes as QImage::Format_ARGB32_Premultiplied has them
    Link, ///< nothing that is seen: a click there opens `address`
};

struct Shape {
    ShapeKind kind = ShapeKind::Filled;
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    int text = 0;
    int firstLine = 0;
    int lineCount = 0;
    double grey = 0; ///< 0 is black, 1 white
    const unsigned char *bytes = nullptr;
    int columns = 0;
    int rows = 0;
    const char *address = nullptr; ///< a URL of ASCII without ' ( ) and backslash
};

struct Page {
    double width;
    double height;
    const Shape *shapes;
    int shapeCount;
};

/// What stands in a file's properties.
struct Properties {
    const char *title;
    const char *author;
    const char *creator;
    const char *madeAt; ///< ISO 8601
};

/// Pixels of 4 bytes (QImage::Format_RGB32), white before. What of the page lies at (x, y) in points comes to
/// the left upper pixel.
struct Canvas {
    unsigned char *pixels;
    int width;
    int height;
    int lineBytes;
    double dotsPerPoint;
    double x;
    double y;
};

using Write = bool (*)(void *target, const unsigned char *bytes, unsigned count);

struct Functions {
    Book *(*open)();
    void (*close)(Book *book);
    /// Its number in the book, from 0; below 0: it cannot be shaped.
    int (*shape)(Book *book, const Text *text, Shaped *shaped);
    void (*line)(const Book *book, int text, int line, Line *found);
    /// False: memory is at its end, or `write` refused; `why` says it, of `whySize` bytes.
    bool (*pdf)(const Book *book, const Page *pages, int pageCount, const Properties *properties, Write write,
        void *target, char *why, int whySize);
    bool (*draw)(
        const Book *book, const Shape *shapes, int shapeCount, const Canvas *canvas, char *why, int whySize);
};

// The name changes with the structs: an older module is not found then.
inline constexpr const char *functionsName = "counterfoil_paper_1";
using GetFunctions = const Functions *(*)();

} // namespace counterfoil::papermodule
