"""Turns a problem document of the service (RFC 9457) into the error of the SDK."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from .errors import (
    InvalidComparisonError,
    InvalidInquiryError,
    InvalidKitError,
    InvalidLicenceError,
    InvalidListError,
    InvalidProfileError,
    Issue,
    LanguageNotHeldError,
    PaperRefusedError,
    ServiceError,
    ServiceFinding,
    UnknownTopicError,
    YtterbyError,
)

PointerOf = Callable[[str], str]
"""Maps a pointer into the sent body to one into the argument of the method."""


@dataclass(frozen=True)
class Reply:
    """Metadata of a response."""

    status: int
    request_id: str | None = None
    retry_after: int | None = None


_REFUSALS = (
    InvalidInquiryError,
    InvalidKitError,
    InvalidLicenceError,
    InvalidProfileError,
    InvalidListError,
    InvalidComparisonError,
)
_REFUSAL_OF = {error.kind: error for error in _REFUSALS}

_PAPER_REFUSALS = frozenset(
    (
        "not-an-assessment",
        "other-ruleset",
        "verdict-not-no-permit",
        "not-leaving-china",
        "invalid-day",
        "law-not-read",
        "end-use-untrue",
        "not-a-remark",
        "not-a-letter",
    )
)

# Facts that look-ups send as parameters, and the SDK checks like facts of an inquiry.
_FACTS = {
    "asOf": ("invalid-day", "/asOf"),
    "knownAt": ("invalid-day", "/knownAt"),
}


def error_of(problem: Mapping[str, Any], reply: Reply, pointer_of: PointerOf | None = None) -> YtterbyError:
    """The SDK error for a problem of the service; a ServiceError if there is none."""
    findings = [_finding_in(one) for one in problem.get("errors") or ()]
    code = str(problem["code"])
    refusal = _REFUSAL_OF.get(code)
    if refusal is not None:
        place = pointer_of or _unchanged
        return refusal([Issue(one.code, place(one.pointer or ""), one.detail) for one in findings])
    facts = [
        Issue(*_FACTS[one.parameter], one.detail) for one in findings if one.parameter is not None and one.parameter in _FACTS
    ]
    if facts:
        return InvalidInquiryError(facts)
    for finding in findings:
        error = _error_of_finding(finding)
        if error is not None:
            return error
    return ServiceError(
        f"{problem.get('title')}. {problem.get('detail')}",
        code=code,
        status=reply.status,
        request_id=reply.request_id,
        retry_after=reply.retry_after,
        findings=findings,
    )


def _unchanged(pointer: str) -> str:
    return pointer


def _finding_in(value: Mapping[str, Any]) -> ServiceFinding:
    return ServiceFinding(
        code=str(value.get("code")),
        detail=str(value.get("detail")),
        pointer=value.get("pointer"),
        parameter=value.get("parameter"),
    )


def _error_of_finding(finding: ServiceFinding) -> YtterbyError | None:
    """The SDK error for an issue about a paper or another parameter."""
    if finding.code in _PAPER_REFUSALS:
        return PaperRefusedError(finding.detail, code=finding.code, pointer=finding.pointer or "")
    if finding.parameter == "noticeReceivedOn":
        return PaperRefusedError(finding.detail, code="invalid-day", pointer="/noticeReceivedOn")
    if finding.parameter == "lang":
        return LanguageNotHeldError(finding.detail)
    if finding.parameter == "topic":
        return UnknownTopicError(finding.detail)
    return None
