# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what a receipt printer is sent, as the printer would: Epson's ESC/POS, as far as it may be used here. It shares
nothing with the program but the manual."""
from dataclasses import dataclass, field

DLE, ESC, GS = 0x10, 0x1B, 0x1D


@dataclass
class Slips:
    """What came out: one picture up to each cut, and what was done besides."""
    pictures: list = field(default_factory=list)  # (width in bytes, lines as bytes)
    cuts: list = field(default_factory=list)  # "partial" or "full"
    drawers: int = 0
    questions: list = field(default_factory=list)

    def pbm(self, number=0, border=40):
        """The picture as a file that every program reads, with paper around it."""
        width, lines = self.pictures[number]
        height = len(lines) // width
        empty = bytes(border // 8)
        rows = [bytes(width + 2 * len(empty))] * border
        rows += [empty + lines[at * width:(at + 1) * width] + empty for at in range(height)]
        rows += [bytes(width + 2 * len(empty))] * border
        head = f"P4\n{(width + 2 * len(empty)) * 8} {len(rows)}\n".encode()
        return head + b"".join(rows)


def read(data):
    """Every byte has to belong to a command that is known."""
    slips, at = Slips(), 0
    width, lines = 0, bytearray()

    def end():
        nonlocal width, lines
        if lines:
            slips.pictures.append((width, bytes(lines)))
        width, lines = 0, bytearray()

    while at < len(data):
        two = data[at:at + 2]
        if two == bytes([DLE, 0x04]):
            slips.questions.append(data[at + 2])
            at += 3
        elif two == bytes([ESC, ord("@")]):
            at += 2
        elif two == bytes([ESC, ord("p")]):
            slips.drawers += 1
            at += 5
        elif two == bytes([ESC, ord("d")]):
            at += 3
        elif two == bytes([GS, ord("r")]):
            at += 3
        elif two == bytes([GS, ord("V")]):
            if data[at + 2] not in (65, 66):
                raise ValueError(f"a cut of no known kind at byte {at}")
            slips.cuts.append("full" if data[at + 2] == 65 else "partial")
            at += 4
            end()
        elif data[at:at + 3] == bytes([GS, ord("v"), ord("0")]):
            across = data[at + 4] + 256 * data[at + 5]
            down = data[at + 6] + 256 * data[at + 7]
            piece = data[at + 8:at + 8 + across * down]
            if len(piece) != across * down or width not in (0, across):
                raise ValueError(f"a picture that does not fit at byte {at}")
            for second in (0x04, 0x05, 0x14):
                if bytes([DLE, second]) in piece:
                    raise ValueError(f"dots that are a command at byte {at}")
            width = across
            lines += piece
            at += 8 + across * down
        else:
            raise ValueError(f"no command at byte {at}: {data[at:at + 8].hex(' ')}")
    end()
    return slips
