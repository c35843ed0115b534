"""What watches and ledgers have in common: both exist for one API key, and tell events to a webhook."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from typing import Any, ClassVar, Generic, Literal, TypedDict, TypeVar
from urllib.parse import quote

from ._service import JSON, Call, Service, json_bytes

# Each attempt may take this long, unless `timeout` says otherwise: all that a body holds is done before the answer.
_TIMEOUT = 120.0

Document = TypeVar("Document")
Change = TypeVar("Change", bound=Mapping[str, object])
Changed = TypeVar("Changed")


class WebhookAddress(TypedDict):
    url: str


class EarlierKeys(TypedDict):
    publicKey: str
    until: str


class WatchWebhook(TypedDict):
    url: str
    publicKey: str
    """`whpk_` and the key that verifies `v1a`."""
    earlierKeys: list[EarlierKeys]
    """Keys from before a rotation, oldest first, which sign each message as well until then."""
    state: Literal["ready", "retrying", "failing"]
    waiting: int
    reason: str | None
    nextAttempt: str | None


class DeliveredEvents(TypedDict):
    first: int
    last: int


class KeptDelivery(TypedDict):
    """A webhook message of at most 100 events."""

    id: str
    """The `webhook-id` of every attempt."""
    events: DeliveredEvents
    created: str
    attempts: int
    delivered: str | None
    outcome: str | None
    nextAttempt: str | None


class TestedWebhook(TypedDict):
    """What the receiver did with a test message."""

    accepted: bool
    reason: str


class KeptClient(Generic[Document, Change, Changed]):
    """The calls that are the same for watches and ledgers."""

    _root: ClassVar[str]

    def __init__(
        self, base_url: str, *, api_key: str, timeout: float | None = _TIMEOUT, retries: int = 2
    ) -> None:
        """:raises ValueError: for an invalid address or key."""
        self._service = Service(base_url, api_key=api_key, timeout=timeout, retries=retries)
        # Repeated, some calls would create a second one, lose a secret or send a second message.
        self._once = Service(base_url, api_key=api_key, timeout=timeout, retries=0)

    def get(self, id: str) -> Document:
        return self._service.json(Call(self._at(id)))

    def change(self, id: str, change: Change) -> Changed:
        """Changes what is stated. If the call fails while it sets a first webhook, set None and then the webhook again."""
        return self._once.json(Call(self._at(id), method="PATCH", body=json_bytes(change), content_type=JSON))

    def wipe(self, id: str) -> None:
        """Deletes it with all that belongs to it, its messages and secrets too."""
        self._service.done(Call(self._at(id), method="DELETE"))

    def rotate_keys(self, id: str, *, overlap_hours: int | None = None) -> Changed:
        """
        Has messages signed by new keys, also those that wait. For `overlap_hours` (24 if left out, at most 168) the keys before
        sign as well. With 0 they, and any earlier ones, sign no more. If the call fails, call it again: the secret of the first is
        lost, and the keys that the receiver has still sign.
        """
        rotation = {} if overlap_hours is None else {"overlapHours": overlap_hours}
        return self._once.json(Call(self._at(id, "keys"), body=json_bytes(rotation), content_type=JSON))

    def deliveries(self, id: str) -> Sequence[KeptDelivery]:
        """The last 100 messages to the webhook, newest first."""
        return self._service.json(Call(self._at(id, "deliveries")))["items"]

    def replay(self, id: str, delivery: str) -> KeptDelivery:
        """Sends a message again, with the same `webhook-id`. A webhook that was failing goes on."""
        return self._once.json(Call(self._at(id, "deliveries", delivery, "replay"), method="POST"))

    def test(self, id: str) -> TestedWebhook:
        """Sends a message without events. If it is accepted, a webhook that was failing goes on."""
        return self._once.json(Call(self._at(id, "test"), method="POST"))

    def _pages(self, path: str, after: int) -> Generator[Any, None, None]:
        while True:
            page = self._service.json(Call(path, query={"after": after}))
            yield from page["items"]
            if page["done"]:
                return
            after = page["next"]

    def _at(self, *parts: str) -> str:
        return "/".join([self._root, *(quote(part, safe="") for part in parts)])
