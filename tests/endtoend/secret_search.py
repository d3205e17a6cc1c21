# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for secrets where they must not be: in files, in outputs, in the arguments and environments of processes.

Card numbers are found plain, grouped, as UTF-16 and in parts: eight digits in a row count, as receipts may show the first
six and the last four and no more. A card code has three digits and is everywhere by chance, so it counts only as a word of its
own: no letter and no digit beside it. The times in our files end their milliseconds with a letter ("15.739Z"), a pay link's
random characters are letters, digits and percent signs with two more of those: neither looks like a word of three digits.
"""
import os
import re
from pathlib import Path


class Secrets:
    def __init__(self, number, code, birth, key):
        self.number, self.code, self.birth, self.key = number, code, birth, key
        digits = number.replace(" ", "")
        parts = {"[ .-]?".join(digits[at:at + 8]) for at in range(len(digits) - 7)}
        self._patterns = {
            "card number": re.compile("|".join(sorted(parts)).encode()),
            "date of birth": re.compile(re.escape(birth).encode()),
            "API key": re.compile(re.escape(key).encode()),
        }
        self._word = re.compile(rb"(?<![0-9A-Za-z])" + code.encode() + rb"(?![0-9A-Za-z])")
        self._wide_word = re.compile(rb"(?<![0-9A-Za-z]\0)" + b"".join(bytes([c, 0]) for c in code.encode())
                                     + rb"(?![0-9A-Za-z]\0)")

    def fields(self):
        return {"card_number": self.number, "card_ccv": self.code, "date_of_birth": self.birth}

    def in_bytes(self, data, code_too=True):
        narrow = data.replace(b"\0", b"")  # UTF-16 becomes plain text
        found = [name for name, pattern in self._patterns.items() if pattern.search(data) or pattern.search(narrow)]
        if code_too and (self._word.search(data) or self._wide_word.search(data)):
            found.append("card code")
        return found

    def in_text(self, text):
        return self.in_bytes(text.encode())

    def in_folder(self, folder):
        """What is found in the files below a folder, and in their names: ["API key in /path"]."""
        found = []
        for path in Path(folder).rglob("*"):
            if path.is_file() and not path.is_symlink():
                # A keyring is encrypted, which is to say random: three digits in it mean nothing.
                found += [f"{name} in {path}" for name in self.in_bytes(path.read_bytes(), path.suffix != ".keyring")]
            found += [f"{name} in the name {path}" for name in self.in_bytes(path.name.encode())]
        return found

    def in_processes(self, ours=()):
        """What other users of this computer can see. The code is looked for in the processes `ours` alone."""
        found = []
        for process in Path("/proc").iterdir():
            if not process.name.isdigit():
                continue
            for file in ("cmdline", "environ"):
                try:
                    data = (process / file).read_bytes().replace(b"\0", b"\n")
                except OSError:
                    continue  # it has ended, or belongs to somebody else
                found += [f"{name} in {file} of process {process.name}"
                          for name in self.in_bytes(data, int(process.name) in ours)]
        return found


def places_of_this_session():
    """Every folder that a program of this session would write to."""
    names = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "TMPDIR")
    return [os.environ[name] for name in names if name in os.environ]
