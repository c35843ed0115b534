"""What a service keeps for an API key: jobs and watches."""

from __future__ import annotations

import io
import json
import unittest
from typing import Any
from unittest.mock import patch

from serving import answer, answering, html, not_waiting, serving
from ytterby_client import JobsClient, LedgersClient, ServiceError, WatchesClient

PART = 8 * 1024 * 1024


def job(state: str, sent: int = 0) -> dict[str, Any]:
    return {"id": "j/1", "state": state, "inputBytes": sent}


class Jobs(unittest.TestCase):
    def setUp(self) -> None:
        waiting = patch("time.sleep", not_waiting)
        waiting.start()
        self.addCleanup(waiting.stop)

    def test_a_list_is_sent_in_parts_and_awaited(self) -> None:
        states: list[str] = []
        handlers = [answer(job("uploading")), answer({}), answer({}), answer(job("running")), answer(job("done"))]
        with serving(*handlers) as there:
            jobs = JobsClient(there.url, api_key="some-key")
            ended = jobs.run(io.BytesIO(b"x" * (PART + 1)), full=True, on_progress=lambda one, _: states.append(one["state"]))
            self.assertEqual(ended["state"], "done")
            asked = [(one.method, one.path, len(one.body)) for one in there.asked]
        self.assertEqual(
            asked,
            [
                ("POST", "/v1/jobs?full=true", 0),
                ("PUT", "/v1/jobs/j%2F1/parts/1", PART),
                ("PUT", "/v1/jobs/j%2F1/parts/2", 1),
                ("POST", "/v1/jobs/j%2F1/start", 0),
                ("GET", "/v1/jobs/j%2F1", 0),
            ],
        )
        self.assertEqual(states, ["uploading", "uploading", "uploading", "running", "done"])

    def test_a_job_that_was_begun_goes_on_after_the_parts_that_are_there(self) -> None:
        with serving(answer(job("uploading", PART)), answer({}), answer(job("done"))) as there:
            JobsClient(there.url, api_key="some-key").run(b"x" * (PART + 2), job="j/1")
            self.assertEqual(there.asked[1].path, "/v1/jobs/j%2F1/parts/2")
            self.assertEqual(there.asked[1].body, b"xx")

    def test_a_profile_is_sent_before_the_list(self) -> None:
        with serving(answer(job("uploading")), answer({}), answer({}), answer(job("done"))) as there:
            JobsClient(there.url, api_key="some-key").run(b"x", profile='{"profile":1}')
            sent = [(one.path, one.body) for one in there.asked[1:3]]
        self.assertEqual(sent, [("/v1/jobs/j%2F1/profile", b'{"profile":1}'), ("/v1/jobs/j%2F1/parts/1", b"x")])

    def test_a_job_is_created_only_once(self) -> None:
        with serving(html(503)) as there:
            with self.assertRaises(ServiceError):
                JobsClient(there.url, api_key="some-key").run(b"form\n")
            self.assertEqual(len(there.asked), 1)

    def test_a_result_comes_as_bytes(self) -> None:
        with serving(html(503), answering(200, "text/csv", "a,b\n1,光\n")) as there:
            result = b"".join(JobsClient(there.url, api_key="some-key").result("j"))
            self.assertEqual(result, "a,b\n1,光\n".encode())


class Watches(unittest.TestCase):
    def test_lines_are_added_up_over_calls(self) -> None:
        refused: dict[str, Any] = {"line": 1, "id": None, "issues": []}
        report = {"added": 1, "replaced": 0, "unchanged": 0, "removed": 0, "refused": 1, "lines": [refused]}
        with serving(answer(report)) as there:
            long = {"product": {"description": "x" * (9 * 1024 * 1024)}}
            put = WatchesClient(there.url, api_key="some-key").put_lines(
                "w", [{"id": "a", "inquiry": long}, {"id": "b", "inquiry": long}]
            )
            self.assertEqual(len(there.asked), 2)
        self.assertEqual((put["added"], put["refused"]), (2, 2))
        self.assertEqual([one["line"] for one in put["lines"]], [1, 2])

    def test_pages_follow_one_another(self) -> None:
        pages = [
            answer({"items": [{"n": 1}], "next": 1, "done": False}),
            answer({"items": [{"n": 2}], "next": 2, "done": True}),
        ]
        with serving(*pages) as there:
            events = WatchesClient(there.url, api_key="some-key").events("w")
            self.assertEqual([event["n"] for event in events], [1, 2])
            self.assertEqual([one.path for one in there.asked], [f"/v1/watches/w/events?after={n}" for n in (0, 1)])

    def test_what_must_not_happen_twice_is_not_retried(self) -> None:
        with serving(html(503)) as there:
            watches = WatchesClient(there.url, api_key="some-key")
            for call in (
                lambda: watches.create({"name": "A"}),
                lambda: watches.change("w", {"webhook": None}),
                lambda: watches.replay("w", "d"),
                lambda: watches.test("w"),
            ):
                with self.assertRaises(ServiceError):
                    call()
            self.assertEqual([one.method for one in there.asked], ["POST", "PATCH", "POST", "POST"])
            self.assertEqual(json.loads(there.asked[1].body), {"webhook": None})


class Ledgers(unittest.TestCase):
    def test_a_question_states_its_days_and_leaves_out_what_is_not_stated(self) -> None:
        with serving(answer({"licences": []})) as there:
            ledgers = LedgersClient(there.url, api_key="some-key")
            ledgers.balance("l/1", as_of="2026-12-31")
            ledgers.check("l/1", [{"inquiry": {}}], as_of="2026-12-31", known_at="2026-11-30", lang="zh")
            ledgers.report("l/1", 2026)
            asked = [(one.method, one.path) for one in there.asked]
            self.assertEqual(json.loads(there.asked[1].body), [{"inquiry": {}}])
        self.assertEqual(
            asked,
            [
                ("GET", "/v1/ledgers/l%2F1/balance?asOf=2026-12-31&lang=en"),
                ("POST", "/v1/ledgers/l%2F1/check?asOf=2026-12-31&knownAt=2026-11-30&lang=zh"),
                ("GET", "/v1/ledgers/l%2F1/report?year=2026"),
            ],
        )

    def test_events_are_sent_again_and_a_new_ledger_is_not(self) -> None:
        waiting = patch("time.sleep", not_waiting)
        waiting.start()
        self.addCleanup(waiting.stop)
        with serving(html(503), answer({"recorded": 1})) as there:
            self.assertEqual(LedgersClient(there.url, api_key="some-key").add_events("l", [{"key": "1"}])["recorded"], 1)
            self.assertEqual(len(there.asked), 2)
        with serving(html(503)) as there:
            with self.assertRaises(ServiceError):
                LedgersClient(there.url, api_key="some-key").create("Magnets")
            self.assertEqual(len(there.asked), 1)


if __name__ == "__main__":
    unittest.main()
