# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of this folder drive: the real programs `counterfoilctl` and `fault-proxy`.

Every process is bounded in time, ended by its own id, and what it wrote is looked through for sanitizer reports: one of
those fails the test that ran it, whatever it was about.
"""
import datetime
import fcntl
import json
import os
import selectors
import shutil
import signal
import socket
import struct
import subprocess
import tempfile
import termios
import time
import unittest
import urllib.parse
import urllib.request
from pathlib import Path

HERE = Path(__file__).resolve().parent
BIN = Path(os.environ.get("COUNTERFOIL_BIN", HERE.parent.parent / "build/dev/bin")).resolve()
CTL = str(BIN / "counterfoilctl")
LONGEST = 90  # seconds that any one command may take; its own longest wait is 30
CREATE_PATH = "/api/btn-create-invoice/get/"

# What the command line promises (exit status).
DONE, INPUT_REFUSED, GATEWAY_REFUSED, UNKNOWN, NOT_AVAILABLE = 0, 2, 3, 4, 5

# A year in which no card in these tests has expired.
EXPIRY = f"02/{datetime.date.today().year + 4}"
SALE = {"amount": "15.04", "devise": "USD", "email": "anna@example.com"}


def environment(**changes):
    """The environment of a child: nothing of the user's but what it needs, and `changes` (None takes one away)."""
    kept = ("PATH", "HOME", "TMPDIR", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
            "DBUS_SESSION_BUS_ADDRESS", "ASAN_OPTIONS", "LSAN_OPTIONS")
    base = {name: os.environ[name] for name in kept if name in os.environ}
    base.update(LANG="C.UTF-8", UBSAN_OPTIONS="print_stacktrace=1")
    base.update(changes)
    return {name: str(value) for name, value in base.items() if value is not None}


def until(condition, what, seconds=20):
    """Waits until `condition()` is true and answers with what it gave; fails when that takes too long."""
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"after {seconds} s still not: {what}")
        time.sleep(0.02)


def refuse_sanitizer_reports(text, command):
    for sign in ("AddressSanitizer", "LeakSanitizer", "UndefinedBehaviorSanitizer", "runtime error:"):
        if sign in text:
            raise AssertionError(f"{' '.join(command)}: a sanitizer found a fault in the program:\n{text}")


def http(method, url, body=None, headers=None, timeout=20):
    """(status, bytes) of one call, without proxies and without following redirects."""
    class Stay(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *_):
            return None
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), Stay)
    request = urllib.request.Request(url, data=body, method=method, headers=headers or {})
    try:
        with opener.open(request, timeout=timeout) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read()


class Child:
    """A program that runs beside the test, with lines to and from it."""

    def __init__(self, command, stdin=None, **changes):
        self.command = [str(part) for part in command]
        self._errors = tempfile.TemporaryFile()
        self._output = b""
        self.process = subprocess.Popen(self.command, stdin=stdin or subprocess.DEVNULL, stdout=subprocess.PIPE,
                                        stderr=self._errors, env=environment(**changes))

    @property
    def pid(self):
        return self.process.pid

    def line(self, seconds=30):
        """The next line of its standard output."""
        deadline = time.monotonic() + seconds
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stdout, selectors.EVENT_READ)
            while b"\n" not in self._output:
                if not selector.select(max(0, deadline - time.monotonic())):
                    raise AssertionError(f"{self.command}: no line within {seconds} s; {self.errors()}")
                chunk = os.read(self.process.stdout.fileno(), 65536)
                if not chunk:
                    raise AssertionError(f"{self.command} ended without a line; {self.errors()}")
                self._output += chunk
        line, self._output = self._output.split(b"\n", 1)
        return line.decode()

    def write(self, piece, pipe=None):
        """Writes to its standard input, or to another pipe that it reads, and waits until it has read all of it."""
        pipe = pipe or self.process.stdin
        pipe.write(piece)
        pipe.flush()

        def unread():
            return struct.unpack("i", fcntl.ioctl(pipe, termios.FIONREAD, b"\0" * 4))[0]
        until(lambda: unread() == 0 or self.process.poll() is not None, f"{self.command} has read what was written")

    def errors(self):
        if not self._errors.closed:
            self._errors.seek(0)
            self._said = self._errors.read().decode(errors="replace")
            if self.process.returncode is not None:
                self._errors.close()
        return self._said

    def end(self, how=signal.SIGINT, seconds=30):
        """Ends it, by its own id, and answers with its exit status. May be called again."""
        if self.process.poll() is None:
            self.process.send_signal(how)
            if self.process.stdin:
                self.process.stdin.close()
        try:
            status = self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise AssertionError(f"{self.command} did not end within {seconds} s of {how.name}") from None
        self.process.stdout.close()
        refuse_sanitizer_reports(self.errors(), self.command)
        return status


