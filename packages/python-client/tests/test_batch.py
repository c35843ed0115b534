"""Many inquiries in consecutive calls."""

from __future__ import annotations

import json
import unittest
from typing import Any
from unittest.mock import patch

from serving import cut, html, lines, not_waiting, problem, serving
from ytterby_client import Client, InvalidInquiryError, ServiceError, UnreachableError

INQUIRY: dict[str, object] = {"asOf": "2026-03-01"}


def decided(*numbers: int) -> list[dict[str, Any]]:
    return [{"line": number, "decision": {}} for number in numbers]


class Batch(unittest.TestCase):
    def setUp(self) -> None:
        waiting = patch("time.sleep", not_waiting)
        waiting.start()
        self.addCleanup(waiting.stop)

    def test_yields_each_answer_with_its_line_and_its_id(self) -> None:
        refused = {
            "code": "invalid-inquiry",
            "title": "T",
            "detail": "D.",
            "status": 400,
            "errors": [{"code": "missing", "pointer": "/asOf", "detail": "State it."}],
        }
        with serving(lines([{"line": 1, "id": "a", "decision": {}}, {"line": 2, "id": "b", "problem": refused}])) as there:
            first, second = Client(there.url).batch([{**INQUIRY, "id": "a"}, {"id": "b"}], view="decision", lang="zh")
            self.assertEqual(first, {"line": 1, "id": "a", "decision": {}})
            error = second.get("problem")
            assert isinstance(error, InvalidInquiryError)
            self.assertEqual((second["line"], second.get("id"), error.pointer), (2, "b", "/asOf"))
            self.assertEqual(there.asked[0].path, "/v1/assessments/batch?lang=zh&view=decision")
            self.assertEqual(there.asked[0].headers["content-type"], "application/x-ndjson")
            sent = [json.loads(line) for line in there.asked[0].body.splitlines()]
            self.assertEqual(sent, [{"asOf": "2026-03-01", "id": "a"}, {"id": "b", "asOf": None}])

    def test_without_inquiries_sends_no_request(self) -> None:
        with serving(html(500)) as there:
            self.assertEqual(list(Client(there.url).batch([])), [])
            self.assertEqual(there.asked, [])

    def test_that_breaks_off_is_continued_with_the_first_unanswered_line(self) -> None:
        text = "".join(f"{json.dumps(line)}\n" for line in decided(1, 2)) + '{"line"'
        with serving(cut("application/x-ndjson", text), lines(decided(1))) as there:
            numbers = [line["line"] for line in Client(there.url).batch([{**INQUIRY, "id": n} for n in (1, 2, 3)])]
            self.assertEqual(numbers, [1, 2, 3])
            self.assertEqual([len(asked.body.splitlines()) for asked in there.asked], [3, 1])

    def test_that_always_breaks_off_raises_after_what_was_answered(self) -> None:
        told: list[int] = []
        with serving(lines(decided(1)), lines([])) as there:
            with self.assertRaises(UnreachableError):
                for line in Client(there.url).batch([INQUIRY, INQUIRY]):
                    told.append(line["line"])
            self.assertEqual((told, len(there.asked)), ([1], 3))

    def test_that_is_too_much_work_is_sent_in_several_calls(self) -> None:
        too_much = {"line": 2, "problem": {"code": "too-much-work", "title": "T", "detail": "D.", "status": 413}}
        with serving(lines([*decided(1), too_much]), lines(decided(1))) as there:
            self.assertEqual([line["line"] for line in Client(there.url).batch([INQUIRY, INQUIRY])], [1, 2])
            self.assertEqual([len(asked.body.splitlines()) for asked in there.asked], [2, 1])

    def test_of_more_than_ten_thousand_lines_is_sent_in_several_calls(self) -> None:
        with serving(lines(decided(*range(10_000))), lines(decided(1))) as there:
            self.assertEqual(sum(1 for _ in Client(there.url).batch(INQUIRY for _ in range(10_001))), 10_001)
            self.assertEqual([len(asked.body.splitlines()) for asked in there.asked], [10_000, 1])

    def test_whose_whole_is_refused_raises(self) -> None:
        errors = [{"code": "nothing-to-compare", "pointer": "/to", "detail": "State another day."}]
        for handler, code in ((html(200), "unreadable-answer"), (problem(400, "invalid-comparison", errors), None)):
            with self.subTest(code), serving(handler) as there:
                with self.assertRaises(Exception) as refused:
                    next(Client(there.url).compare([INQUIRY], from_={}, to={}))
                self.assertEqual(getattr(refused.exception, "code", None), code or "invalid-comparison")
                self.assertEqual(isinstance(refused.exception, ServiceError), code is not None)

    def test_arrives_line_by_line(self) -> None:
        text = "".join(f"{json.dumps(line)}\n" for line in decided(1))
        with serving(cut("application/x-ndjson", text)) as there:
            arriving = Client(there.url).batch([INQUIRY, INQUIRY])
            self.assertEqual(next(arriving)["line"], 1)
            arriving.close()
            self.assertEqual(len(there.asked), 1)


if __name__ == "__main__":
    unittest.main()
