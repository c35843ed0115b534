"""Lists of any length, which a service answers in the background: the calls of `ytterby/client/jobs`."""

from __future__ import annotations

import io
import os
import time
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, nullcontext
from typing import BinaryIO, Literal, TypedDict
from urllib.parse import quote

from ._service import Call, Service
from .client import RulesetName

# A part of a list; the service takes 1,000 of at most this size.
_PART_BYTES = 8 * 1024 * 1024
# Each attempt to send a part may take this long, unless `timeout` says otherwise.
_TIMEOUT = 120.0
_PAUSE = 1.0


class JobParameters(TypedDict):
    asOf: str
    knownAt: str | None
    lang: str
    out: Literal["csv", "ndjson"] | None
    full: bool
    ruleset: str | None


class JobLines(TypedDict):
    read: int
    answered: int
    refused: int
    asked: int
    """Lines about which something new is asked: of a list with a profile."""


FailedLines = TypedDict("FailedLines", {"from": int, "to": int})


class JobProfile(TypedDict):
    bytes: int
    digest: str


class JobError(TypedDict):
    code: str
    message: str


class JobResult(TypedDict):
    bytes: int
    etag: str


class Job(TypedDict):
    """A list that is answered in the background. Instants are in UTC, to the second."""

    id: str
    state: Literal["uploading", "running", "done", "failed"]
    parameters: JobParameters
    profile: JobProfile | None
    """By which the list is read; None for a list in the columns of the contract."""
    ruleset: RulesetName
    created: str
    started: str | None
    expectedEnd: str | None
    """While it runs: if the rest takes as long as what is answered."""
    ended: str | None
    expires: str
    """When the job, its list and its result are wiped."""
    inputBytes: int
    lines: JobLines
    verdicts: dict[str, int]
    """How many lines have each verdict."""
    failedLines: list[FailedLines]
    """Lines that are missing from the result, because answering them failed again and again."""
    error: JobError | None
    """Why the list was refused as a whole."""
    result: JobResult | None


class JobsClient:
    """Jobs of one API key: the service keeps the list and the answers until they are wiped."""

    def __init__(
        self, base_url: str, *, api_key: str, timeout: float | None = _TIMEOUT, retries: int = 2
    ) -> None:
        """:raises ValueError: for an invalid address or key."""
        self._service = Service(base_url, api_key=api_key, timeout=timeout, retries=retries)
        # A job that was created twice would count twice.
        self._once = Service(base_url, api_key=api_key, timeout=timeout, retries=0)

    def run(
        self,
        source: bytes | str | os.PathLike[str] | BinaryIO,
        *,
        as_of: str | None = None,
        known_at: str | None = None,
        lang: str | None = None,
        out: Literal["csv", "ndjson"] | None = None,
        full: bool = False,
        ruleset: str | None = None,
        profile: str | None = None,
        job: str | None = None,
        on_progress: Callable[[Job, int], object] | None = None,
    ) -> Job:
        """
        Sends a list, waits until it is answered, and returns the job. It may have `failed`: `error` or `failedLines` say why.

        :param source: the path of a file, a file that is open for reading bytes and can be sought in, or the bytes themselves.
        :param profile: the JSON that an intake keeps about the list. The list is then read as another system exported it, CSV or XLSX.
        :param job: goes on with a job of this list that was begun earlier.
        :param on_progress: called with the job and the bytes sent, after each part and whenever the job was asked about.
        """
        tell = on_progress or _ignore
        with _opened(source) as file:
            if job is None:
                query = {
                    "asOf": as_of,
                    "knownAt": known_at,
                    "lang": lang,
                    "out": out,
                    "full": "true" if full else None,
                    "ruleset": ruleset,
                }
                state: Job = self._once.json(Call("/v1/jobs", method="POST", query=query))
            else:
                state = self.get(job)
            tell(state, state["inputBytes"])
            if state["state"] == "uploading":
                if profile is not None:
                    self._put(_at(state["id"], "/profile"), profile.encode())
                state = self._send(state, file, tell)
        while state["state"] in ("running", "uploading"):
            tell(state, state["inputBytes"])
            time.sleep(_PAUSE)
            state = self.get(state["id"])
        tell(state, state["inputBytes"])
        return state

    def get(self, id: str) -> Job:
        return self._service.json(Call(_at(id)))

    def list(self) -> Generator[Job, None, None]:
        """All jobs of the key that are not wiped, newest first, as they arrive."""
        after = 0
        while True:
            page = self._service.json(Call("/v1/jobs", query={"after": after}))
            yield from page["items"]
            if page["done"]:
                return
            after = page["next"]

    def resume(self, id: str) -> Job:
        """Answers again what is not answered."""
        return self._service.json(Call(_at(id, "/resume"), method="POST"))

    def result(self, id: str) -> Generator[bytes, None, None]:
        """The answers as bytes, in pieces: those that `ytterby batch` prints."""
        return self._service.pieces(Call(_at(id, "/result")))

    def wipe(self, id: str) -> None:
        """Stops the job, and wipes the list, the answers and the job itself."""
        self._service.done(Call(_at(id), method="DELETE"))

    def _put(self, path: str, body: bytes) -> None:
        self._service.done(Call(path, method="PUT", body=body, content_type="application/octet-stream"))

    def _send(self, job: Job, file: BinaryIO, tell: Callable[[Job, int], object]) -> Job:
        # What was sent before is whole, but for its last part.
        part = job["inputBytes"] // _PART_BYTES
        file.seek(part * _PART_BYTES)
        while body := _read(file):
            part += 1
            self._put(_at(job["id"], f"/parts/{part}"), body)
            tell(job, (part - 1) * _PART_BYTES + len(body))
        return self._service.json(Call(_at(job["id"], "/start"), method="POST"))


def _ignore(_job: Job, _sent: int) -> None:
    pass


def _opened(source: bytes | str | os.PathLike[str] | BinaryIO) -> AbstractContextManager[BinaryIO]:
    if isinstance(source, bytes):
        return io.BytesIO(source)
    if isinstance(source, (str, os.PathLike)):
        return open(source, "rb")
    # Who opened it closes it.
    return nullcontext(source)


def _read(file: BinaryIO) -> bytes:
    """The next part, whole even where a file gives fewer bytes at a time."""
    held = b""
    while len(held) < _PART_BYTES and (piece := file.read(_PART_BYTES - len(held))):
        held += piece
    return held


def _at(id: str, rest: str = "") -> str:
    return f"/v1/jobs/{quote(id, safe='')}{rest}"
