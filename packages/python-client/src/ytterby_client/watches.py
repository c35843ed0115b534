"""Lists that a service looks at each night, and by each new release of the law: the calls of `ytterby/client/watches`."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from ._kept import KeptClient, WatchWebhook, WebhookAddress
from ._service import JSON, LINES, Call, json_bytes

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .answers import WatchEvent
    from .client import RulesetName

# The largest body with lines.
_MOST_BYTES = 16 * 1024 * 1024


class LineIssue(TypedDict):
    """Why something is refused; the pointer starts at the line."""

    code: str
    pointer: str
    message: str


class LineToWatch(TypedDict):
    """A line to watch. A line is replaced and removed by its id; with the inquiry None it is removed."""

    id: str
    inquiry: Mapping[str, object] | None
    """An inquiry without days: the watch sets them."""


class NewWatch(TypedDict):
    name: str
    ahead: NotRequired[int]
    """So many days before it, a coming change on the horizon is told as well; 0 if left out."""
    webhook: NotRequired[WebhookAddress]
    """Where events are delivered, signed as Standard Webhooks."""
    lines: NotRequired[Sequence[LineToWatch]]
    """At most 1,000 lines; the rest by `put_lines`."""
    job: NotRequired[str]
    """A job that has ended: the lines of its list are watched."""


class WatchChange(TypedDict, total=False):
    """What to change of a watch; the rest stays."""

    name: str
    ahead: int
    webhook: WebhookAddress | None
    """Another address, with the same keys; None ends deliveries."""


class RefusedLine(TypedDict):
    """A line that is not watched, with its place in what was sent, from 1."""

    line: int
    id: str | None
    issues: list[LineIssue]


class WatchedLines(TypedDict):
    watched: int
    refused: int
    """Lines that the law of today refuses; what is known of them is kept."""


class WatchImport(TypedDict):
    job: str
    added: int
    refused: int
    lines: list[RefusedLine]
    """At most 1,000 of them."""
    problem: Literal["job-gone", "quota-reached"] | None


class WatchLooked(TypedDict):
    day: str
    ruleset: RulesetName


class WatchFault(TypedDict):
    attempts: int
    next: str


class WatchKeeps(TypedDict):
    watch: str
    eventDays: int


KeptWatch = TypedDict(
    "KeptWatch",
    {
        "id": str,
        "name": str,
        "ahead": int,
        "created": str,
        "lines": WatchedLines,
        "state": Literal["importing", "watching", "looking"],
        "import": "WatchImport | None",
        "looked": WatchLooked,
        "nextLook": str,
        "fault": "WatchFault | None",
        "lastEvent": int,
        "feed": str,
        "webhook": "WatchWebhook | None",
        "keeps": WatchKeeps,
    },
)
"""A list that is looked at each night in Beijing, and by each new release. Instants are in UTC, to the second."""


class PutReport(TypedDict):
    """What became of lines that were sent."""

    added: int
    replaced: int
    unchanged: int
    """Lines with the facts that were known; their quantities may differ."""
    removed: int
    refused: int
    lines: list[RefusedLine]
    """At most 1,000 of each body that was sent."""


class ChangedWatch(TypedDict):
    """A watch as it is now."""

    watch: KeptWatch
    secret: str | None
    """`whsec_…`, the secret of a new webhook, or of rotated keys. It is shown here only: keep it."""


class CreatedWatch(ChangedWatch):
    put: PutReport


class NamedWatch(TypedDict):
    id: str
    name: str
    created: str


class KeptLine(TypedDict):
    """A line of a watch."""

    line: int
    """Its place in the watch, which never changes."""
    id: str
    inquiry: dict[str, Any]
    asOf: str
    """The day of its last look; on days since then nothing could change."""
    issues: list[LineIssue] | None
    """Why the law of today refuses it."""


class KeptEvent(TypedDict):
    """An event and its number: ask for the events after it."""

    n: int
    told: str
    event: WatchEvent


class WatchesClient(KeptClient["KeptWatch", "WatchChange", "ChangedWatch"]):
    """Watches of one API key: the service keeps the lines until the watch is wiped."""

    _root = "/v1/watches"

    def create(self, watch: NewWatch) -> CreatedWatch:
        """
        Watches a list. If the call fails, look at `list` before you repeat it: the watch may exist, and only this answer has the
        secret of its webhook.
        """
        return self._once.json(Call("/v1/watches", body=json_bytes(watch), content_type=JSON))

    def list(self) -> Sequence[NamedWatch]:
        """Oldest first."""
        return self._service.json(Call("/v1/watches"))["items"]

    def lines(self, id: str, *, after: int = 0) -> Generator[KeptLine, None, None]:
        """Its lines in their order, as they arrive."""
        return self._pages(self._at(id, "lines"), after)

    def line(self, id: str, line: str) -> KeptLine:
        """Raises ServiceError `not-found` if there is no line of this id."""
        return self._service.json(Call(self._at(id, "lines", line)))

    def put_lines(self, id: str, lines: Iterable[LineToWatch]) -> PutReport:
        """
        Adds, replaces and removes any number of lines. They are sent in calls of at most 16 MiB. If one fails, those before it
        have been done; sending everything again does the rest, and counts what was done as `unchanged`. Only this method reaches
        lines whose ids are `.` or `..`, which no path can name.
        """
        report: PutReport = {"added": 0, "replaced": 0, "unchanged": 0, "removed": 0, "refused": 0, "lines": []}
        sent = 0
        for body in _bodies_of(lines):
            call = Call(self._at(id, "lines"), method="POST", body=b"".join(body), content_type=LINES)
            report = _sum_of(report, self._service.json(call), sent)
            sent += len(body)
        return report

    def put_line(self, id: str, line: str, inquiry: Mapping[str, object]) -> KeptLine:
        """Raises InvalidInquiryError with every issue, each with a JSON pointer."""
        return self._service.json(
            Call(self._at(id, "lines", line), method="PUT", body=json_bytes(inquiry), content_type=JSON)
        )

    def remove_line(self, id: str, line: str) -> None:
        """Events that the line gave stay."""
        self._service.done(Call(self._at(id, "lines", line), method="DELETE"))

    def events(self, id: str, *, after: int = 0) -> Generator[KeptEvent, None, None]:
        """
        The events after one, in their order, up to the last one of now. Keep the number of the last event that you have dealt
        with, and ask from there next time.
        """
        return self._pages(self._at(id, "events"), after)

    def rotate_feed(self, id: str) -> KeptWatch:
        """Gives the feed another secret address. The one before is gone at once."""
        return self._once.json(Call(self._at(id, "feed"), method="POST"))



def _bodies_of(given: Iterable[object]) -> Generator[Sequence[bytes], None, None]:
    """Divides lines into bodies; no lines are one empty body, so that a watch that does not exist is noticed."""
    lines: list[bytes] = []
    size = 0
    for one in given:
        line = json_bytes(one) + b"\n"
        if lines and size + len(line) > _MOST_BYTES:
            yield lines
            lines = []
            size = 0
        lines.append(line)
        size += len(line)
    yield lines


def _sum_of(report: PutReport, put: PutReport, before: int) -> PutReport:
    """The report about everything that was sent; `before` lines were sent before `put`."""
    return {
        "added": report["added"] + put["added"],
        "replaced": report["replaced"] + put["replaced"],
        "unchanged": report["unchanged"] + put["unchanged"],
        "removed": report["removed"] + put["removed"],
        "refused": report["refused"] + put["refused"],
        "lines": [*report["lines"], *({**refused, "line": before + refused["line"]} for refused in put["lines"])],
    }
