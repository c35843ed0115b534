"""Messages to a webhook, as the TypeScript SDK signed them."""

from __future__ import annotations

import base64
import hashlib
import hmac
import time
import unittest
from email.message import Message

from ytterby_client import WebhookRefusedError, verify_webhook
from ytterby_client._ed25519 import is_signed

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
# The key that the libraries of Standard Webhooks test theirs with.
PUBLIC_KEY = "whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4="
OTHER_SECRET = "whsec_" + base64.b64encode(b"another secret of thirty-two byt").decode()
OTHER_PUBLIC_KEY = "whpk_" + base64.b64encode(b"not the key of anybody: 32 bytes").decode()
NOW = 1_795_000_000

BODY = '{"type":"watch.changed","data":{"watch":"w1","after":7,"events":[{"id":"G16 光纤"}]}}'
HEADERS = {
    "webhook-id": "msg_1",
    "webhook-timestamp": str(NOW),
    "webhook-signature": "v1,TbSalSJhsjSrjY8xndpEgUjW8eTya+TNQcM+ZlQhS2w= "
    "v1a,7f0uXMUdZO0p6FjNYua2ZnjdBxNrQV8NY31b1DsoD810eBmoX/LSqdccXw/+/uGvhJCfHVSkpj/DQfY7T5h+Dw==",
}
MESSAGE = {
    "id": "msg_1",
    "type": "watch.changed",
    "data": {"watch": "w1", "after": 7, "events": [{"id": "G16 光纤"}]},
}


def signed(body: bytes, timestamp: int = NOW) -> dict[str, str]:
    key = base64.b64decode(SECRET[len("whsec_") :])
    digest = hmac.new(key, f"msg_1.{timestamp}.".encode() + body, hashlib.sha256).digest()
    return {
        "webhook-id": "msg_1",
        "webhook-timestamp": str(timestamp),
        "webhook-signature": "v1," + base64.b64encode(digest).decode(),
    }


class SignedMessages(unittest.TestCase):
    def test_are_read_with_each_of_their_keys(self) -> None:
        for keys in (SECRET, PUBLIC_KEY, [SECRET, PUBLIC_KEY], [OTHER_SECRET, SECRET], [PUBLIC_KEY, OTHER_PUBLIC_KEY]):
            for body in (BODY, BODY.encode()):
                with self.subTest(keys):
                    self.assertEqual(verify_webhook(HEADERS, body, keys, now=NOW), MESSAGE)

    def test_are_read_from_headers_in_any_case(self) -> None:
        message = Message()
        for name, value in HEADERS.items():
            message[name.title()] = value
        self.assertEqual(verify_webhook(message, BODY, SECRET, now=NOW), MESSAGE)

    def test_of_a_test_have_no_events(self) -> None:
        body = b'{"type":"watch.test","data":{"watch":"w1"}}'
        said = verify_webhook(signed(body), body, SECRET, now=NOW)
        self.assertEqual(said["data"], {"watch": "w1", "after": None, "events": []})

    def test_of_a_ledger_name_it_and_what_became_of_its_licences(self) -> None:
        body = b'{"type":"ledger.changed","data":{"ledger":"l1","after":2,"changes":[{"kind":"status"}]}}'
        said = verify_webhook(signed(body), body, SECRET, now=NOW)
        self.assertEqual(said["type"], "ledger.changed")
        self.assertEqual(
            said["data"],
            {"watch": None, "events": [], "ledger": "l1", "after": 2, "changes": [{"kind": "status"}]},
        )

    def test_are_read_by_the_clock_if_no_other_is_stated(self) -> None:
        body = BODY.encode()
        self.assertEqual(verify_webhook(signed(body, int(time.time())), body, SECRET)["id"], "msg_1")