class Sandbox(Child):
    """`counterfoilctl sandbox`: the simulated gateways over real HTTP, and the endpoints that steer them."""

    def __init__(self, port=0, home=None):
        self._own_home = None if home else tempfile.mkdtemp(prefix="sandbox-")
        super().__init__([CTL, "sandbox", "--port", port, "--json"], COUNTERFOIL_HOME=home or self._own_home)
        ready = json.loads(self.line())
        self.url, self.key = ready["url"], ready["apiKey"]
        self.client, self.secret = ready["clientId"], ready["secret"]
        self.port = urllib.parse.urlsplit(self.url).port

    def stop(self):
        status = self.end()
        if self._own_home:
            shutil.rmtree(self._own_home, ignore_errors=True)
        if status != DONE:
            raise AssertionError(f"the sandbox ended with {status}: {self.errors()}")

    def ask(self, name, body=None, method=None):
        data = None if body is None else json.dumps(body).encode()
        status, answer = http(method or ("GET" if body is None else "POST"), f"{self.url}/_sandbox/{name}", data)
        if status != 200:
            raise AssertionError(f"/_sandbox/{name} answered {status}: {answer.decode()}")
        return json.loads(answer)

    def requests(self, call=None):
        """What it received, in order; secrets are masked there."""
        return [each for each in self.ask("requests") if call in (None, each["call"])]

    def creates(self):
        return self.requests("create")

    def pay(self, outcome, **which):
        """pay("paid", ref=...) or pay("paid", link=...)"""
        return self.ask("pay", {"outcome": outcome, **which})

    def fault(self, fault, call="create", times=1, landed=False, landing=0):
        """`landing`: carried out that many seconds later, by the sandbox's clock."""
        self.ask("faults", {"call": call, "fault": fault, "times": times, "landed": landed, "landing": landing})

    def advance(self, days=0, minutes=0):
        self.ask("clock", {"advanceSeconds": (days * 24 * 60 + minutes) * 60})

    def habits(self, **changes):
        """How the simulated NonStoPay differs from its documents."""
        self.ask("habits", changes)

    def profile(self, **changes):
        self.ask("profile", changes)

    def api(self, path, body=None, **query):
        """A call of the gateway's own interface, as any other client of the merchant would make it."""
        url = f"{self.url}{path}" + ("?" + urllib.parse.urlencode(query) if query else "")
        data = None if body is None else json.dumps(body).encode()
        _, answer = http("GET" if body is None else "POST", url, data,
                         {"API-KEY": self.key, "Content-Type": "application/json"})
        return json.loads(answer)

    def history(self):
        return self.api("/api/client-invoice-history/get/", status="ALL", order="ASC")["list"]

    def reference_of(self, gateway_id):
        """Our reference, as the gateway gives it back for that id."""
        return self.api("/api/client-invoice-info/get/", id=gateway_id)["data"]["callbackJson"]["counterfoil"]


class Proxy(Child):
    """`fault-proxy` in front of a port: breaks connections in ways that no server can, and counts."""

    def __init__(self, target, *plan):
        plan = ["--plan", ",".join(plan)] if plan else []
        super().__init__([BIN / "fault-proxy", "--target", target, *plan], stdin=subprocess.PIPE)
        self.url = f"http://127.0.0.1:{json.loads(self.line())['port']}"

    def order(self, command):
        self.process.stdin.write(command.encode() + b"\n")
        self.process.stdin.flush()
        return json.loads(self.line())

    def plan(self, *faults):
        self.order(f"plan {','.join(faults)}".strip())

    def creates(self):
        """(seen at the proxy, forwarded to the gateway)"""
        counts = self.order("counts")
        return tuple(counts[side].get(f"POST {CREATE_PATH}", 0) for side in ("requests", "forwarded"))

    def stop(self):
        self.end(signal.SIGTERM)


class Run:
    """What a command came to."""

    def __init__(self, command, status, out, err):
        self.command, self.status, self.out, self.err = command, status, out, err

    @property
    def json(self):
        return json.loads(self.out)

    @property
    def all(self):
        return self.out + self.err

    def __str__(self):
        return f"{' '.join(self.command[1:])}\n-> {self.status}\nstdout: {self.out}\nstderr: {self.err}"


