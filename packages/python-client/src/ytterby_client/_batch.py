"""Many inquiries in consecutive calls, each as large as the service accepts."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping, Sequence
from typing import Any

from ._problems import Reply, error_of
from ._service import Call, Service, json_bytes
from .errors import UnreachableError, YtterbyError

# The limits of one call to the service.
_MOST_LINES = 10_000
_MOST_BYTES = 16 * 1024 * 1024


def with_explicit_day(value: Any) -> Any:
    """
    Prepares an inquiry or a kit for sending. A service would use today if no day of export is stated. So a missing day is sent
    as null, which it refuses as missing.
    """
    return {**value, "asOf": value.get("asOf")} if isinstance(value, Mapping) else value  # pyright: ignore


def batch_of(service: Service, inquiries: Iterable[object], path: str, query: Mapping[str, str | None]) -> Generator[Any, None, None]:
    """The answers to inquiries in their order, each as it arrives."""
    line = 0
    for lines in calls_of(inquiries):
        for answer in _answers_to(lines, service, path, query):
            line += 1
            yield _line_of(answer, line)


def calls_of(inquiries: Iterable[object]) -> Generator[Sequence[bytes], None, None]:
    """Splits inquiries into the lines of consecutive calls."""
    lines: list[bytes] = []
    size = 0
    for inquiry in inquiries:
        line = json_bytes(with_explicit_day(inquiry)) + b"\n"
        if len(lines) == _MOST_LINES or size + len(line) > _MOST_BYTES:
            yield lines
            lines = []
            size = 0
        lines.append(line)
        size += len(line)
    yield lines


def _answers_to(
    lines: Sequence[bytes], service: Service, path: str, query: Mapping[str, str | None]
) -> Generator[dict[str, Any], None, None]:
    """
    The answers to the lines of one call. If the response breaks off, or the lines are too much for one call, the unanswered ones
    are sent again.
    """
    answered = 0
    failed = 0
    while answered < len(lines):
        before = answered
        is_rest_for_another = False
        arriving = service.lines(Call(path, query=query, body=b"".join(lines[answered:])))
        try:
            for answer in arriving:
                is_rest_for_another = answered > before and _is_too_much(answer)
                if is_rest_for_another:
                    break
                yield answer
                answered += 1
                failed = 0
            if not is_rest_for_another and answered < len(lines):
                raise UnreachableError("unreachable")
        except YtterbyError as error:
            service.wait_after(error, failed)
            failed += 1
        finally:
            arriving.close()


def _is_too_much(answer: Mapping[str, Any]) -> bool:
    """Whether the work limit of one call is reached before this line."""
    return "problem" in answer and answer["problem"].get("code") == "too-much-work"


def _line_of(answer: dict[str, Any], line: int) -> dict[str, Any]:
    problem = answer.get("problem")
    if problem is None:
        return {**answer, "line": line}
    return {**answer, "line": line, "problem": error_of(problem, Reply(status=problem["status"]))}
