#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Version:  cairo 1.16.0, Pango 1.50.12 (Debian 12), read back by pdftotext of poppler 22.12.0; font Lohit Devanagari
# Guess:    the version a PDF surface is restricted to does not change what its text says; ActualText has been in PDF since 1.4 (ISO 32000-1,
#           14.9.4), so a surface restricted to 1.4 has it as well.
# Behaviour: restricted to 1.4, cairo writes no ActualText and says nothing: the status is "no error". Letters that are drawn in another
#           order than they are spoken in are copied and found in the order in which they were drawn. With 1.5 the text is whole.
# Seen:     1.4: िहन्दी में रसीद   1.5: हिन्दी में रसीद   (the first vowel sign stands before its letter)
# For us:   papers are PDF 1.5, and each one's text is read back by the tests (decision 0033).
set -euo pipefail
[ "$(id -u)" = 0 ] || { echo "Start this as root: it makes a Debian of its own in a folder." >&2; exit 2; }
folder=$(mktemp -d "${TMPDIR:-/var/tmp}/finding.XXXXXX")
trap 'rm -rf --one-file-system "$folder"' EXIT
# No network is needed once the packages are there, and nothing of this machine but its kernel is used.
mmdebstrap --quiet --variant=apt --components=main --include=gcc,libc6-dev,pkgconf,libpango1.0-dev,poppler-utils,fonts-lohit-deva bookworm "$folder/root"
cat >"$folder/root/try.c" <<'TRY'
#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <stdio.h>
static void write(const char *name, cairo_pdf_version_t version)
{
    cairo_surface_t *surface = cairo_pdf_surface_create(name, 400, 100);
    cairo_pdf_surface_restrict_to_version(surface, version);
    cairo_t *cairo = cairo_create(surface);
    PangoLayout *layout = pango_cairo_create_layout(cairo);
    PangoFontDescription *font = pango_font_description_from_string("Lohit Devanagari 20");
    pango_layout_set_font_description(layout, font);
    pango_layout_set_text(layout, "हिन्दी में रसीद", -1);
    pango_cairo_show_layout(cairo, layout);
    pango_font_description_free(font);
    g_object_unref(layout);
    cairo_destroy(cairo);
    cairo_surface_finish(surface);
    printf("%s: %s\n", name, cairo_status_to_string(cairo_surface_status(surface)));
    cairo_surface_destroy(surface);
}
int main(void)
{
    write("/1.4.pdf", CAIRO_PDF_VERSION_1_4);
    write("/1.5.pdf", CAIRO_PDF_VERSION_1_5);
    return 0;
}
TRY
chroot "$folder/root" dpkg-query -W libcairo2 libpango-1.0-0 poppler-utils fonts-lohit-deva
# shellcheck disable=SC2016
chroot "$folder/root" sh -c 'gcc /try.c -o /try $(pkg-config --cflags --libs pangocairo cairo-pdf)'
timeout 60 chroot "$folder/root" /try | tee "$folder/seen"
for version in 1.4 1.5; do
    text=$(timeout 60 chroot "$folder/root" pdftotext -enc UTF-8 "/$version.pdf" - | head -n 1)
    echo "$version: $text"
done | tee -a "$folder/seen"
diff "$folder/seen" - <<'SEEN' || { echo "This is no longer so (see above)." >&2; exit 1; }
/1.4.pdf: no error has occurred
/1.5.pdf: no error has occurred
1.4: िहन्दी में रसीद
1.5: हिन्दी में रसीद
SEEN
