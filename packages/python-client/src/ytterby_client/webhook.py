"""Verifies webhook messages of watches and ledgers: `verifyWebhook` of `ytterby/client`."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import re
import time
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypedDict, cast

from ._ed25519 import is_signed
from .errors import WebhookRefusedError

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .answers import WatchEvent
    from .ledgers import LicenceChange

# Seconds by which the clocks of sender and receiver may differ.
_TOLERANCE = 5 * 60
# A message has two signatures, and some more while keys change; nobody makes us verify thousands.
_MOST_SIGNATURES = 20
_PUBLIC_KEY_BYTES = 32
_KEY_FORM = "Give the keys of the webhook: its secret, “whsec_” and base64, or its public key, “whpk_” and 32 bytes in base64."


MessageType = Literal["watch.changed", "watch.test", "ledger.changed", "ledger.test"]


class CorrectionSum(TypedDict):
    """How many lines a correction of ours moves from one verdict to another."""

    before: str
    after: str
    lines: int


class WebhookData(TypedDict):
    watch: str | None
    """The id of the watch; None from the command line, and of a ledger."""
    after: int | None
    """How many events or changes came before these; None in a test, and from the command line."""
    corrections: NotRequired[list[CorrectionSum]]
    """The sum of the events that correct earlier answers of ours (`corrects`), if there are any; they are no changes of the law."""
    events: list[WatchEvent]
    """In their order; none of a ledger."""
    ledger: NotRequired[str]
    """The id of the ledger, only of a ledger."""
    changes: NotRequired[list[LicenceChange]]
    """What became of the licences, in order, only of a ledger."""


class WebhookMessage(TypedDict):
    """A webhook message whose signature is valid."""

    id: str
    """The same for every attempt to deliver the message: whoever has seen it already has nothing to do."""
    type: MessageType
    """`watch.test` and `ledger.test` were asked for, and have no events and no changes."""
    data: WebhookData


class Headers(Protocol):
    """The headers of a request: a dictionary, or an object that may state a name twice."""

    def items(self) -> Iterable[tuple[str, str]]: ...


def verify_webhook(
    headers: Headers,
    body: bytes | str,
    keys: str | Sequence[str],
    *,
    now: float | None = None,
) -> WebhookMessage:
    """
    Verifies a webhook message as Standard Webhooks describes, and returns what it says. Signatures are compared in constant time.

    :param headers: those of the request, in any case.
    :param body: as it arrived, neither parsed nor changed.
    :param keys: the secret (`whsec_…`, verifies `v1`), the public key (`whpk_…`, verifies `v1a`), or several of them while keys
        change: one of them has to have signed.
    :param now: seconds since 1970; by the clock of the platform if left out.
    :raises WebhookRefusedError: if the message is not to be trusted: `missing-header`, `malformed-header`, `too-old`, `too-new`,
        `wrong-signature`; if its body cannot be read: `malformed`, `unknown-type`.
    :raises ValueError: without keys, or for a malformed one, which it does not quote.
    """
    verifying = [_key_of(key) for key in ([keys] if isinstance(keys, str) else keys)]
    if not verifying:
        raise ValueError(_KEY_FORM)
    stated = [(name.lower(), value) for name, value in headers.items()]
    id = _header_of(stated, "webhook-id")
    timestamp = _header_of(stated, "webhook-timestamp")
    signatures = _header_of(stated, "webhook-signature").split(" ")[:_MOST_SIGNATURES]
    _require_recent(timestamp, time.time() if now is None else now)
    raw = body.encode("utf-8", "surrogatepass") if isinstance(body, str) else body
    signed = f"{id}.{timestamp}.".encode("utf-8", "surrogatepass") + raw
    if not any(_is_signed_by(version, key, signature, signed) for version, key in verifying for signature in signatures):
        raise WebhookRefusedError("wrong-signature", "/headers/webhook-signature")
    kind, data = _message_in(raw)
    return {"id": id, "type": kind, "data": data}


def _key_of(text: str) -> tuple[str, bytes]:
    match = re.fullmatch(r"(whsec|whpk)_(.+)", text)
    key = _bytes_of(match[2]) if match else None
    if match is None or not key or (match[1] == "whpk" and len(key) != _PUBLIC_KEY_BYTES):
        raise ValueError(_KEY_FORM)
    return ("v1a" if match[1] == "whpk" else "v1", key)


def _header_of(stated: Sequence[tuple[str, str]], name: str) -> str:
    values = [value for one, value in stated if one == name]
    if len(values) == 1 and isinstance(values[0], str) and values[0] != "":  # pyright: ignore[reportUnnecessaryIsInstance]
        return values[0]
    raise WebhookRefusedError("missing-header", f"/headers/{name}")


def _require_recent(timestamp: str, now: float) -> None:
    """Whoever records a message could send it again later."""
    pointer = "/headers/webhook-timestamp"
    if not re.fullmatch(r"0|[1-9][0-9]{0,14}", timestamp):
        raise WebhookRefusedError("malformed-header", pointer)
    signed, today = int(timestamp), now // 1
    # A time that is none compares with nothing.
    if not signed >= today - _TOLERANCE:
        raise WebhookRefusedError("too-old", pointer)
    if not signed <= today + _TOLERANCE:
        raise WebhookRefusedError("too-new", pointer)


def _is_signed_by(version: str, key: bytes, signature: str, signed: bytes) -> bool:
    stated, _, encoded = signature.partition(",")
    given = _bytes_of(encoded)
    if stated != version or given is None:
        return False
    if version == "v1a":
        return is_signed(key, given, signed)
    return hmac.compare_digest(hmac.new(key, signed, hashlib.sha256).digest(), given)


def _bytes_of(text: str) -> bytes | None:
    """The bytes of base64 as everybody writes it; None for anything else, such as white space or unused bits that are set."""
    try:
        decoded = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return decoded if base64.b64encode(decoded).decode("ascii") == text else None


def _message_in(body: bytes) -> tuple[MessageType, WebhookData]:
    """What a signed body says. It is not validated further: whoever holds the key has written it."""
    try:
        sent: Any = json.loads(body.decode("utf-8"))
    except ValueError:
        sent = None
    if not isinstance(sent, dict):
        raise WebhookRefusedError("malformed", "/body")
    message = cast("dict[str, Any]", sent)
    kind, data = message.get("type"), message.get("data")
    if not isinstance(kind, str) or not isinstance(data, dict):
        raise WebhookRefusedError("malformed", "/body")
    if not re.fullmatch(r"(watch|ledger)\.(changed|test)", kind):
        raise WebhookRefusedError("unknown-type", "/body/type")
    nothing: WebhookData = {"watch": None, "after": None, "events": []}
    return cast("MessageType", kind), cast("WebhookData", {**nothing, **cast("dict[str, Any]", data)})
