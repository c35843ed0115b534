"""A service that answers as a test says."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Asked:
    """A request, as the service received it."""

    method: str
    path: str
    headers: Message
    body: bytes


Handler = Callable[[BaseHTTPRequestHandler], object]


@dataclass
class Serving:
    url: str
    asked: list[Asked] = field(default_factory=list[Asked])


@contextmanager
def serving(*handlers: Handler) -> Generator[Serving, None, None]:
    """A service that answers with the handlers in order, and from then on with the last one."""

    class Requests(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self) -> None:
            length = int(self.headers.get("content-length") or 0)
            there.asked.append(Asked(self.command, self.path, self.headers, self.rfile.read(length)))
            handlers[min(len(there.asked), len(handlers)) - 1](self)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Requests)
    server.daemon_threads = True
    there = Serving(url=f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield there
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def answering(status: int, content_type: str, body: str, headers: Mapping[str, str] | None = None) -> Handler:
    def answer(request: BaseHTTPRequestHandler) -> None:
        content = body.encode()
        request.send_response(status)
        stated = {"content-type": content_type, "content-length": str(len(content)), "request-id": "id-1", **(headers or {})}
        for name, value in stated.items():
            request.send_header(name, value)
        request.end_headers()
        request.wfile.write(content)

    return answer


def answer(value: object) -> Handler:
    return answering(200, "application/json", json.dumps(value))


def lines(values: Sequence[object]) -> Handler:
    return answering(200, "application/x-ndjson", "".join(f"{json.dumps(value)}\n" for value in values))


def html(status: int, headers: Mapping[str, str] | None = None) -> Handler:
    return answering(status, "text/html; charset=utf-8", "<h1>Not here</h1>", headers)


def problem(
    status: int, code: str, errors: Sequence[Mapping[str, object]] = (), headers: Mapping[str, str] | None = None
) -> Handler:
    body = {"code": code, "title": "Title", "detail": "Detail.", "status": status, "errors": list(errors)}
    return answering(status, "application/problem+json", json.dumps(body), headers)


def cut(content_type: str, body: str) -> Handler:
    """An answer that breaks off."""

    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.send_header("content-type", content_type)
        request.send_header("content-length", "1000")
        request.end_headers()
        request.wfile.write(body.encode())
        request.close_connection = True

    return answer


def reset(request: BaseHTTPRequestHandler) -> None:
    request.close_connection = True


def not_waiting(_seconds: float) -> None:
    pass
