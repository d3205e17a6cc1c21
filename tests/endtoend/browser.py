# SPDX-License-Identifier: GPL-3.0-or-later
"""A customer's browser: real, headless Chromium, driven over the W3C WebDriver protocol."""
import json
import re
import shutil
import tempfile

from support import Child, http, until

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"


class Browser:
    def __init__(self):
        self._profile = tempfile.mkdtemp(prefix="chromium-")
        self._driver = Child([shutil.which("chromedriver") or "chromedriver", "--port=0"])
        line = ""
        while not (found := re.search(r"started successfully on port (\d+)", line)):
            line = self._driver.line()
        self._base = f"http://127.0.0.1:{found[1]}/session"
        arguments = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                     "--disable-background-networking", "--disable-component-update", "--disable-sync",
                     "--disable-dev-shm-usage", "--password-store=basic", "--proxy-server=direct://",
                     f"--user-data-dir={self._profile}"]
        options = {"args": arguments, "binary": shutil.which("chromium") or "chromium"}
        session = self._call("POST", "", {"capabilities": {"alwaysMatch": {"goog:chromeOptions": options}}}, seconds=60)
        self._base += "/" + session["sessionId"]

    def _ask(self, method, path, body=None, seconds=30):
        data = None if body is None else json.dumps(body).encode()
        status, answer = http(method, self._base + path, data, {"Content-Type": "application/json"}, timeout=seconds)
        return status, json.loads(answer)["value"]

    def _call(self, method, path, body=None, seconds=30):
        status, value = self._ask(method, path, body, seconds)
        if status != 200:
            raise AssertionError(f"{method} {path}: {value}")
        return value

    def open(self, url):
        self._call("POST", "/url", {"url": url})

    @property
    def url(self):
        return self._call("GET", "/url")

    @property
    def title(self):
        return self._call("GET", "/title")

    def await_url(self, url):
        until(lambda: self.url == url, f"the browser is at {url}")

    def _element(self, selector):
        return self._call("POST", "/element", {"using": "css selector", "value": selector})[ELEMENT]

    def has(self, selector):
        return bool(self._call("POST", "/elements", {"using": "css selector", "value": selector}))

    def text(self, selector="body"):
        return self._call("GET", f"/element/{self._element(selector)}/text")

    def press(self, selector):
        """Clicks a button that leads to another page, and waits until that page has taken this one's place."""
        button = self._element(selector)
        self._call("POST", f"/element/{button}/click", {})
        until(lambda: self._ask("GET", f"/element/{button}/name")[0] != 200, f"the page with {selector} is left")
        until(lambda: self._ask("POST", "/execute/sync", {"script": "return document.readyState", "args": []})
              == (200, "complete"), "the next page is loaded")

    def run(self, script):
        return self._call("POST", "/execute/sync", {"script": script, "args": []})

    def quit(self):
        try:
            self._call("DELETE", "")
        finally:
            self._driver.end()
            shutil.rmtree(self._profile, ignore_errors=True)
