# SPDX-License-Identifier: GPL-3.0-or-later
"""Asking about all sales at once: whoever waits at a terminal hears how far it is; a script is not disturbed."""
import os
import pty
import subprocess
import unittest

from support import LONGEST, EndToEnd, environment, refuse_sanitizer_reports


class Track(EndToEnd):
    def setUp(self):
        sandbox = self.start_sandbox()
        self.shop = self.open_shop(sandbox)
        for number in range(3):
            self.shop.issue(email=f"c{number}@example.com")
        sandbox.fault("http-500", call="history", times=1)  # each is asked about by itself

    def test_a_script_hears_nothing_of_it(self):
        run = self.shop.run("track", "--json")
        self.assertEqual(len(run.json), 3)
        self.assertNotIn("asked about", run.err)

    def test_a_person_at_a_terminal_hears_how_far_it_is(self):
        ours, theirs = pty.openpty()
        try:
            command = [self.shop.program, "track"]
            done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=theirs,
                                  timeout=LONGEST, check=False,
                                  env=environment(COUNTERFOIL_HOME=self.shop.home, **self.shop.changes))
            said = os.read(ours, 65536).decode()
        finally:
            os.close(theirs)
            os.close(ours)
        refuse_sanitizer_reports(said, command)
        self.assertEqual(done.returncode, 0, said)
        self.assertIn("1 of 3 sales asked about.", said)
        self.assertEqual(len(done.stdout.decode().splitlines()), 3)


if __name__ == "__main__":
    unittest.main()
