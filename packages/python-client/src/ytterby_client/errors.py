"""The errors of the client: those of the TypeScript SDK, with the same codes and pointers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Issue:
    """What is wrong, where, and what to do. The offending value itself is never repeated."""

    code: str
    """Codes are stable; messages are not."""
    pointer: str
    """JSON pointer (RFC 6901) to the offending field."""
    message: str
    """A sentence that says what to do."""


@dataclass(frozen=True)
class ServiceFinding:
    """One issue of a problem document (RFC 9457)."""

    code: str
    detail: str
    """A sentence that says what to do."""
    pointer: str | None = None
    """JSON pointer into the body that was sent."""
    parameter: str | None = None
    """Name of the parameter of the path or query."""


class YtterbyError(Exception):
    """The base class of every error that this package raises on purpose. `code` is part of the public contract."""

    def __init__(self, message: str, *, code: str, pointer: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.pointer = pointer
        """JSON pointer to the offending place of the input; the empty string is the whole input."""


class _RefusedError(YtterbyError):
    """Something was refused. `issues` contains every issue, in document order."""

    kind = ""

    def __init__(self, issues: Sequence[Issue]) -> None:
        message = "\n".join(f"{issue.pointer or '/'}: {issue.message}" for issue in issues)
        super().__init__(message, code=self.kind, pointer=issues[0].pointer if issues else "")
        self.issues = tuple(issues)


class InvalidInquiryError(_RefusedError):
    """The inquiry was refused."""

    kind = "invalid-inquiry"


class InvalidKitError(_RefusedError):
    """A kit was refused as a whole, because of its deal or structure. Invalid parts are reported in the answer."""

    kind = "invalid-kit"


class InvalidLicenceError(_RefusedError):
    """A licence was refused; pointers point into the licence."""

    kind = "invalid-licence"


class InvalidProfileError(_RefusedError):
    """A profile of an intake was refused; pointers point into the profile."""

    kind = "invalid-profile"


class InvalidListError(_RefusedError):
    """A list was refused as a whole; pointers point into the list, or to the option under `/options`."""

    kind = "invalid-list"


class InvalidComparisonError(_RefusedError):
    """Two sides cannot be compared; pointers point into the sides, `/from/…` or `/to/…`."""

    kind = "invalid-comparison"


class PaperRefusedError(YtterbyError):
    """A paper was refused, because the facts or the law would not support it."""


class LanguageNotHeldError(YtterbyError):
    """An answer was requested in a language that does not exist."""

    def __init__(self, message: str) -> None:
        super().__init__(message, code="language-not-held")


class UnknownTopicError(YtterbyError):
    """Reference data was requested on an unknown topic."""

    def __init__(self, message: str) -> None:
        super().__init__(message, code="unknown-topic")


class ServiceError(YtterbyError):
    """A service refused a call, or sent an unreadable response: then the code is `unreadable-answer`."""

    def __init__(
        self,
        message: str,
        *,
        code: str,
        status: int,
        request_id: str | None = None,
        retry_after: int | None = None,
        findings: Sequence[ServiceFinding] = (),
    ) -> None:
        super().__init__("\n".join([message, *(finding.detail for finding in findings)]), code=code)
        self.status = status
        """HTTP status."""
        self.request_id = request_id
        """The request id under which the operator finds the call."""
        self.retry_after = retry_after
        """Seconds after which to retry."""
        self.findings = tuple(findings)


class UnreachableError(YtterbyError):
    """A service did not answer (`timed-out`), or its response broke off (`unreachable`). `__cause__` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(_UNREACHABLE[code], code=code)


_UNREACHABLE = {
    "unreachable": "The service cannot be reached, or its answer broke off: look at its address and at the network.",
    "timed-out": "The service did not answer in time: ask again, or allow it more (timeout).",
}


class WebhookRefusedError(YtterbyError):
    """A webhook message was refused. The message of the error never quotes a key or the body."""

    def __init__(self, code: str, pointer: str) -> None:
        super().__init__(_WEBHOOK_REFUSED[code], code=code, pointer=pointer)


_WEBHOOK_REFUSED = {
    "missing-header": "Send the headers webhook-id, webhook-timestamp and webhook-signature, each once.",
    "malformed-header": "Write webhook-timestamp as whole seconds since 1970.",
    "too-old": "The message was signed more than 5 minutes ago: it may be a copy. If it is not, set the clock of the receiver.",
    "too-new": "The message was signed more than 5 minutes from now: set the clock of the sender or of the receiver.",
    "wrong-signature": "No signature of the message is one of the given keys. "
    "Verify the body byte for byte as it arrived, with the keys of this webhook.",
    "malformed": "The message is signed, but its body has no type or no data.",
    "unknown-type": "The message is signed, but this release does not know its type: use a newer one.",
}
