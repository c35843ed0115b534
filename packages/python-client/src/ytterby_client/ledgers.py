"""Ledgers of licences: what is left of them, which shipments they cover, and by which day to apply for the next."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from ._kept import KeptClient, WatchWebhook, WebhookAddress
from ._service import JSON, Call, json_bytes

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .answers import LedgerBalance, LedgerEvent


class LedgerChange(TypedDict, total=False):
    """What to change of a ledger; the rest stays. Its events are never changed."""

    name: str
    ahead: int
    """How many days before the day to apply it is told."""
    webhook: WebhookAddress | None
    """Another address, with the same keys; None ends deliveries."""


class LedgerLooked(TypedDict):
    day: str
    ruleset: str


class KeptLedger(TypedDict):
    """A ledger. Instants are in UTC, to the second."""

    id: str
    name: str
    created: str
    events: int
    licences: int
    ahead: int
    looked: LedgerLooked | None
    """The day in Beijing, and the digest of the law, of the last look; None before the first."""
    lastChange: int
    webhook: WatchWebhook | None
    keeps: str


class ChangedLedger(TypedDict):
    """A ledger as it is now."""

    ledger: KeptLedger
    secret: str | None
    """`whsec_…`, the secret of a new webhook, or of rotated keys. It is shown here only: keep it."""


class LedgerIssue(TypedDict):
    code: str
    pointer: str
    message: str


class SentEvent(TypedDict):
    """What became of an event that was sent."""

    at: int
    """Its position in what was sent, from 0."""
    outcome: Literal["recorded", "repeated", "refused"]
    replaced: NotRequired[int]
    """How many rows of its document, as it was sent before, count no longer; left out if none."""
    issues: list[LedgerIssue]


class AddedEvents(TypedDict):
    recorded: int
    repeated: int
    refused: int
    items: list[SentEvent]


class NumberedEvent(TypedDict):
    """An event and its number: ask for the events after it."""

    n: int
    event: LedgerEvent


class LicenceChange(TypedDict):
    """What is new about a licence: its status, what the law makes of what is left, or the day to apply for the next one."""

    kind: Literal["status", "availability", "apply-by"]
    licence: str
    number: str | None
    ruleset: dict[str, str]
    on: str
    before: NotRequired[str]
    after: NotRequired[str]
    users: NotRequired[list[dict[str, Any]]]
    """The end users for whom what is left is barred or not needed, and why."""
    citations: NotRequired[dict[str, Any]]
    late: NotRequired[bool]
    """The day to apply had passed when it was found."""
    endsOn: NotRequired[str]
    leftKg: NotRequired[float | None]


class NumberedChange(TypedDict):
    n: int
    told: str
    change: LicenceChange


class LedgersClient(KeptClient["KeptLedger", "LedgerChange", "ChangedLedger"]):
    """Ledgers of one API key: the service keeps the events until the ledger is wiped."""

    _root = "/v1/ledgers"

    def create(self, name: str) -> KeptLedger:
        """Opens a ledger without events. If the call fails, look at `list` before you repeat it."""
        return self._once.json(Call(self._root, body=json_bytes({"name": name}), content_type=JSON))

    def list(self, *, after: int = 0) -> Generator[KeptLedger, None, None]:
        """Oldest first, as they arrive."""
        return self._pages(self._root, after)

    def add_events(self, id: str, events: Sequence[Mapping[str, object]], *, lang: str = "en") -> AddedEvents:
        """
        Records at most 1,000 events in their order, each once by its own `key`: sending the same again changes nothing. One that
        is refused hinders no other one.
        """
        return self._asked(id, "events", events, {"lang": lang})

    def events(self, id: str, *, after: int = 0) -> Generator[NumberedEvent, None, None]:
        """The events after one, in the order of recording."""
        return self._pages(self._at(id, "events"), after)

    def changes(self, id: str, *, after: int = 0) -> Generator[NumberedChange, None, None]:
        """What became of the licences after a change, in order, up to the last one of now."""
        return self._pages(self._at(id, "changes"), after)

    def balance(self, id: str, *, as_of: str, known_at: str | None = None, lang: str = "en") -> LedgerBalance:
        """What is left of each licence on a day, as it was known on a day, with a reason for every figure."""
        return self._asked(id, "balance", None, _days(as_of, known_at, lang))

    def statement(self, id: str, *, as_of: str, known_at: str | None = None, lang: str = "en") -> dict[str, Any]:
        """The `balance` with a signed `receipt`, which whoever has the events verifies offline."""
        return self._asked(id, "statement", None, _days(as_of, known_at, lang))

    def report(self, id: str, year: int, *, known_at: str | None = None) -> dict[str, Any]:
        """What each licence was used for in a year: every export by its day and document."""
        return self._asked(id, "report", None, {"year": year, "knownAt": known_at})

    def check(
        self,
        id: str,
        shipments: Sequence[Mapping[str, object]],
        *,
        as_of: str,
        known_at: str | None = None,
        lang: str = "en",
    ) -> dict[str, Any]:
        """Which of at most 500 planned shipments are covered, each judged on its day. Nothing is recorded."""
        return self._asked(id, "check", shipments, _days(as_of, known_at, lang))

    def forecast(
        self,
        id: str,
        shipments: Sequence[Mapping[str, object]],
        *,
        as_of: str,
        known_at: str | None = None,
        lang: str = "en",
    ) -> dict[str, Any]:
        """When licences end, and by which day to apply for the next; with the check of each shipment."""
        return self._asked(id, "forecast", shipments, _days(as_of, known_at, lang))

    def _asked(self, id: str, what: str, body: object, query: Mapping[str, str | int | None]) -> Any:
        """No question changes anything, and events are recorded once: each may be repeated."""
        path = self._at(id, what)
        if body is None:
            return self._service.json(Call(path, query=query))
        return self._service.json(Call(path, query=query, body=json_bytes(body), content_type=JSON))


def _days(as_of: str, known_at: str | None, lang: str) -> Mapping[str, str | None]:
    return {"asOf": as_of, "knownAt": known_at, "lang": lang}