class Shop:
    """A merchant's installation: a COUNTERFOIL_HOME of its own, and the command line that works on it."""

    def __init__(self, home=None, program=CTL, **environment_changes):
        self._folder = None if home else tempfile.TemporaryDirectory(prefix="shop-")
        self.home = Path(home or self._folder.name)
        self.program = str(program)
        self.said = []  # everything that its commands printed
        self._children = []
        self.changes = environment_changes

    def close(self):
        for child in self._children:  # those that a failing test did not see to their end
            if child.process.poll() is None:
                child.end(signal.SIGKILL)
        if self._folder:
            self._folder.cleanup()

    def _environment(self, changes):
        return environment(**{"COUNTERFOIL_HOME": self.home, **self.changes, **(changes or {})})

    def run(self, *arguments, exits=DONE, stdin="", env=None, **popen):
        """Runs a command to its end and demands that exit status. `stdin` may be a dict, which becomes JSON."""
        command = [self.program, *[str(argument) for argument in arguments]]
        text = json.dumps(stdin) if isinstance(stdin, dict) else stdin
        done = subprocess.run(command, input=text.encode(), capture_output=True, timeout=LONGEST,
                              env=self._environment(env), check=False, **popen)
        run = Run(command, done.returncode, done.stdout.decode(), done.stderr.decode())
        self.said.append(run.all)
        refuse_sanitizer_reports(run.all, command)
        if exits is not None and run.status != exits:
            raise AssertionError(f"exit status {run.status} instead of {exits}: {run}")
        return run

    def start_with_pipe(self, *arguments):
        """Begins a command that reads what the test writes to `child.process.stdin`, and closes in the end."""
        child = Child([self.program, *arguments], stdin=subprocess.PIPE,
                      **{"COUNTERFOIL_HOME": self.home, **self.changes})
        self._children.append(child)
        return child

    def start(self, *arguments, stdin=None):
        """Begins a command; the test ends it or awaits its end with finish()."""
        child = self.start_with_pipe(*arguments)
        if stdin is not None:
            child.process.stdin.write(json.dumps(stdin).encode())
        child.process.stdin.close()
        return child

    def finish(self, child, exits=DONE):
        """Awaits the end of a command that was begun."""
        out = child.process.stdout.read().decode()
        status = child.process.wait(LONGEST)
        child.process.stdout.close()
        run = Run(child.command, status, out, child.errors())
        self.said.append(run.all)
        refuse_sanitizer_reports(run.all, child.command)
        if run.status != exits:
            raise AssertionError(f"exit status {run.status} instead of {exits}: {run}")
        return run

    def add_account(self, url, key, *options, name="shop", exits=DONE, **more):
        return self.run("account", "add", name, "--gateway", "nonstopay", "--url", url, "--key-stdin", *options,
                        stdin=key + "\n", exits=exits, **more)

    @staticmethod
    def sale(method="card", *options, account="shop", **values):
        """The arguments that issue a sale. Fields not given are those of SALE; None leaves one out."""
        arguments = ["issue", "--account", account, "--method", method, "--json", *options]
        for name, value in {**SALE, **values}.items():
            if value is not None:
                arguments += ["--set", f"{name}={value}"]
        return arguments

    def issue(self, method="card", *options, exits=DONE, account="shop", stdin="", env=None, **values):
        return self.run(*self.sale(method, *options, account=account, **values), exits=exits, stdin=stdin, env=env)

    def track(self, *references, exits=DONE):
        return self.run("track", *references, "--json", exits=exits).json

    def show(self, reference):
        return self.run("show", reference, "--json").json

    def list(self, *options):
        return self.run("list", "--json", *options).json


class EndToEnd(unittest.TestCase):
    """Builds what a test needs and ends it after the test, the last thing first."""

    maxDiff = None

    def start_sandbox(self, **options):
        sandbox = Sandbox(**options)
        self.addCleanup(sandbox.stop)
        return sandbox

    def start_proxy(self, target, *plan):
        proxy = Proxy(target, *plan)
        self.addCleanup(proxy.stop)
        return proxy

    def open_shop(self, gateway=None, *options, key=None, url=None, **environment_changes):
        """A shop, with the account "shop" at `gateway` if there is one."""
        shop = Shop(**environment_changes)
        self.addCleanup(shop.close)
        if gateway:
            shop.add_account(url or gateway.url, key or gateway.key, *options)
        return shop

    def scratch(self):
        folder = tempfile.TemporaryDirectory(prefix="scratch-")
        self.addCleanup(folder.cleanup)
        return Path(folder.name)

    def dead_port(self):
        """A port at which nothing answers, and which nobody else gets while the test runs."""
        bound = socket.socket()
        bound.bind(("127.0.0.1", 0))
        self.addCleanup(bound.close)
        return bound.getsockname()[1]
