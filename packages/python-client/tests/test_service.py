"""How a call reaches a service, and what becomes of one that fails."""

from __future__ import annotations

import json
import threading
import unittest
from http.server import BaseHTTPRequestHandler
from unittest.mock import patch

from serving import Handler, answer, answering, cut, html, problem, reset, serving
from ytterby_client import Client, ServiceError, UnreachableError, YtterbyError

VERSION = {"package": "1.2.3", "ruleset": {"version": "1.2.3", "digest": "sha256:1", "knownThrough": "2026-01-01"}}
GOOD = answer(VERSION)


class Retries(unittest.TestCase):
    def setUp(self) -> None:
        self.waited: list[float] = []
        waiting = patch("time.sleep", self.waited.append)
        waiting.start()
        self.addCleanup(waiting.stop)

    def test_temporary_failures_are_retried_up_to_twice(self) -> None:
        failures: dict[str, Handler] = {
            "a connection that is closed": reset,
            "a truncated answer": cut("application/json", '{"package"'),
            "502 of a proxy": html(502),
            "503": html(503),
            "504": html(504),
            "429": problem(429, "rate-limited", headers={"retry-after": "0"}),
        }
        for name, failing in failures.items():
            with self.subTest(name):
                with serving(failing, failing, GOOD) as there:
                    self.assertEqual(Client(there.url).version(), VERSION)
                    self.assertEqual(len(there.asked), 3)
                with serving(failing) as there:
                    with self.assertRaises(YtterbyError):
                        Client(there.url).version()
                    self.assertEqual(len(there.asked), 3)

    def test_a_post_is_retried_with_its_body(self) -> None:
        with serving(reset, GOOD) as there:
            Client(there.url).assess({"asOf": "2026-03-01"})
            self.assertEqual([asked.body for asked in there.asked], [b'{"asOf":"2026-03-01"}'] * 2)

    def test_other_failures_are_not_retried(self) -> None:
        failures: dict[str, Handler] = {
            "400": problem(400, "invalid-query"),
            "401": problem(401, "unknown-api-key"),
            "404": html(404),
            "413": problem(413, "body-too-large"),
            "500": problem(500, "internal"),
            "an unreadable 200": html(200),
            "a redirection": html(307, {"location": "http://127.0.0.1:1/"}),
        }
        for name, failing in failures.items():
            with self.subTest(name), serving(failing, GOOD) as there:
                with self.assertRaises(ServiceError):
                    Client(there.url, api_key="a-key-of-ours").version()
                self.assertEqual(len(there.asked), 1)

    def test_as_often_as_retries_says(self) -> None:
        with serving(reset) as there:
            with self.assertRaises(UnreachableError) as refused:
                Client(there.url, retries=0).version()
            self.assertEqual(refused.exception.code, "unreachable")
            self.assertIsNotNone(refused.exception.__cause__)
            self.assertEqual(len(there.asked), 1)

    def test_not_before_the_time_of_retry_after(self) -> None:
        with serving(problem(429, "rate-limited", headers={"retry-after": "7"}), GOOD) as there:
            Client(there.url).version()
        self.assertEqual(len(self.waited), 1)
        self.assertTrue(7 <= self.waited[0] <= 7.25)

    def test_retry_after_may_be_a_time(self) -> None:
        limited = problem(429, "rate-limited", headers={"retry-after": "Sat, 28 Nov 2026 00:00:30 GMT"})
        with patch("time.time", lambda: 1795824000.5), serving(limited, GOOD) as there:
            Client(there.url).version()
        self.assertTrue(30 <= self.waited[0] <= 30.25)

    def test_not_if_retry_after_is_more_than_a_minute(self) -> None:
        with serving(problem(429, "rate-limited", headers={"retry-after": "61"})) as there:
            with self.assertRaises(ServiceError) as refused:
                Client(there.url).version()
        self.assertEqual((refused.exception.code, refused.exception.status), ("rate-limited", 429))
        self.assertEqual(refused.exception.retry_after, 61)
        self.assertEqual(self.waited, [])

    def test_waits_grow_up_to_a_limit(self) -> None:
        with patch("random.random", lambda: 1.0), serving(reset) as there:
            with self.assertRaises(UnreachableError):
                Client(there.url, retries=7).version()
        self.assertEqual(self.waited, [0.25, 0.5, 1, 2, 4, 8, 8])


