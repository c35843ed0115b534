"""
Calls the clients as it is told: `answer_calls.py <origin> [<key>]` reads a call in each line of standard input, and writes the answer,
or the error, in a line of standard output. `npm run prove python` compares them with those of the SDK.
"""

from __future__ import annotations

import inspect
import json
import sys
from typing import Any

from ytterby_client import Client, JobsClient, LedgersClient, WatchesClient, YtterbyError


def main(origin: str, key: str = "no-key-is-needed") -> None:
    clients = {
        "client": Client(origin),
        "jobs": JobsClient(origin, api_key=key),
        "watches": WatchesClient(origin, api_key=key),
        "ledgers": LedgersClient(origin, api_key=key),
    }
    for line in sys.stdin.buffer:
        asked: dict[str, Any] = json.loads(line)
        method = getattr(clients[asked["client"]], asked["method"])
        sys.stdout.buffer.write(_canonical(_outcome(method, asked["args"], asked["options"])) + b"\n")
        sys.stdout.buffer.flush()


def _outcome(method: Any, args: list[Any], options: dict[str, Any]) -> object:
    try:
        answer = method(*args, **options)
        return {"answer": list(answer) if inspect.isgenerator(answer) else answer}
    except YtterbyError as error:
        return {"error": error}


def _told(value: object) -> object:
    """What JSON has no form for: errors, and the pieces of a result."""
    if isinstance(value, YtterbyError):
        issues = getattr(value, "issues", None)
        return {
            "kind": type(value).__name__,
            "code": value.code,
            "pointer": value.pointer,
            "issues": issues if issues is None else [[issue.code, issue.pointer] for issue in issues],
        }
    assert isinstance(value, bytes)
    # A piece may end within a letter, so its bytes are told one by one.
    return value.decode("latin-1")


def _canonical(value: object) -> bytes:
    text = json.dumps(value, default=_told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    # A lone surrogate, which UTF-8 does not have, is written as the escape that JSON has for it.
    return text.encode("utf-8", "backslashreplace")


if __name__ == "__main__":
    main(*sys.argv[1:])
