"""Compares an implementation, here the service, with the corpus: `python runner.py FOLDER_OF_THE_CORPUS ADDRESS`."""

import hashlib
import json
import sys
from pathlib import Path

from ytterby_client import Client, InvalidInquiryError


def canonical(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(section: object) -> str:
    return hashlib.sha256(canonical(section).encode()).hexdigest()[:16]


def differences(case: dict, client: Client, lang: str) -> list[str]:
    try:
        answer = client.assess(case["inquiry"], lang=lang)
    except InvalidInquiryError as error:
        issues = [{"code": issue.code, "pointer": issue.pointer} for issue in error.issues]
        return [] if issues == case.get("issues") else ["refusal"]
    found = {name: digest(section) for name, section in answer.items()}
    expected = case["sections"][lang] if "sections" in case else {"refusal": ""}
    return sorted(name for name in {*expected, *found} if expected.get(name) != found.get(name))


corpus, client, count = Path(sys.argv[1]), Client(sys.argv[2]), 0
for file in ("answered.ndjson", "refused.ndjson"):
    for line in (corpus / file).read_text("utf-8").splitlines():
        case = json.loads(line)
        for lang in ("en", "zh"):
            for part in differences(case, client, lang):
                print(f"{case['id']}, {lang}: {part}")
            count += 1
print(f"{count} answers compared")
