"""The SDK over HTTP: the calls of `ytterby/client`, under the same names in snake_case."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict
from urllib.parse import quote

from ._batch import batch_of, with_explicit_day
from ._problems import PointerOf
from ._service import JSON, Call, Service, json_bytes
from .errors import ServiceError, YtterbyError

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .answers import (
        Assessment,
        ChangeFeed,
        Compared,
        Composition,
        CompositionAnswer,
        Control,
        CustomsRemark,
        DecisionView,
        Element,
        Exposure,
        ExposureLine,
        Flips,
        Form,
        Inquiry,
        Instrument,
        IntakeProfile,
        IntakeReport,
        Kit,
        KitAssessment,
        Licence,
        LicenceAnswer,
        Paper,
        PartyMatch,
        Reference,
        ReferenceTopic,
        SupplierQuestions,
        Tier,
        Timeline,
        Version,
        VersionAdvisory,
    )

Lang = Literal["en", "zh"]
Cell = str | int | float | None
"""A cell of a list: a text, a number of a workbook, or nothing."""

# The largest page size of the service.
_MOST_ITEMS = 200


class BatchLine(TypedDict):
    """The answer to one inquiry of a batch: one of the last three fields."""

    line: int
    """Its position, from 1."""
    id: NotRequired[str | int | float]
    """The `id` of the inquiry: a number, or a text of at most 200 characters."""
    assessment: NotRequired[Assessment]
    decision: NotRequired[DecisionView]
    """With `view="decision"`."""
    problem: NotRequired[YtterbyError]
    """The error that `assess` would raise."""


class ComparisonLine(TypedDict):
    """What changes for one inquiry between two sides: one of the last two fields."""

    line: int
    id: NotRequired[str | int | float]
    comparison: NotRequired[Compared]
    problem: NotRequired[YtterbyError]


class Side(TypedDict, total=False):
    """One of two sides. Omitted fields are taken from each inquiry."""

    asOf: str
    knownAt: str


class GivenAnswer(TypedDict):
    """An answer to a question of an intake."""

    question: str
    """Id of the question."""
    option: int | Mapping[str, object]
    """Position of one of its options, from 0; or what is stated."""
    lines: NotRequired[Sequence[int]]
    """Lines of the question to which it applies; all of them if left out."""
    by: str
    on: str


class FilledIn(TypedDict):
    """The sheet of questions of an answered workbook, as given by one person on one day."""

    rows: Sequence[Sequence[Cell]]
    by: str
    on: str


class RulesetName(TypedDict):
    """A release of the encoded law."""

    version: str
    digest: str
    knownThrough: str


class RulesetCheck(TypedDict):
    """Which ruleset answers, and whether it is the expected one."""

    same: bool
    ruleset: RulesetName
    advisories: list[VersionAdvisory]
    """The corrections known to the service: look for your own release in `releases`."""


class Client:
    """
    Calls the SDK on a service. There is no default day: inquiries without one are refused.

    A call that fails temporarily (no connection, or 429, 502, 503, 504) is retried, since no call changes anything: with
    exponential backoff and jitter, or after the service's `Retry-After` (up to a minute). Redirections are not followed. Every
    method raises ServiceError or UnreachableError if the service fails; what the SDK refuses is raised as the SDK's own error.

    A client may be used by several threads.

    >>> client = Client("https://ytterby.example")  # doctest: +SKIP
    >>> client.assess({"asOf": "2026-03-01", "product": {"form": "ndfeb-magnet"}, "destination": "DE"})["verdict"]  # doctest: +SKIP
    """

    def __init__(
        self, base_url: str, *, api_key: str | None = None, timeout: float | None = 10.0, retries: int = 2
    ) -> None:
        """
        :param base_url: address of the service, with its base path, if any.
        :param api_key: sent as a bearer token: raises the limits of the service.
        :param timeout: the time limit in seconds for an attempt, and for each piece of a batch; None for no limit.
        :param retries: the number of retries after temporary failures.
        :raises ValueError: for an invalid address or key.
        """
        self._service = Service(base_url, api_key=api_key, timeout=timeout, retries=retries)

    def assess(self, inquiry: Inquiry, *, lang: Lang | None = None) -> Assessment:
        """Answers one inquiry. Raises InvalidInquiryError with every issue, each with a JSON pointer."""
        return self._post("/v1/assessments", with_explicit_day(inquiry), lang)

    def decide(self, inquiry: Inquiry) -> DecisionView:
        """The decision view of the assessment, the same in every language."""
        return self._post("/v1/assessments", with_explicit_day(inquiry), None, query={"view": "decision"})

    def batch(
        self,
        inquiries: Iterable[Inquiry | Mapping[str, object]],
        *,
        lang: Lang | None = None,
        view: Literal["full", "decision"] | None = None,
    ) -> Generator[BatchLine, None, None]:
        """
        Answers many inquiries in order, each as soon as possible. An invalid one yields its problem and does not stop the others.
        A service receives up to 10,000 inquiries (16 MiB) per call, one call after the other. If a call fails, the iteration
        raises; earlier answers remain valid. An inquiry may have an `id`, which is repeated in its answer.
        """
        return batch_of(self._service, inquiries, "/v1/assessments/batch", {"lang": lang, "view": view})

    def compare(
        self,
        inquiries: Iterable[Inquiry | Mapping[str, object]],
        *,
        from_: Side,
        to: Side,
        lang: Lang | None = None,
    ) -> Generator[ComparisonLine, None, None]:
        """What changes for many inquiries between two sides, in their order. Raises InvalidComparisonError with the first result."""
        query = {
            "lang": lang,
            "from": from_.get("asOf"),
            "to": to.get("asOf"),
            "fromKnownAt": from_.get("knownAt"),
            "toKnownAt": to.get("knownAt"),
        }
        return batch_of(self._service, inquiries, "/v1/comparisons", query)

    def timeline(self, inquiry: Inquiry, *, lang: Lang | None = None) -> Timeline:
        """The timeline of a good."""
        return self._post("/v1/timelines", with_explicit_day(inquiry), lang)

    def flips(self, inquiry: Inquiry, *, lang: Lang | None = None, most: int | None = None) -> Flips:
        """What would flip the answer: at most `most`, 12 if left out, up to 100. Raises ValueError if it is no whole number."""
        if most is not None and (type(most) is not int or most < 0):
            raise ValueError("Ask for a whole number of flips from 0 on.")
        return self._post("/v1/flips", with_explicit_day(inquiry), lang, query={"most": most})

    def assess_kit(self, kit: Kit, *, lang: Lang | None = None) -> KitAssessment:
        """Parts that are shipped together. Raises InvalidKitError if the deal or the structure of the kit is invalid."""
        return self._post("/v1/kits", with_explicit_day(kit), lang)

    def exposure(
        self,
        lines: Sequence[ExposureLine | Mapping[str, object]],
        *,
        lang: Lang | None = None,
        as_of: str | None = None,
        known_at: str | None = None,
        period: Literal["year"] | None = None,
    ) -> Exposure:
        """The exposure of a parts list. Raises InvalidListError if the list cannot be answered at all."""
        stated = _stated({"knownAt": known_at, "period": period})
        return self._post("/v1/exposures", {**stated, "asOf": as_of, "lines": lines}, lang, pointer_of=_of_list)

    def composition(self, composition: Composition, *, lang: Lang | None = None) -> CompositionAnswer:
        """Whether announcement 61 reaches a product made abroad, by its parts. A ServiceError `invalid-composition` lists what is wrong."""
        return self._post("/v1/composition", with_explicit_day(composition), lang)

    def intake(
        self,
        rows: Sequence[Sequence[Cell]],
        *,
        lang: Lang | None = None,
        profile: IntakeProfile | None = None,
        answers: Sequence[GivenAnswer] | None = None,
        filled_in: FilledIn | None = None,
        as_of: str | None = None,
        destination: str | None = None,
        known_at: str | None = None,
        lines: Sequence[int] | None = None,
    ) -> IntakeReport:
        """
        Reads a list as another system exported it: rows of cells, with everything above and below the goods. To go on, send the rows
        again with the `profile` of the report and `answers` to its questions, in the same language; nothing is kept in between.
        Raises InvalidListError if the list cannot be read at all, InvalidProfileError for a profile that is not one of a report.
        """
        stated = _stated(
            {
                "profile": profile,
                "answers": answers,
                "filledIn": filled_in,
                "destination": destination,
                "knownAt": known_at,
                "lines": lines,
            }
        )
        return self._post("/v1/intakes", {**stated, "asOf": as_of, "rows": rows}, lang, pointer_of=_of_rows)

    def licence_covers(self, licence: Licence, inquiry: Inquiry, *, lang: Lang | None = None) -> LicenceAnswer:
        """Whether a licence in hand covers a shipment. Raises InvalidLicenceError or InvalidInquiryError."""
        body = {"licence": licence, "inquiry": with_explicit_day(inquiry)}
        return self._post("/v1/licence-checks", body, lang, pointer_of=_of_either)

    def end_user_statement(self, inquiry: Inquiry, *, lang: Lang | None = None) -> Paper:
        """A draft of the end-user statement. Raises PaperRefusedError if it would be false, or its law was not read."""
        return self._post("/v1/papers/end-user-statement", with_explicit_day(inquiry), lang)

    def not_controlled_sheet(
        self, inquiry: Inquiry, *, lang: Lang | None = None, notice_received_on: str | None = None
    ) -> Paper:
        """The sheet for goods that customs stops. Raises PaperRefusedError if a permit is needed."""
        query = {"noticeReceivedOn": notice_received_on}
        return self._post("/v1/papers/not-controlled-sheet", with_explicit_day(inquiry), lang, query=query)

    def customs_remark(self, inquiry: Inquiry, *, lang: Lang | None = None) -> CustomsRemark:
        """The remark of the customs declaration."""
        return self._post("/v1/papers/customs-remark", with_explicit_day(inquiry), lang)

    def supplier_questions(self, inquiry: Inquiry, *, lang: Lang | None = None) -> SupplierQuestions:
        """The open questions as a letter."""
        return self._post("/v1/papers/supplier-questions", with_explicit_day(inquiry), lang)

    def screen_party(
        self,
        name: str,
        *,
        as_of: str,
        known_at: str | None = None,
        lang: Lang | None = None,
        country: str | None = None,
    ) -> list[PartyMatch]:
        """One name against every list on a day."""
        party = {"name": name} if country is None else {"name": name, "country": country}
        look_up = _look_up(as_of, known_at, lang)
        return self._post("/v1/parties", party, lang, query=look_up, pointer_of=_of_party)["matches"]

    def list_instruments(
        self, *, as_of: str, known_at: str | None = None, lang: Lang | None = None
    ) -> list[Instrument]:
        """Every instrument on a day."""
        return self._every("/v1/instruments", _look_up(as_of, known_at, lang))

    def find_control(
        self, code: str, *, as_of: str, known_at: str | None = None, lang: Lang | None = None
    ) -> list[Control]:
        """The entries of a control code on a day, empty for an unknown code."""
        try:
            return self._get(f"/v1/controls/{_segment(code)}", _look_up(as_of, known_at, lang))["items"]
        except ServiceError as error:
            # Whether the code is unknown, not just the path.
            if error.code == "not-found" and any(finding.parameter == "code" for finding in error.findings):
                return []
            raise

    def list_tiers(self, *, lang: Lang | None = None) -> list[Tier]:
        """The tiers of the framework."""
        return self._every("/v1/tiers", {"lang": lang})

    def list_elements(self, *, lang: Lang | None = None) -> list[Element]:
        """The 17 rare earths."""
        return self._every("/v1/elements", {"lang": lang})

    def list_forms(self, *, lang: Lang | None = None) -> list[Form]:
        """Every form of goods."""
        return self._every("/v1/forms", {"lang": lang})

    def reference(self, topic: ReferenceTopic, *, lang: Lang | None = None) -> Reference:
        """The reference data on a topic. Raises UnknownTopicError for an unknown one."""
        return self._get(f"/v1/reference/{_segment(topic)}", {"lang": lang})

    def change_feed(self, *, as_of: str, lang: Lang | None = None) -> ChangeFeed:
        """What changed by a day and what is known to come."""
        return self._get("/v1/changes", {"asOf": as_of, "lang": lang})

    def version(self) -> Version:
        """Which release answers, and how old its knowledge is."""
        return self._get("/v1/version", {})

    def check(self, digest: str) -> RulesetCheck:
        """Whether the answering ruleset has this digest."""
        version = self.version()
        ruleset = version["ruleset"]
        named: RulesetName = {
            "version": ruleset["version"],
            "digest": ruleset["digest"],
            "knownThrough": ruleset["knownThrough"],
        }
        return {"same": ruleset["digest"] == digest, "ruleset": named, "advisories": version["advisories"]}

    def _get(self, path: str, query: Mapping[str, str | int | None]) -> Any:
        return self._service.json(Call(path, query=query))

    def _post(
        self,
        path: str,
        body: object,
        lang: Lang | None,
        *,
        query: Mapping[str, str | int | None] | None = None,
        pointer_of: PointerOf | None = None,
    ) -> Any:
        call = Call(
            path,
            query={"lang": lang, **(query or {})},
            body=json_bytes(body),
            content_type=JSON,
            pointer_of=pointer_of,
        )
        return self._service.json(call)

    def _every(self, path: str, query: Mapping[str, str | None]) -> list[Any]:
        """Every page of a list, all from the release of the first page."""
        items: list[Any] = []
        asked: dict[str, str | int | None] = {**query, "limit": _MOST_ITEMS}
        while True:
            page = self._get(path, asked)
            items += page["items"]
            if page["next"] is None:
                return items
            asked = {**asked, "cursor": page["next"], "ruleset": page["ruleset"]["version"]}


def _stated(options: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in options.items() if value is not None}


def _look_up(as_of: str, known_at: str | None, lang: str | None) -> dict[str, str | None]:
    return {"asOf": as_of, "knownAt": known_at, "lang": lang}


def _segment(name: str) -> str:
    """A name as a path segment. Empty names and dots would change the path; they are sent as a space, which names nothing."""
    return "%20" if re.fullmatch(r"\.{0,2}", name) else quote(name, safe="")


def _of_list(pointer: str) -> str:
    """The body has the lines under `/lines`, and the options next to them."""
    if pointer == "" or pointer.startswith("/lines"):
        return pointer[len("/lines") :]
    return f"/options{pointer}"


def _of_rows(pointer: str) -> str:
    """The body has the rows under `/rows`, and the profile and the options next to them."""
    if re.match(r"/(rows|profile)(/|\Z)", pointer):
        return re.sub(r"\A/\w+", "", pointer)
    return f"/options{pointer}"


def _of_party(pointer: str) -> str:
    """The SDK checks the party as the end user of an inquiry."""
    return re.sub(r"\A/(name|country)", r"/endUser\g<0>", pointer)


def _of_either(pointer: str) -> str:
    return re.sub(r"\A/(licence|inquiry)", "", pointer)
