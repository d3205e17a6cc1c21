# SPDX-License-Identifier: GPL-3.0-or-later
"""HTTP servers of the tests' own, on loopback: the shop's return pages, and gateways that behave as no good one does."""
import json
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from support import http


@dataclass
class Request:
    method: str
    path: str
    headers: dict
    body: bytes


@dataclass
class Answer:
    body: bytes = b""
    status: int = 200
    headers: dict = field(default_factory=dict)

    @staticmethod
    def json(value, status=200):
        return Answer(json.dumps(value).encode(), status, {"Content-Type": "application/json"})

    @staticmethod
    def page(text):
        html = f"<!doctype html><title>{text}</title><h1>{text}</h1>"
        return Answer(html.encode(), 200, {"Content-Type": "text/html; charset=utf-8"})


class Server:
    """Records every request, then answers as `answer(request)` says."""

    key = "made-up-key-2c9f"

    def __init__(self, answer, port=0):
        self.requests = []
        self._arrived = threading.Condition()
        owner = self

        class Handler(BaseHTTPRequestHandler):
            def handle_any(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                request = Request(self.command, self.path, dict(self.headers), body)
                with owner._arrived:
                    owner.requests.append(request)
                    owner._arrived.notify_all()
                answer = owner._answer(request)
                self.send_response(answer.status)
                for name, value in {**answer.headers, "Content-Length": str(len(answer.body))}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(answer.body)

            do_GET = do_POST = do_HEAD = handle_any

            def log_message(self, *_):
                pass

        class Quiet(ThreadingHTTPServer):
            daemon_threads = True
            block_on_close = False

            def handle_error(self, *_):
                pass  # a client that was killed in the middle of its call

        self._answer = answer
        self._server = Quiet(("127.0.0.1", port), Handler)
        self.port = self._server.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05})
        self._thread.start()

    def await_request(self, path=None, seconds=20):
        """The first request whose path begins with `path`."""
        def found():
            return next((each for each in self.requests if path is None or each.path.startswith(path)), None)
        with self._arrived:
            if not self._arrived.wait_for(found, seconds):
                raise AssertionError(f"nobody asked for {path} within {seconds} s, but: {self.requests}")
            return found()

    def paths(self):
        return [each.path for each in self.requests if each.path != "/favicon.ico"]

    def posts(self):
        return [each for each in self.requests if each.method == "POST"]

    def stop(self):
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def return_pages():
    """The merchant's web site: any path is a page."""
    return Server(lambda request: Answer.page(f"The shop's page {request.path}"))


class HoldingGateway(Server):
    """Passes every call on to the sandbox, but keeps its answer to a create call until release()."""

    def __init__(self, sandbox):
        self._released = threading.Event()
        self.key = sandbox.key

        def forward(request):
            headers = {name: request.headers[name] for name in ("Api-Key", "API-KEY", "Content-Type")
                       if name in request.headers}
            status, body = http(request.method, sandbox.url + request.path, request.body or None, headers)
            if request.method == "POST":
                self._released.wait(60)
            return Answer(body, status, {"Content-Type": "application/json"})

        super().__init__(forward)

    def release(self):
        self._released.set()

    def stop(self):
        self.release()
        super().stop()
