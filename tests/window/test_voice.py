# SPDX-License-Identifier: GPL-3.0-or-later
"""Money arrives, and is heard: by a real sound server whose only device is recorded, and by a real speech service whose engine writes
down what it would say."""
import array
import json
import os
import subprocess
import time
import unittest

from desk import PROGRAM, WindowTest, sell

ENGINE = """#!/bin/sh
printf '%s: %s\\n' "$1" "$2" >>"{folder}/said"
"""
MODULE = """GenericExecuteSynth "{folder}/engine '$LANGUAGE' \\'$DATA\\'"
GenericRecodeFallback "?"
GenericLanguage "en" "en" "utf-8"
AddVoice "en" "MALE1" "english"
GenericLanguage "fr" "fr" "utf-8"
AddVoice "fr" "MALE1" "french"
"""
SERVICE = """LogLevel 2
LogDir "{folder}"
AudioOutputMethod "pulse"
AddModule "written" "sd_generic" "written.conf"
DefaultModule written
DefaultLanguage "en"
"""
SOUND = """load-module module-native-protocol-unix auth-anonymous=1 socket={folder}/sound.socket
load-module module-null-sink sink_name=shop rate=44100 channels=1
"""


class Voice(WindowTest):
    def setUp(self):
        self.folder = self.scratch()
        self.servers = {"PULSE_SERVER": f"unix:{self.folder}/sound.socket", "SPEECHD_ADDRESS": f"unix_socket:{self.folder}/speech.socket"}
        self.sandbox = self.start_sandbox()
        self.shop = self.open_shop(self.sandbox)

    def start(self, *call):
        """Ends with the test, and by itself in any case."""
        process = subprocess.Popen(["timeout", "300", *call], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   env={**os.environ, **self.servers, "HOME": str(self.folder), "XDG_RUNTIME_DIR": str(self.folder)})

        def end():
            process.terminate()
            process.wait(20)

        self.addCleanup(end)
        return process

    def await_file(self, name, seconds=20):
        """Once it is there and not empty."""
        path = self.folder / name
        until = time.monotonic() + seconds
        while not (path.is_socket() or path.is_file() and path.stat().st_size):
            self.assertLess(time.monotonic(), until, f"{name} is not there")
            time.sleep(0.02)
        return path

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.replace("{folder}", str(self.folder)))
        path.chmod(0o700)
        return path

    def start_sound(self):
        config = self.write("sound.pa", SOUND)
        self.start("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--disable-shm=yes", "-F", str(config))
        self.await_file("sound.socket")

    def start_speech(self):
        self.write("engine", ENGINE)
        self.write("conf/modules/written.conf", MODULE)
        self.write("conf/speechd.conf", SERVICE)
        self.start("speech-dispatcher", "-s", "-t", "60", "-C", str(self.folder / "conf"), "-S", str(self.folder / "speech.socket"),
                   "-L", str(self.folder), "-P", str(self.folder / "speech.pid"))
        self.await_file("speech.socket")

    def sell_and_be_paid(self, person, amount="15.04"):
        sell(person, amount)
        link = person.find("text", "Pay link").text
        self.sandbox.pay("paid", link=link)
        self.shop.track(self.shop.list()[0]["ref"])

    def test_the_chime_and_the_amount_are_heard(self):
        self.start_sound()
        self.start_speech()
        self.remember(self.shop, speaks=True, notifies=False)
        person = self.person_at(self.shop, **self.servers)
        recorder = self.start("parec", "--device=shop.monitor", "--format=s16le", "--rate=44100", "--channels=1",
                              str(self.folder / "heard"))
        self.await_file("heard")
        self.sell_and_be_paid(person)
        self.assertEqual(self.await_file("said").read_text(), "en: Paid: 15 US dollars 04\n")
        recorder.terminate()
        recorder.wait(20)
        heard = (self.folder / "heard").read_bytes()
        samples = array.array("h", heard[: len(heard) // 2 * 2])
        loud = sum(abs(sample) > 3000 for sample in samples)
        self.assertGreater(loud, 44100 // 20)  # more than a click

    def test_at_a_till_it_is_heard_once_that_nobody_paid(self):
        self.start_sound()  # without which the service waits for it
        self.start_speech()
        self.shop.run("account", "defaults", "shop", "--method", "card", "--set", "email=till@example.com")
        account = json.loads((self.shop.home / "accounts.json").read_text())["accounts"][0]["id"]
        self.remember(self.shop, counter=True, page="sale", account=account, method="card", steps=3,
                      currencies={f"{account}/card": "USD"}, speaks=True, sounds=False, notifies=False)
        person = self.open_window(self.shop, **self.servers).person
        person.until(lambda: person.focus.role == "text" and not person.focus.text, "an empty amount waits")
        person.type("12")
        person.key("Return")
        reference = person.until(self.shop.list, "the sale is in the books")[0]["ref"]
        person.until(lambda: self.shop.show(reference)["state"] == "open", "it is issued")
        self.sandbox.pay("failed", ref=reference)
        self.shop.track(reference)
        self.assertEqual(self.await_file("said").read_text(), "en: Not paid\n")
        self.shop.track(reference)  # the same is told once more
        person.listen(0.3)
        self.assertEqual((self.folder / "said").read_text(), "en: Not paid\n")

    def test_without_a_speech_service_the_window_says_so_and_goes_on(self):
        self.servers = {name: where.replace(str(self.folder), f"{self.folder}/none") for name, where in self.servers.items()}
        self.remember(self.shop, speaks=True, notifies=False)
        person = self.person_at(self.shop, **self.servers)
        self.sell_and_be_paid(person)
        person.reads("Paid: 15.04 USD")
        person.reads("Nothing can be read aloud: this computer has no speech service that answers.")

    def test_no_program_links_what_is_loaded_when_it_is_heard(self):
        for program in (PROGRAM, PROGRAM.with_name("counterfoilctl")):
            linked = subprocess.run(["ldd", program], capture_output=True, timeout=60, check=True).stdout.decode()
            self.assertIn("libQt6Core", linked)
            for library in ("Qt6Multimedia", "Qt6TextToSpeech", "libpulse", "libspeechd"):
                self.assertNotIn(library, linked)


if __name__ == "__main__":
    unittest.main()