class Answers(unittest.TestCase):
    def test_what_is_no_answer_is_reported_as_unreadable(self) -> None:
        answers: dict[str, Handler] = {
            "a page": html(200),
            "a page with an error status": html(404),
            "text": answering(200, "text/plain", "{}"),
            "truncated JSON": answering(200, "application/json", '{"package"'),
            "no body": answering(200, "application/json", ""),
            "a problem document of another service": answering(
                404, "application/problem+json", '{"title":"No route"}'
            ),
            "a problem document that is no JSON": answering(404, "application/problem+json", "No route"),
            "lines instead of one answer": answering(200, "application/x-ndjson", "{}\n"),
        }
        for name, handler in answers.items():
            with self.subTest(name), serving(handler) as there:
                with self.assertRaises(ServiceError) as refused:
                    Client(there.url).version()
                error = refused.exception
                self.assertEqual((error.code, error.request_id), ("unreadable-answer", "id-1"))
                self.assertEqual((error.retry_after, error.findings), (None, ()))

    def test_a_refusal_without_an_sdk_error_keeps_the_message_of_the_service(self) -> None:
        finding = {"code": "invalid-parameter", "parameter": "view", "detail": "Ask for full or decision."}
        with serving(problem(400, "invalid-query", [finding])) as there:
            with self.assertRaises(ServiceError) as refused:
                Client(there.url).decide({"asOf": "2026-03-01"})
        error = refused.exception
        self.assertEqual((error.code, error.status, error.request_id), ("invalid-query", 400, "id-1"))
        self.assertEqual(str(error), "Title. Detail.\nAsk for full or decision.")
        self.assertEqual([one.parameter for one in error.findings], ["view"])

    def test_an_unknown_reason_for_refusing_a_paper_is_a_service_error(self) -> None:
        finding = {"code": "of-tomorrow", "pointer": "", "detail": "Wait."}
        with serving(problem(422, "paper-refused", [finding])) as there, self.assertRaises(ServiceError) as refused:
            Client(there.url).customs_remark({"asOf": "2026-03-01"})
        self.assertEqual(refused.exception.code, "paper-refused")

    def test_every_page_of_a_list_is_from_the_release_of_the_first(self) -> None:
        pages = [
            answer({"ruleset": {"version": "1.0.0"}, "items": [1, 2], "next": "a&b"}),
            answer({"ruleset": {"version": "1.0.0"}, "items": [3], "next": None}),
        ]
        with serving(*pages) as there:
            self.assertEqual(Client(there.url).list_forms(), [1, 2, 3])
            paths = ["/v1/forms?limit=200", "/v1/forms?limit=200&cursor=a%26b&ruleset=1.0.0"]
            self.assertEqual([asked.path for asked in there.asked], paths)


class Timeouts(unittest.TestCase):
    def setUp(self) -> None:
        self.over = threading.Event()
        self.addCleanup(self.over.set)

    def test_a_silent_service_times_out_and_is_not_asked_again(self) -> None:
        def silent(request: BaseHTTPRequestHandler) -> None:
            self.over.wait()
            request.close_connection = True

        with serving(silent) as there:
            with self.assertRaises(UnreachableError) as refused:
                Client(there.url, timeout=0.05).version()
            self.assertEqual(refused.exception.code, "timed-out")
            self.assertEqual(len(there.asked), 1)
            self.over.set()

    def test_a_body_that_does_not_end_times_out(self) -> None:
        def endless(request: BaseHTTPRequestHandler) -> None:
            request.send_response(200)
            request.send_header("content-type", "application/json")
            request.end_headers()
            request.close_connection = True
            # Each piece comes in time, and all together do not.
            while not self.over.wait(0.01):
                try:
                    request.wfile.write(b" ")
                except OSError:
                    return

        with serving(endless) as there:
            with self.assertRaises(UnreachableError) as refused:
                Client(there.url, timeout=0.3).version()
            self.assertEqual(refused.exception.code, "timed-out")
            self.over.set()


class Addresses(unittest.TestCase):
    def test_an_address_may_have_a_path(self) -> None:
        for path in ("", "/", "/trade/ytterby", "/trade/ytterby/"):
            with self.subTest(path), serving(GOOD) as there:
                Client(there.url + path).version()
                self.assertEqual(there.asked[0].path, f"{path.rstrip('/')}/v1/version")

    def test_others_are_invalid(self) -> None:
        for base_url in ("", "ytterby.example", "/v1", "file:///etc", "http://"):
            with self.subTest(base_url), self.assertRaises(ValueError):
                Client(base_url)

    def test_a_key_is_sent_as_a_bearer_token(self) -> None:
        with serving(GOOD) as there:
            Client(there.url).version()
            Client(there.url, api_key="some-key").version()
            self.assertEqual([one.headers["authorization"] for one in there.asked], [None, "Bearer some-key"])
        for key in ("", "no\nkey", "nö key"):
            with self.subTest(key), self.assertRaises(ValueError) as refused:
                Client("http://localhost", api_key=key)
            self.assertNotIn("key\n", str(refused.exception))

    def test_text_that_is_not_well_formed_reaches_the_service(self) -> None:
        with serving(GOOD) as there:
            Client(there.url).assess({"asOf": "2026-03-01", "product": {"description": "\ud800光"}})
            self.assertEqual(json.loads(there.asked[0].body)["product"]["description"], "\ud800光")

    def test_a_missing_day_is_sent_as_missing(self) -> None:
        with serving(GOOD) as there:
            Client(there.url).assess({"product": {"form": "ore"}})  # type: ignore[typeddict-item]
            self.assertEqual(json.loads(there.asked[0].body), {"product": {"form": "ore"}, "asOf": None})


if __name__ == "__main__":
    unittest.main()
