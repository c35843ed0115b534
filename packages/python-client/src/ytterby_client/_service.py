"""One call of the service: its request, its time limit and its retries."""

from __future__ import annotations

import http.client
import json
import random
import re
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from typing import Any, TypeVar
from urllib.parse import urlencode, urlsplit

from ._problems import PointerOf, Reply, error_of
from .errors import ServiceError, UnreachableError, YtterbyError

JSON = "application/json"
LINES = "application/x-ndjson"
_PROBLEM = "application/problem+json"

# Too many requests, and gateways without a running service behind them.
_RETRYABLE = frozenset((429, 502, 503, 504))
# Seconds. The first wait is a random time up to the first one; the limit doubles for each further one, up to the most.
_FIRST_WAIT = 0.25
_MOST_WAIT = 8.0
# The longest Retry-After that is followed: the service counts requests per minute.
_MOST_RETRY_AFTER = 60

_PIECE = 64 * 1024

Result = TypeVar("Result")


def json_bytes(value: object) -> bytes:
    """JSON as it is sent. A lone surrogate, which UTF-8 does not have, is written as the escape that JSON has for it."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text.encode("utf-8", "backslashreplace")


@dataclass(frozen=True)
class Call:
    """One call of an operation."""

    path: str
    query: Mapping[str, str | int | None] = field(default_factory=dict[str, "str | int | None"])
    body: bytes | None = None
    method: str | None = None
    """GET without a body, POST with one, if left out."""
    content_type: str | None = None
    pointer_of: PointerOf | None = None


class _EveryStatus(urllib.request.HTTPErrorProcessor):
    """Returns the response whatever its status. A redirection is not followed: the API key would go to the other address too."""

    def http_response(self, request: Any, response: Any) -> Any:
        return response

    https_response = http_response


class Service:
    """The service as the clients see it. Every method raises ServiceError, UnreachableError or another error of the SDK."""

    def __init__(self, base_url: str, *, api_key: str | None, timeout: float | None, retries: int) -> None:
        parts = urlsplit(base_url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("Give the address of the service, such as https://ytterby.example.")
        if api_key is not None and not re.fullmatch(r"[\x21-\x7e]+", api_key):
            raise ValueError("The API key cannot be sent in a header.")
        self.retries = retries
        self._root = base_url.rstrip("/")
        self._authorization = {} if api_key is None else {"Authorization": f"Bearer {api_key}"}
        self._timeout = timeout
        self._opener = urllib.request.build_opener(_EveryStatus())

    def json(self, call: Call) -> Any:
        """The JSON answer of an operation."""

        def attempt() -> Any:
            with self._send(call, JSON) as response:
                body = self._whole(response)
                if not _is_answer(response, JSON):
                    raise _refusal_of(response, body, call.pointer_of)
                return _parsed(response, body)

        return self.with_retries(attempt)

    def lines(self, call: Call) -> Generator[Any, None, None]:
        """The JSON lines of an operation as they arrive, in one attempt. The time limit is that of each piece."""
        with self._send(call, LINES) as response:
            if not _is_answer(response, LINES):
                raise _refusal_of(response, self._whole(response), call.pointer_of)
            begun = b""
            for piece in _pieces(response):
                first, *others = piece.split(b"\n")
                begun += first
                for following in others:
                    yield _parsed(response, begun)
                    begun = following
            if begun:
                raise UnreachableError("unreachable")

    def pieces(self, call: Call) -> Generator[bytes, None, None]:
        """The bytes of an answer as they arrive. Only its beginning is retried."""
        response = self.with_retries(lambda: self._opened(call))
        with response:
            yield from _pieces(response)

    def done(self, call: Call) -> None:
        """Calls an operation whose answer does not matter."""

        def attempt() -> None:
            with self._opened(call) as response:
                self._whole(response)

        self.with_retries(attempt)

    def with_retries(self, attempt: Callable[[], Result]) -> Result:
        """Calls `attempt`, and again after temporary failures. It is for calls that are safe to repeat."""
        failed = 0
        while True:
            try:
                return attempt()
            except YtterbyError as error:
                self.wait_after(error, failed)
                failed += 1

    def wait_after(self, error: YtterbyError, failed: int) -> None:
        """Waits before the next attempt, with full jitter. Raises the error itself if there is no next attempt."""
        asked = _asked_to_wait(error) if failed < self.retries else None
        if asked is None or asked > _MOST_RETRY_AFTER:
            raise error
        time.sleep(asked + random.random() * min(_MOST_WAIT, _FIRST_WAIT * 2**failed))

    def _opened(self, call: Call) -> http.client.HTTPResponse:
        response = self._send(call, "*/*")
        if not _is_ok(response):
            with response:
                raise _refusal_of(response, self._whole(response), call.pointer_of)
        return response

    def _send(self, call: Call, accepted: str) -> http.client.HTTPResponse:
        query = urlencode({name: value for name, value in call.query.items() if value is not None})
        headers = {**self._authorization, "Accept": f"{accepted}, {_PROBLEM}"}
        if call.body is not None:
            headers["Content-Type"] = call.content_type or accepted
        request = urllib.request.Request(
            f"{self._root}{call.path}{'?' if query else ''}{query}",
            data=call.body,
            headers=headers,
            method=call.method or ("GET" if call.body is None else "POST"),
        )
        try:
            return self._opener.open(request, timeout=self._timeout)
        except (OSError, http.client.HTTPException) as cause:
            raise _network_error(cause) from cause

    def _whole(self, response: http.client.HTTPResponse) -> bytes:
        """The body. The time limit is that of each piece, and of all together."""
        begun = time.monotonic()
        held: list[bytes] = []
        for piece in _pieces(response):
            held.append(piece)
            if self._timeout is not None and time.monotonic() - begun > self._timeout:
                raise UnreachableError("timed-out")
        return b"".join(held)


def _pieces(response: http.client.HTTPResponse) -> Generator[bytes, None, None]:
    stated = response.headers.get("content-length")
    left = None if stated is None else int(stated)
    while left != 0:
        try:
            piece = response.read1(_PIECE)
        except (OSError, http.client.HTTPException) as cause:
            raise _network_error(cause) from cause
        if not piece:
            break
        if left is not None:
            left -= len(piece)
        yield piece
    # A body that is shorter than its length says ends like any other.
    if left:
        raise UnreachableError("unreachable")


def _network_error(cause: Exception) -> UnreachableError:
    reason = cause.reason if isinstance(cause, urllib.error.URLError) else cause
    return UnreachableError("timed-out" if isinstance(reason, TimeoutError) else "unreachable")


def _asked_to_wait(error: YtterbyError) -> float | None:
    """The seconds to wait for a retryable error; None if retrying is pointless."""
    if isinstance(error, UnreachableError):
        return 0 if error.code == "unreachable" else None
    if isinstance(error, ServiceError) and error.status in _RETRYABLE:
        return error.retry_after or 0
    return None


def _is_ok(response: http.client.HTTPResponse) -> bool:
    return 200 <= response.status < 300


def _is_answer(response: http.client.HTTPResponse, content_type: str) -> bool:
    return _is_ok(response) and _type_of(response) == content_type


def _type_of(response: http.client.HTTPResponse) -> str:
    return (response.headers.get("content-type") or "").partition(";")[0].strip()


def _parsed(response: http.client.HTTPResponse, body: bytes) -> Any:
    try:
        return json.loads(body)
    except ValueError as cause:
        raise _unreadable(response) from cause


def _refusal_of(response: http.client.HTTPResponse, body: bytes, pointer_of: PointerOf | None) -> YtterbyError:
    """The error for a response without an answer."""
    if _type_of(response) != _PROBLEM:
        return _unreadable(response)
    problem = _parsed(response, body)
    if not isinstance(problem, dict) or not isinstance(problem.get("code"), str):  # pyright: ignore[reportUnknownMemberType]
        return _unreadable(response)
    return error_of(problem, _reply_of(response), pointer_of)  # pyright: ignore[reportUnknownArgumentType]


def _unreadable(response: http.client.HTTPResponse) -> ServiceError:
    reply = _reply_of(response)
    return ServiceError(
        f"What answers with HTTP status {reply.status} at this address is no Ytterby service, or something stands before it: "
        "look at the address (base_url).",
        code="unreadable-answer",
        status=reply.status,
        request_id=reply.request_id,
        retry_after=reply.retry_after,
    )


def _reply_of(response: http.client.HTTPResponse) -> Reply:
    return Reply(
        status=response.status,
        request_id=response.headers.get("request-id"),
        retry_after=_seconds_of(response.headers.get("retry-after")),
    )


def _seconds_of(header: str | None) -> int | None:
    """`Retry-After`: seconds, or a time (RFC 9110 section 10.2.3)."""
    if header is None:
        return None
    if re.fullmatch(r"[0-9]+", header):
        return int(header)
    try:
        return max(0, -int((time.time() - parsedate_to_datetime(header).timestamp()) // 1))
    except ValueError:
        return None
