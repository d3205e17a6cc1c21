#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""escpos_raster.py PICTURE ROUNDS OUTPUT: the neighbour of SlipBench. Makes the commands that print a picture, as Python does
it: by python-escpos where that is installed, else by the steps of Pillow that no such library can leave out (to grey, to ink,
to one bit a dot, to bytes), which is the least that it takes. The last commands go to OUTPUT; a line says who made them, in
which version, and the median of their milliseconds, without the start of the interpreter and without reading the file."""
import contextlib
import statistics
import sys
import time

import PIL
from PIL import Image, ImageOps


def pillow(picture):
    """All in one band, so with one head."""
    ink = ImageOps.invert(picture.convert("L")).convert("1")
    wide = (ink.width + 7) // 8
    return b"\x1dv0\x00" + wide.to_bytes(2, "little") + ink.height.to_bytes(2, "little") + ink.tobytes()


def maker():
    try:
        import escpos
        from escpos.printer import Dummy
    except Exception:  # not there, or not whole
        return f"Pillow {PIL.__version__}", pillow
    Dummy._sleep_in_fragment = lambda self: None  # for slow printers: it computes nothing

    def library(picture):
        printer = Dummy()
        printer.image(picture)
        return printer.output
    return f"python-escpos {escpos.__version__}", library


path, rounds, output = sys.argv[1:]
name, make = maker()
with Image.open(path) as file:
    file.load()
    page = file
times = []
with contextlib.redirect_stdout(sys.stderr):  # the library remarks on what its profile of printers lacks
    for _ in range(int(rounds)):
        begin = time.perf_counter()
        commands = make(page)
        times.append((time.perf_counter() - begin) * 1000)
with open(output, "wb") as to:
    to.write(commands)
print(f"{name}\t{statistics.median(times):.4f}")
