# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks that can be filled up and written off: a tmpfs of a few hundred kilobytes.

Root mounts it. Everybody else mounts it in a namespace of their own, which the program under test enters; the test looks in
through /proc.
"""
import os
import shlex
import subprocess
import tempfile
import unittest
from pathlib import Path

import support


class SmallDisk:
    """`path` is where the program sees it, `seen` where the test does; `program` is the command line to be used with it."""

    def __init__(self, size="512k"):
        self._folder = tempfile.TemporaryDirectory(prefix="disk-")
        self.path = self.seen = Path(self._folder.name)
        self.program = support.CTL
        self._shell = None
        mount = f"mount -t tmpfs -o size={size},mode=700 none {shlex.quote(self._folder.name)}"
        if os.geteuid() == 0 and subprocess.run(mount, shell=True, stderr=subprocess.DEVNULL, check=False).returncode == 0:
            return
        self._shell = subprocess.Popen(
            ["unshare", "--user", "--map-current-user", "--keep-caps", "--mount", "sh"], text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        try:
            self._run(mount)
        except AssertionError as refused:
            self._end_shell()
            self._folder.cleanup()
            raise unittest.SkipTest(f"neither root nor a user namespace may mount a small disk here: {refused}") from None
        self.seen = Path(f"/proc/{self._shell.pid}/root{self._folder.name}")
        entering = Path(f"{self._folder.name}-program")
        entering.write_text("#!/bin/sh\nexec nsenter --target "
                            f'{self._shell.pid} --user --mount --preserve-credentials {shlex.quote(support.CTL)} "$@"\n')
        entering.chmod(0o700)
        self.program = str(entering)

    def _run(self, command):
        """Has the namespace's shell carry out a command."""
        if not self._shell:
            subprocess.run(command, shell=True, check=True)
            return
        try:
            self._shell.stdin.write(f"{command} && echo done || echo failed\n")
            self._shell.stdin.flush()
        except BrokenPipeError:  # what it said before tells why
            pass
        said = ""
        while True:
            line = self._shell.stdout.readline()
            if line == "done\n":
                return
            said += line
            if line in ("failed\n", ""):
                raise AssertionError(f"{command}: {said}")

    def _end_shell(self):
        self._shell.stdin.close()
        self._shell.wait(30)
        self._shell.stdout.close()

    def read_only(self, on=True):
        self._run(f"mount -o remount,{'ro' if on else 'rw'} '{self._folder.name}'")

    def read_only_file(self, name):
        """That file alone: nobody may write it, not even root. For as long as the disk lives."""
        file = f"'{self._folder.name}/{name}'"
        self._run(f"mount --bind {file} {file} && mount -o remount,bind,ro {file}")

    def writable_file(self, name):
        self._run(f"umount '{self._folder.name}/{name}'")

    def fill(self, leaving=0):
        """Fills it up with a file, but for so many bytes."""
        filler = self.seen / "filler"
        with open(filler, "ab", buffering=0) as file:
            try:
                while True:
                    file.write(b"x" * 1024)
            except OSError:
                pass
        os.truncate(filler, max(0, filler.stat().st_size - leaving))

    def heal(self):
        (self.seen / "filler").unlink(missing_ok=True)

    def close(self):
        if self._shell:
            self._end_shell()
            Path(self.program).unlink()
        else:
            subprocess.run(["umount", "--recursive", self._folder.name], check=True, timeout=30)
        self._folder.cleanup()
