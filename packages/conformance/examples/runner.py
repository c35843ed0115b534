"""Compares an implementation, here the service, with the corpus: `python runner.py FOLDER_OF_THE_CORPUS ADDRESS`."""

import hashlib
import json
import sys

from ytterby_client import Client, InvalidInquiryError


def digest(section: object) -> str:
    canonical = json.dumps(section, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()[:16]


def differences(case: dict, client: Client, lang: str) -> list[str]:
    try:
        found = {name: digest(section) for name, section in client.assess(case["inquiry"], lang=lang).items()}
    except InvalidInquiryError as error:
        issues = [{"code": issue.code, "pointer": issue.pointer} for issue in error.issues]
        return [] if issues == case.get("issues") else ["refusal"]
    expected = case["sections"][lang] if "sections" in case else {"refusal": ""}
    return sorted(name for name in {*expected, *found} if expected.get(name) != found.get(name))


folder, client = sys.argv[1], Client(sys.argv[2])
lines = [line for name in ("answered", "refused") for line in open(f"{folder}/{name}.ndjson", encoding="utf-8")]
for case, lang in [(json.loads(line), lang) for line in lines for lang in ("en", "zh")]:
    for part in differences(case, client, lang):
        print(f"{case['id']}, {lang}: {part}")
print(f"{2 * len(lines)} answers compared")