class RefusedMessages(unittest.TestCase):
    def refused(self, headers: object, body: str | bytes = BODY, keys: str | list[str] = SECRET, now: float = NOW) -> str:
        with self.assertRaises(WebhookRefusedError) as refused:
            verify_webhook(headers, body, keys, now=now)  # type: ignore[arg-type]
        self.assertNotIn(SECRET[len("whsec_") :], str(refused.exception))
        return f"{refused.exception.code} {refused.exception.pointer}"

    def test_too_old_or_too_new(self) -> None:
        body = BODY.encode()
        pointer = "/headers/webhook-timestamp"
        self.assertEqual(self.refused(signed(body, NOW - 301), body), f"too-old {pointer}")
        self.assertEqual(self.refused(signed(body, NOW + 301), body), f"too-new {pointer}")
        for seconds in (-300, 300):
            verify_webhook(signed(body, NOW + seconds), body, SECRET, now=NOW)
        self.assertEqual(self.refused(HEADERS, now=float("nan")), f"too-old {pointer}")

    def test_a_timestamp_that_is_none(self) -> None:
        for text in ("-1", "1e9", "0x10", " 1", "01", "1.5", "now", "١"):
            with self.subTest(text):
                code = self.refused({**HEADERS, "webhook-timestamp": text})
                self.assertEqual(code, "malformed-header /headers/webhook-timestamp")

    def test_a_missing_header_or_one_that_is_there_twice(self) -> None:
        for name in HEADERS:
            with self.subTest(name):
                without = {one: value for one, value in HEADERS.items() if one != name}
                twice = Message()
                for one, value in [*HEADERS.items(), (name, HEADERS[name])]:
                    twice[one] = value
                for headers in (without, {**HEADERS, name: ""}, twice):
                    self.assertEqual(self.refused(headers), f"missing-header /headers/{name}")

    def test_a_wrong_signature(self) -> None:
        given = HEADERS["webhook-signature"]
        wrong: list[tuple[str | list[str], str]] = [
            (OTHER_SECRET, given),
            (OTHER_PUBLIC_KEY, given),
            (SECRET, given.replace("v1,", "v0,")),
            (PUBLIC_KEY, given.replace("v1a,", "v1,")),
            (SECRET, "v1,*"),
            (SECRET, "v1,TbSalSJhsjSrjY8xndpEgUjW8eTya+TNQcM+ZlQhS2w"),
            ([SECRET, PUBLIC_KEY], "v1, v1a,"),
            (SECRET, given.replace("v1,", "")),
            (SECRET, "v1,AAAA " * 1000 + given),
        ]
        for keys, signature in wrong:
            with self.subTest(signature[:20]):
                code = self.refused({**HEADERS, "webhook-signature": signature}, keys=keys)
                self.assertEqual(code, "wrong-signature /headers/webhook-signature")
        self.assertEqual(self.refused(HEADERS, BODY + " "), "wrong-signature /headers/webhook-signature")

    def test_a_signed_body_that_cannot_be_read(self) -> None:
        bodies = {
            '{"type":"watch.changed"': "malformed /body",
            "null": "malformed /body",
            "[]": "malformed /body",
            '{"type":"watch.changed"}': "malformed /body",
            '{"type":"watch.changed","data":null}': "malformed /body",
            '{"type":7,"data":{}}': "malformed /body",
            '\ufeff{"type":"watch.changed","data":{}}': "malformed /body",
            '{"type":"watch.ended","data":{}}': "unknown-type /body/type",
        }
        for body, code in bodies.items():
            with self.subTest(body):
                self.assertEqual(self.refused(signed(body.encode()), body), code)

    def test_malformed_keys_are_not_quoted(self) -> None:
        keys: list[str | list[str]] = [[], "", SECRET[6:], "whsec_", "whsec_*", "whpk_AAAA", [SECRET, "whpk_"]]
        for one in keys:
            with self.subTest(one), self.assertRaises(ValueError) as refused:
                verify_webhook(HEADERS, BODY, one, now=NOW)
            self.assertNotIn(SECRET[6:], str(refused.exception))


class Ed25519(unittest.TestCase):
    # RFC 8032, section 7.1.
    VECTORS = (
        (
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        ),
        (
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        ),
        (
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
            "af82",
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
        ),
    )

    def test_accepts_what_the_standard_signs_and_nothing_else(self) -> None:
        for key, message, signature in self.VECTORS:
            public, text, valid = (bytes.fromhex(one) for one in (key, message, signature))
            self.assertTrue(is_signed(public, valid, text))
            self.assertFalse(is_signed(public, valid, text + b"x"))
            for at in (0, 31, 32, 63):
                changed = bytearray(valid)
                changed[at] ^= 1
                self.assertFalse(is_signed(public, bytes(changed), text))

    def test_refuses_a_scalar_beyond_the_order(self) -> None:
        key, message, signature = (bytes.fromhex(one) for one in self.VECTORS[0])
        order = 2**252 + 27742317777372353535851937790883648493
        beyond = (int.from_bytes(signature[32:], "little") + order).to_bytes(32, "little")
        self.assertFalse(is_signed(key, signature[:32] + beyond, message))

    def test_refuses_what_is_no_point(self) -> None:
        _, message, signature = (bytes.fromhex(one) for one in self.VECTORS[0])
        for key in (b"", b"\xff" * 32, (2).to_bytes(32, "little")):
            self.assertFalse(is_signed(key, signature, message))


if __name__ == "__main__":
    unittest.main()
