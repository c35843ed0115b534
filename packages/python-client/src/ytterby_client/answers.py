"""What is asked and what is answered, as the service reads and writes it. Written by a command: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    # Python 3.10 lacks it, and type checkers know it without an installation.
    from typing_extensions import NotRequired


InquiryProductForm = Literal["ore", "concentrate", "mixed-carbonate", "basic-oxide", "separated-oxide", "oxide-mixture", "compound", "metal", "alloy", "master-alloy-flake", "target", "ndfeb-magnet", "smco-magnet", "magnet-powder", "bonded-magnet", "phosphor", "crystal", "laser-material", "optical-fibre", "ceramic", "catalyst", "polishing-powder", "hydrogen-storage-material", "magnetostrictive-material", "magnetic-refrigeration-material", "motor-rotor", "motor", "sensor", "loudspeaker", "electronic-component", "consumer-article", "medicament", "scrap", "equipment", "reagent", "technology", "service"]


InquiryProductElementSymbol = Literal["Sc", "Y", "La", "Ce", "Pr", "Nd", "Pm", "Sm", "Eu", "Gd", "Tb", "Dy", "Ho", "Er", "Tm", "Yb", "Lu"]


class InquiryProductElement(TypedDict):
    symbol: InquiryProductElementSymbol
    weightPercent: NotRequired[float]


InquiryProductAlloyedWith = Literal["H", "He", "Li", "Be", "B", "C", "N", "O", "F", "Ne", "Na", "Mg", "Al", "Si", "P", "S", "Cl", "Ar", "K", "Ca", "Ti", "V", "Cr", "Mn", "Fe", "Co", "Ni", "Cu", "Zn", "Ga", "Ge", "As", "Se", "Br", "Kr", "Rb", "Sr", "Zr", "Nb", "Mo", "Tc", "Ru", "Rh", "Pd", "Ag", "Cd", "In", "Sn", "Sb", "Te", "I", "Xe", "Cs", "Ba", "Hf", "Ta", "W", "Re", "Os", "Ir", "Pt", "Au", "Hg", "Tl", "Pb", "Bi", "Po", "At", "Rn", "Fr", "Ra", "Ac", "Th", "Pa", "U"]


InquiryProductHost = Literal["ZrO2", "Al2O3", "SiO2", "CeO2", "other", "none"]


InquiryProductTechnology = Literal["extraction-separation", "metal-alloy-production", "magnet-preparation", "calcium-oxyborate", "other"]


class InquiryProduct(TypedDict):
    form: NotRequired[InquiryProductForm]
    elements: NotRequired[list[InquiryProductElement]]
    """Rare earths in the good; absent = open, [] = declared to contain none"""
    elementsComplete: NotRequired[bool]
    alloyedWith: NotRequired[list[InquiryProductAlloyedWith]]
    """Other metals of an alloy or target; [] = none"""
    host: NotRequired[InquiryProductHost]
    """Main substance if it is not the rare earth"""
    technology: NotRequired[InquiryProductTechnology]
    processing: NotRequired[Literal["primary", "deep"]]
    """Primary processed (初级加工) or deep processed (深度加工); for catalysts deep = calcined (焙烧)"""
    particleSizeMicron: NotRequired[float]
    commodityCode: NotRequired[str]
    """Customs commodity code (海关商品编号), 4 to 10 digits; dots and spaces allowed"""
    controlCode: NotRequired[str]
    """Asserted dual-use control code (两用物项出口管制编码)"""
    grade: NotRequired[str]
    description: NotRequired[str]


InquiryOrigin = Literal["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW"]


class InquiryChineseContent(TypedDict):
    valuePercent: NotRequired[float]
    technology: NotRequired[bool]


InquiryEndUseField = Literal["logic-14nm-or-below", "memory-256-layers-or-more", "chip-equipment", "military-ai", "humanitarian", "rare-earth-production", "none"]


class InquiryEndUse(TypedDict):
    kind: NotRequired[Literal["civil", "military", "wmd", "terrorism"]]
    field: NotRequired[InquiryEndUseField]


InquiryEndUserListed = Literal["control-list", "watch-list", "unreliable-entity", "countermeasure", "none"]


class InquiryEndUser(TypedDict):
    name: NotRequired[str]
    country: NotRequired[InquiryOrigin]
    """ISO 3166-1 alpha-2 code of a country or region (国家或地区)"""
    kind: NotRequired[Literal["civil", "military"]]
    listed: NotRequired[InquiryEndUserListed]
    """On which list the party is (管控名单/关注名单/不可靠实体清单); none = screened and on none"""
    listedOwnershipPercent: NotRequired[float]
    cleared: NotRequired[list[Clearance]]
    """Near matches of the name that somebody checked and found to be another party. An equal match is never cleared"""


class InquiryImporter(TypedDict):
    name: NotRequired[str]
    country: NotRequired[InquiryOrigin]
    """ISO 3166-1 alpha-2 code of a country or region (国家或地区)"""
    listed: NotRequired[InquiryEndUserListed]
    """On which list the party is (管控名单/关注名单/不可靠实体清单); none = screened and on none"""
    cleared: NotRequired[list[Clearance]]
    """Near matches of the name that somebody checked and found to be another party. An equal match is never cleared"""


class InquiryExporter(TypedDict):
    name: NotRequired[str]
    complianceProgramme: NotRequired[bool]
    exportRecord: NotRequired[bool]
    penalised: NotRequired[bool]


InquiryShipmentPurpose = Literal["sale", "return-after-repair", "exhibition-return", "aircraft-part", "sample", "other"]


class InquiryShipment(TypedDict):
    purpose: NotRequired[InquiryShipmentPurpose]


class InquiryClock(TypedDict):
    submittedOn: NotRequired[str]
    """Calendar day in Beijing (北京时间), YYYY-MM-DD"""
    acceptedOn: NotRequired[str]
    """Calendar day in Beijing (北京时间), YYYY-MM-DD"""
    neededBy: NotRequired[str]
    """Calendar day in Beijing (北京时间), YYYY-MM-DD"""
    transitDays: NotRequired[int]


class Inquiry(TypedDict):
    """One good, one day, one buyer"""
    asOf: str
    """The day the law is applied to (the day of export), from 2003-01-01 on"""
    knownAt: NotRequired[str]
    """Only instruments published by this day count"""
    product: NotRequired[InquiryProduct]
    origin: NotRequired[InquiryOrigin]
    """ISO 3166-1 alpha-2 code of a country or region (国家或地区)"""
    exportedFrom: NotRequired[InquiryOrigin]
    """ISO 3166-1 alpha-2 code of a country or region (国家或地区)"""
    destination: NotRequired[InquiryOrigin]
    """ISO 3166-1 alpha-2 code of a country or region (国家或地区)"""
    chineseContent: NotRequired[InquiryChineseContent]
    endUse: NotRequired[InquiryEndUse]
    endUser: NotRequired[InquiryEndUser]
    importer: NotRequired[InquiryImporter]
    consignees: NotRequired[list[InquiryImporter]]
    exporter: NotRequired[InquiryExporter]
    shipment: NotRequired[InquiryShipment]
    customer: NotRequired[Literal["new", "established"]]
    quantityKg: NotRequired[float]
    documents: NotRequired[list[str]]
    clock: NotRequired[InquiryClock]


class Clearance(TypedDict):
    """A near match that is another party: for this listed name, this notice and this met name alone"""
    listed: str
    """The listed name as the notice prints it: `name` of the match"""
    notice: str
    """The id of the notice: `instrument` of the match"""
    met: str
    """The name that matched: `met.name` of the match"""
    on: str
    """The day on which it was checked: the clearance is valid from then on"""
    by: NotRequired[str]
    """Who looked at it"""
    why: str
    """How it was found to be another party"""
    until: NotRequired[str]
    """First day on which the clearance is no longer valid; without it, there is no end"""


class KitPart(TypedDict):
    id: NotRequired[str]
    """Name of the part in the answer; its number, from 1, if left out"""
    product: NotRequired[InquiryProduct]
    quantityKg: NotRequired[float]
    origin: NotRequired[InquiryOrigin]
    """ISO 3166-1 alpha-2 code of a country or region (国家或地区)"""
    chineseContent: NotRequired[InquiryChineseContent]


class Kit(TypedDict):
    """Parts that are shipped together in one deal"""
    asOf: str
    """The day the law is applied to (the day of export), from 2003-01-01 on"""
    knownAt: NotRequired[str]
    """Only instruments published by this day count"""
    origin: NotRequired[InquiryOrigin]
    """ISO 3166-1 alpha-2 code of a country or region (国家或地区)"""
    exportedFrom: NotRequired[InquiryOrigin]
    """ISO 3166-1 alpha-2 code of a country or region (国家或地区)"""
    destination: NotRequired[InquiryOrigin]
    """ISO 3166-1 alpha-2 code of a country or region (国家或地区)"""
    chineseContent: NotRequired[InquiryChineseContent]
    endUse: NotRequired[InquiryEndUse]
    endUser: NotRequired[InquiryEndUser]
    importer: NotRequired[InquiryImporter]
    consignees: NotRequired[list[InquiryImporter]]
    exporter: NotRequired[InquiryExporter]
    shipment: NotRequired[InquiryShipment]
    customer: NotRequired[Literal["new", "established"]]
    documents: NotRequired[list[str]]
    clock: NotRequired[InquiryClock]
    parts: list[KitPart]


class LicenceItem(TypedDict):
    code: str
    elements: NotRequired[list[InquiryProductElementSymbol]]


class LicenceEndUser(TypedDict):
    name: str
    country: NotRequired[InquiryOrigin]
    """ISO 3166-1 alpha-2 code of a country or region (国家或地区)"""


class LicenceEndUse(TypedDict):
    kind: Literal["civil", "military", "wmd", "terrorism"]
    field: NotRequired[InquiryEndUseField]


class Licence(TypedDict):
    """A dual-use export licence in hand"""
    number: NotRequired[str]
    holder: NotRequired[str]
    """The exporter that it was issued to"""
    importer: NotRequired[str]
    """Left out if it names none besides the end user"""
    form: Literal["single", "general", "certificate"]
    """single licence (单项许可), general licence (通用许可), certificate by registration (出口凭证)"""
    items: list[LicenceItem]
    """Control codes that it names, and of which rare earths if it says so"""
    quantityKg: NotRequired[float]
    usedKg: NotRequired[float]
    """Exported under it so far"""
    endUsers: list[LicenceEndUser]
    endUse: LicenceEndUse
    destinations: list[InquiryOrigin]
    validFrom: str
    """The first day on which it is valid"""
    validUntil: str
    """The first day on which it is no longer valid: the day after the last day printed on it"""
    used: NotRequired[bool]
    """Has the export that it was issued for been completed"""
    changeRequest: NotRequired[Literal["none", "pending", "refused"]]
    """Application to change it (变更申请); once granted, state the licence as it now reads"""


class ExposureLineInquiry(TypedDict):
    asOf: NotRequired[str]
    """The day the law is applied to (the day of export), from 2003-01-01 on"""
    knownAt: NotRequired[str]
    """Only instruments published by this day count"""
    product: NotRequired[InquiryProduct]
    origin: NotRequired[InquiryOrigin]
    """ISO 3166-1 alpha-2 code of a country or region (国家或地区)"""
    exportedFrom: NotRequired[InquiryOrigin]
    """ISO 3166-1 alpha-2 code of a country or region (国家或地区)"""
    destination: NotRequired[InquiryOrigin]
    """ISO 3166-1 alpha-2 code of a country or region (国家或地区)"""
    chineseContent: NotRequired[InquiryChineseContent]
    endUse: NotRequired[InquiryEndUse]
    endUser: NotRequired[InquiryEndUser]
    importer: NotRequired[InquiryImporter]
    consignees: NotRequired[list[InquiryImporter]]
    exporter: NotRequired[InquiryExporter]
    shipment: NotRequired[InquiryShipment]
    customer: NotRequired[Literal["new", "established"]]
    quantityKg: NotRequired[float]
    documents: NotRequired[list[str]]
    clock: NotRequired[InquiryClock]


class ExposureLineValue(TypedDict):
    amount: float
    currency: str
    """ISO 4217 (货币代码)"""


class ExposureLine(TypedDict):
    """One line of a parts list: the inquiry about the good, and what the line is worth"""
    line: NotRequired[int]
    """Line number in its file; its place in the list if left out"""
    id: NotRequired[str]
    inquiry: ExposureLineInquiry
    value: NotRequired[ExposureLineValue]


class AssessmentRuleset(TypedDict):
    version: str
    digest: str
    knownThrough: str
    """Calendar day in Beijing (北京时间), YYYY-MM-DD"""


AssessmentVerdict = Literal["prohibited", "refused-in-principle", "permit-required", "unsettled", "no-permit", "depends"]


AssessmentPossible = Literal["prohibited", "refused-in-principle", "permit-required", "unsettled", "no-permit"]


AssessmentBecauseKind = Literal["control", "list", "countermeasure", "destination", "end-use", "gap", "open-fact", "exemption", "not-covered", "presumption"]


class AssessmentBecause(TypedDict):
    kind: AssessmentBecauseKind
    id: str
    """The entry, limb, interpretation or path of the fact that decides"""
    text: str
    citations: list[str]
    """Keys of the assessment’s `citations`"""


class AssessmentAssumed(TypedDict):
    path: str
    value: Any
    why: str


class AssessmentGap(TypedDict):
    instrument: str
    limb: str
    since: str | None
    eitherWay: list[AssessmentPossible]
    citations: NotRequired[list[str]]
    """Keys of the assessment’s `citations`"""


AssessmentClearedOutcome = Literal["used", "not-yet", "expired", "equal", "no-such-match"]


class AssessmentCleared(TypedDict):
    path: str
    listed: str
    notice: str
    met: str
    outcome: AssessmentClearedOutcome
    text: str
    citations: list[str]
    """Keys of the assessment’s `citations`"""


class AssessmentClassificationCodeCandidate(TypedDict):
    form: InquiryProductForm
    elements: list[InquiryProductElementSymbol] | None
    citations: list[str]
    """Keys of the assessment’s `citations`"""


class AssessmentClassificationSuggestion(TypedDict):
    path: str
    value: Any
    why: str
    citations: list[str]
    """Keys of the assessment’s `citations`"""


class AssessmentClassification(TypedDict):
    form: InquiryProductForm | None
    formBasis: Literal["stated", "commodity-code", "open"]
    elements: list[InquiryProductElementSymbol] | None
    group: Literal["light", "medium-heavy", "mixed", "none"] | None
    militarySensitive: list[InquiryProductElementSymbol]
    codeCandidates: list[AssessmentClassificationCodeCandidate]
    suggestions: list[AssessmentClassificationSuggestion]


class AssessmentTier(TypedDict):
    level: int
    name: str
    controls: str
    basis: Literal["named", "analogy"]
    citations: list[str]
    """Keys of the assessment’s `citations`"""


AssessmentPermitItemState = Literal["revoked", "unsettled", "suspended", "not-yet-in-force", "in-force"]


class AssessmentPermitItem(TypedDict):
    code: str | None
    """Control code (管制编码); null where the instrument gives none"""
    element: InquiryProductElementSymbol | None
    text: str
    state: AssessmentPermitItemState
    match: Literal["yes", "possible", "unsettled"]
    everInForce: bool
    """Was it in force on any day up to asOf"""
    basis: NotRequired[Literal["asserted"]]
    citations: list[str]
    """Keys of the assessment’s `citations`"""


class AssessmentPermit(TypedDict):
    kind: Literal["dual-use-licence", "export-licence", "quota-licence", "technology-licence"]
    verdict: AssessmentVerdict
    forms: list[Literal["single", "general", "certificate"]]
    items: list[AssessmentPermitItem]


class AssessmentReviewFrameworkStageDays(TypedDict):
    min: int
    max: int


class AssessmentReviewFrameworkStage(TypedDict):
    id: str
    name: str
    days: AssessmentReviewFrameworkStageDays | None
    """Published duration in days of unstated kind; null = none published"""
    activities: list[str]
    authorities: list[str]


class AssessmentReviewFramework(TypedDict):
    stages: list[AssessmentReviewFrameworkStage]
    sumDays: AssessmentReviewFrameworkStageDays
    standardDays: int
    dayKind: Literal["not-stated"]
    openEnded: bool
    """The framework names no end for such an application"""
    openEndedBecause: list[str]
    """sensitive-material, sensitive-material-by-analogy, sensitive-material-possible (open elements), new-customer"""
    citations: list[str]
    """Keys of the assessment’s `citations`"""


class AssessmentReviewStatutoryAssumption(TypedDict):
    id: str
    text: NotRequired[str]
    citations: list[str]
    """Keys of the assessment’s `citations`"""


class AssessmentReviewStatutoryRule(TypedDict):
    id: str
    text: str
    workingDays: int | None
    citations: list[str]
    """Keys of the assessment’s `citations`"""


class AssessmentReviewStatutory(TypedDict):
    limitWorkingDays: int | None
    startsAt: Literal["acceptance"]
    noLimitBecause: list[str]
    """Why the 45 working days do not apply: no-dual-use-licence, prohibited, refused-in-principle, no-limit-read (another licence is needed, for which no limit was read), not-read (the limit on that day was not read), applied-before-the-limit, watch-list; empty = they apply"""
    notCounted: list[str]
    """What does not count towards the limit"""
    completenessNoticeWorkingDays: int
    """Within so many the authority says what is missing, or the file counts as accepted"""
    deliveryWorkingDays: int
    """Within so many after the decision the licence is delivered"""
    assumptions: list[AssessmentReviewStatutoryAssumption]
    rules: NotRequired[list[AssessmentReviewStatutoryRule]]
    """The time limits rule by rule, each with its article, where a dual-use licence can be applied for"""
    citations: list[str]
    """Keys of the assessment’s `citations`"""


class AssessmentReviewObserved(TypedDict):
    period: str
    population: NotRequired[str]
    """Of whom or what the figure is"""
    metric: str
    value: str
    citations: list[str]
    """Keys of the assessment’s `citations`"""


class AssessmentReviewEndUserPapersRejections(TypedDict):
    period: int
    shareFromIncompleteEndUserDocumentation: float
    attributedTo: str
    citations: list[str]
    """Keys of the assessment’s `citations`"""


class AssessmentReviewEndUserPapers(TypedDict):
    """How complete the papers about the end user are, where a dual-use licence can be applied for"""
    needed: int
    inHand: int
    completeness: float
    """Papers in hand in 1 of those needed"""
    missing: list[str]
    rejections: AssessmentReviewEndUserPapersRejections


class AssessmentReviewScheduleSupplementRound(TypedDict):
    returnedBy: str
    """Calendar day in Beijing (北京时间), YYYY-MM-DD"""
    answeredBy: str
    """Calendar day in Beijing (北京时间), YYYY-MM-DD"""


class AssessmentReviewScheduleAcceptedOn(TypedDict):
    earliest: str
    """Calendar day in Beijing (北京时间), YYYY-MM-DD"""
    latest: str | None


class AssessmentReviewScheduleFrameworkStage(TypedDict):
    id: str
    calendarDays: AssessmentReviewScheduleAcceptedOn | None
    workingDays: AssessmentReviewScheduleAcceptedOn | None


AssessmentReviewScheduleFramework = TypedDict(
    "AssessmentReviewScheduleFramework",
    {
        "calendarDays": "AssessmentReviewScheduleAcceptedOn",
        "workingDays": "AssessmentReviewScheduleAcceptedOn",
        "if": "NotRequired[str]",
        "stages": "NotRequired[list[AssessmentReviewScheduleFrameworkStage]]",
    },
)


AssessmentReviewScheduleStatutory = TypedDict(
    "AssessmentReviewScheduleStatutory",
    {
        "decisionBy": "str",
        "deliveryBy": "str",
        "if": "str",
    },
)


class AssessmentReviewScheduleBackwardsSubmitBy(TypedDict):
    basis: Literal["framework-standard", "statutory-limit", "slow-report"]
    workingDays: int
    """Chinese working days counted back"""
    calendarDays: int
    """Calendar days counted back in addition"""
    on: str
    """Calendar day in Beijing (北京时间), YYYY-MM-DD"""
    before: Literal["submission", "asOf"] | None
    """The day is before the day of submission or, if none is stated, before asOf"""
    openEnded: bool
    """The basis itself has no published end"""
    citations: list[str]
    """Keys of the assessment’s `citations`"""


AssessmentReviewScheduleBackwards = TypedDict(
    "AssessmentReviewScheduleBackwards",
    {
        "neededBy": "str",
        "transitDays": "int",
        "dispatchBy": "str",
        "changesBefore": "list[str]",
        "submitBy": "list[AssessmentReviewScheduleBackwardsSubmitBy]",
        "openEndedBecause": "list[str]",
        "if": "str",
    },
)


class AssessmentReviewSchedule(TypedDict):
    submittedOn: str | None
    supplementRounds: NotRequired[list[AssessmentReviewScheduleSupplementRound]]
    """Times that the file is returned for more papers: at the latest, and answered"""
    acceptedOn: AssessmentReviewScheduleAcceptedOn | None
    completenessNoticeBy: NotRequired[str | None]
    """Last day for the authority to say what is missing; null if acceptance is stated, submission is not, or there was no such rule"""
    framework: AssessmentReviewScheduleFramework | None
    statutory: AssessmentReviewScheduleStatutory | None
    backwards: NotRequired[AssessmentReviewScheduleBackwards]
    estimate: bool
    """Some day is in a year whose notice of holidays was not read"""
    citations: NotRequired[list[str]]
    """Keys of the assessment’s `citations`"""


class AssessmentReview(TypedDict):
    framework: AssessmentReviewFramework | None
    statutory: AssessmentReviewStatutory
    observed: list[AssessmentReviewObserved]
    endUserPapers: NotRequired[AssessmentReviewEndUserPapers]
    """How complete the papers about the end user are, where a dual-use licence can be applied for"""
    schedule: NotRequired[AssessmentReviewSchedule]


AssessmentRestrictionEffect = Literal["prohibition", "refusal", "case-by-case", "duty", "condition", "context"]


AssessmentRestrictionTriggeredBy = Literal["dual-use", "coded-item", "certificate", "shut-out", "customs", "limb-runs", "doubt", "export-licence", "quota-licence", "leaves-china", "re-export", "annex-item-from-china", "refusals-run", "framework", "heightened", "us-china", "us-china-civil", "us-china-light", "us-china-heavy", "barred", "barred-abroad", "near-item", "processed-here", "not-a-sale", "border-licence", "inside-china", "entry", "destination-or-user", "party-list", "end-use"]


class AssessmentRestriction(TypedDict):
    id: str
    effect: AssessmentRestrictionEffect
    layer: Literal["law", "framework"]
    text: str
    triggeredBy: NotRequired[list[AssessmentRestrictionTriggeredBy]]
    """What in this deal causes the restriction; each label is explained at type RestrictionTrigger of ytterby/schema"""
    citations: list[str]
    """Keys of the assessment’s `citations`"""


class AssessmentDocument(TypedDict):
    id: str
    stage: str
    """When it is submitted: submission, customs, customs-challenge, after-export"""
    provider: Literal["exporter", "importer", "end-user", "government"]
    basis: Literal["statutory", "customary"]
    forms: NotRequired[list[Literal["single", "general", "certificate"]]]
    """Forms of licence that require it; left out = all"""
    asked: NotRequired[Literal["always", "on-request", "if-challenged"]]
    """Submitted always, on request of the authority, or if customs challenges the goods"""
    inHand: bool
    text: str
    citations: list[str]
    """Keys of the assessment’s `citations`"""


class AssessmentAuthority(TypedDict):
    id: str
    role: str
    """What it does: accepts, decides, leads, forwards, issues, clears and the like"""
    stage: str | None
    """At which stage it acts; null where no source says"""
    citations: list[str]
    """Keys of the assessment’s `citations`"""


class AssessmentQuestionOption(TypedDict):
    value: Any
    possible: list[AssessmentPossible]


class AssessmentQuestion(TypedDict):
    path: str
    text: str
    options: list[AssessmentQuestionOption]


class AssessmentReason(TypedDict):
    id: str
    outcome: Literal["holds", "fails", "unknown"]
    read: dict[str, Any]
    needed: dict[str, Any]
    citations: list[str]
    """Keys of the assessment’s `citations`"""


class AssessmentHorizon(TypedDict):
    on: str
    """Calendar day in Beijing (北京时间), YYYY-MM-DD"""
    verdict: AssessmentVerdict
    possible: list[AssessmentPossible]
    because: list[str]


class AssessmentChangePermitItem(TypedDict):
    code: str | None
    """Control code (管制编码); null where the instrument gives none"""
    element: InquiryProductElementSymbol | None
    state: AssessmentPermitItemState
    match: Literal["yes", "possible", "unsettled"]


class AssessmentChangePermit(TypedDict):
    kind: Literal["dual-use-licence", "export-licence", "quota-licence", "technology-licence"]
    verdict: AssessmentVerdict
    forms: list[Literal["single", "general", "certificate"]]
    items: list[AssessmentChangePermitItem]


class AssessmentChange(TypedDict):
    on: str
    """Calendar day in Beijing (北京时间), YYYY-MM-DD"""
    verdict: AssessmentVerdict
    possible: list[AssessmentPossible]
    permits: list[AssessmentChangePermit]
    because: list[str]
    """Keys of the assessment’s `citations`"""


class AssessmentWarning(TypedDict):
    code: str
    id: NotRequired[str]
    level: Literal["decides", "act", "note"]
    text: str
    citations: list[str]
    """Keys of the assessment’s `citations`"""


class AssessmentCitationTitle(TypedDict):
    en: str
    zh: str


class AssessmentCitation(TypedDict):
    instrument: str
    article: str
    title: AssessmentCitationTitle
    link: str | None
    published: str | None
    checked: str
    """Calendar day in Beijing (北京时间), YYYY-MM-DD"""
    confidence: Literal["primary-text", "two-secondary", "single-secondary", "unverified"]
    readBy: list[str]
    """Who read the fact; two independent readers where it was read twice"""


class Assessment(TypedDict):
    """The answer to one inquiry under one ruleset"""
    schema: Literal["assessment/1"]
    lang: Literal["en", "zh"]
    ruleset: AssessmentRuleset
    asOf: str
    """Calendar day in Beijing (北京时间), YYYY-MM-DD"""
    knownAt: str | None
    inquiry: Inquiry
    verdict: AssessmentVerdict
    possible: list[AssessmentPossible]
    action: Literal["proceed", "ask", "hold", "stop"]
    headline: str
    """One sentence that stands alone: the verdict and its first cause"""
    because: list[AssessmentBecause]
    """At most three causes that decide the verdict, in the order in which they weigh"""
    assumed: list[AssessmentAssumed]
    gaps: list[AssessmentGap]
    cleared: NotRequired[list[AssessmentCleared]]
    """The result of each clearance that the inquiry states; left out if it states none"""
    classification: AssessmentClassification
    tier: AssessmentTier | None
    tierReason: NotRequired[str]
    tierCitations: NotRequired[list[str]]
    """Keys of the assessment’s `citations`"""
    permits: list[AssessmentPermit]
    review: AssessmentReview
    restrictions: list[AssessmentRestriction]
    documents: list[AssessmentDocument]
    authorities: list[AssessmentAuthority]
    questions: list[AssessmentQuestion]
    reasons: list[AssessmentReason]
    horizon: list[AssessmentHorizon]
    changes: list[AssessmentChange]
    """At most six coming days on which the verdict, what is possible or the permits change"""
    warnings: list[AssessmentWarning]
    """Sorted by level: `decides` (the verdict would change if the reading is otherwise), `act` (somebody must do something), `note`"""
    citations: dict[str, AssessmentCitation]


class ChangeFeedItem(TypedDict):
    id: str
    kind: Literal["release", "advisory", "instrument", "edge"]
    on: str
    """Calendar day in Beijing (北京时间), YYYY-MM-DD"""
    known: str
    """Calendar day in Beijing (北京时间), YYYY-MM-DD"""
    title: str
    text: str
    link: str | None
    citations: list[str]
    """Keys of `citations`"""


class ChangeFeed(TypedDict):
    """What changed by a day, and what is known to come"""
    schema: Literal["changes/1"]
    lang: Literal["en", "zh"]
    asOf: str
    """Calendar day in Beijing (北京时间), YYYY-MM-DD"""
    ruleset: AssessmentRuleset
    items: list[ChangeFeedItem]
    citations: dict[str, AssessmentCitation]


Citations = dict[str, AssessmentCitation]


class ComparedFromTier(TypedDict):
    level: int


class ComparedFrom(TypedDict):
    asOf: str
    """Calendar day in Beijing (北京时间), YYYY-MM-DD"""
    knownAt: str | None
    verdict: AssessmentVerdict
    possible: list[AssessmentPossible]
    action: Literal["proceed", "ask", "hold", "stop"]
    tier: ComparedFromTier | None


ComparedDiffer = Literal["verdict", "possible", "action", "permits", "tier", "restrictions", "horizon"]


Compared = TypedDict(
    "Compared",
    {
        "from": "ComparedFrom",
        "to": "ComparedFrom",
        "differs": "list[ComparedDiffer]",
        "firstDay": "str | None",
        "because": "list[str]",
        "citations": "dict[str, AssessmentCitation]",
    },
)


ControlLife = TypedDict(
    "ControlLife",
    {
        "from": "str",
        "until": "str | None",
        "state": "AssessmentPermitItemState",
    },
)


class Control(TypedDict):
    """An entry of a control with its state on a day"""
    code: str
    element: InquiryProductElementSymbol | None
    text: str
    instrument: str
    state: AssessmentPermitItemState
    everInForce: bool
    commodityCodes: list[str]
    life: list[ControlLife]
    citation: str


class CustomsRemarkCitation(TypedDict):
    instrument: str
    article: str
    title: AssessmentCitationTitle
    link: str | None
    published: str | None
    checked: str
    """Calendar day in Beijing (北京时间), YYYY-MM-DD"""
    confidence: Literal["primary-text", "two-secondary", "single-secondary", "unverified"]
    readBy: list[str]
    """Who read the fact; two independent readers where it was read twice"""
    number: str | None


class CustomsRemark(TypedDict):
    """What to write in the remarks column of the declaration"""
    schema: Literal["customs-remark/1"]
    lang: Literal["en", "zh"]
    remark: str | None
    codes: list[str]
    because: str
    why: str
    rests: list[str]
    """Keys of `citations`"""
    warnings: list[AssessmentWarning]
    """Sorted by level: `decides` (the verdict would change if the reading is otherwise), `act` (somebody must do something), `note`"""
    citations: dict[str, CustomsRemarkCitation]


class DecisionViewRuleset(TypedDict):
    version: str


class DecisionViewRestriction(TypedDict):
    id: str
    effect: str


class DecisionViewHorizon(TypedDict):
    on: str
    """Calendar day in Beijing (北京时间), YYYY-MM-DD"""
    verdict: AssessmentVerdict


class DecisionView(TypedDict):
    """What releases and receipts are compared by; it never changes"""
    asOf: str
    """Calendar day in Beijing (北京时间), YYYY-MM-DD"""
    knownAt: str | None
    ruleset: DecisionViewRuleset
    verdict: AssessmentVerdict
    possible: list[AssessmentPossible]
    action: Literal["proceed", "ask", "hold", "stop"]
    permits: list[AssessmentChangePermit]
    tier: ComparedFromTier | None
    restrictions: list[DecisionViewRestriction]
    horizon: list[DecisionViewHorizon]


class Element(TypedDict):
    """One of the 17 rare earths"""
    symbol: InquiryProductElementSymbol
    name: str
    atomicNumber: int
    group: Literal["light", "medium-heavy"]
    groupBasis: Literal["named", "convention"]
    militarySensitive: Literal["named", "analogy", "no"]
    citations: list[str]
    """Keys of `citations`"""


class ExposureAsOf(TypedDict):
    first: str
    """Calendar day in Beijing (北京时间), YYYY-MM-DD"""
    last: str
    """Calendar day in Beijing (北京时间), YYYY-MM-DD"""


class ExposureLines(TypedDict):
    given: int
    answered: int
    refused: int


class ExposureTotalsValue(TypedDict):
    currency: str
    amount: float
    share: float | None


class ExposureTotals(TypedDict):
    lines: int
    shareOfLines: float | None
    quantityKg: float | None
    shareOfQuantity: float | None
    value: list[ExposureTotalsValue]


class ExposureGroupingsVerdictGroup(TypedDict):
    key: str
    text: str | None
    citations: list[str]
    """Keys of `citations`"""
    lines: int
    shareOfLines: float | None
    quantityKg: float | None
    shareOfQuantity: float | None
    value: list[ExposureTotalsValue]


class ExposureGroupingsVerdict(TypedDict):
    overlapping: bool
    groups: list[ExposureGroupingsVerdictGroup]


class ExposureGroupings(TypedDict):
    verdict: ExposureGroupingsVerdict
    action: ExposureGroupingsVerdict
    tier: ExposureGroupingsVerdict
    element: ExposureGroupingsVerdict
    controlCode: ExposureGroupingsVerdict
    permit: ExposureGroupingsVerdict
    destination: ExposureGroupingsVerdict
    gap: ExposureGroupingsVerdict
    question: ExposureGroupingsVerdict
    warning: ExposureGroupingsVerdict
    horizon: ExposureGroupingsVerdict


class ExposureFrameworkFigure(TypedDict):
    name: str
    value: NotRequired[float | None]
    min: NotRequired[float]
    max: NotRequired[float]
    unit: str
    approximate: NotRequired[Literal[True]]


class ExposureFrameworkComesToQuantityKg(TypedDict):
    min: float
    max: float


class ExposureFrameworkComesToValue(TypedDict):
    min: float
    max: float
    currency: str


class ExposureFrameworkComesTo(TypedDict):
    quantityKg: ExposureFrameworkComesToQuantityKg | None
    value: list[ExposureFrameworkComesToValue]


class ExposureFramework(TypedDict):
    id: str
    layer: Literal["framework"]
    group: str
    text: str
    figures: list[ExposureFrameworkFigure]
    period: str | None
    attributedTo: str | None
    confidence: Literal["primary-text", "two-secondary", "single-secondary", "unverified"]
    doubt: str | None
    sources: list[str]
    because: str
    concerns: ExposureTotals | None
    comesTo: ExposureFrameworkComesTo | None


class ExposureEuCorrection(TypedDict):
    text: str
    figures: list[ExposureFrameworkFigure]
    confidence: Literal["primary-text", "two-secondary", "single-secondary", "unverified"]
    sources: list[str]


class ExposureEu(TypedDict):
    id: str
    layer: Literal["framework"]
    group: str
    text: str
    figures: list[ExposureFrameworkFigure]
    period: str | None
    attributedTo: str | None
    confidence: Literal["primary-text", "two-secondary", "single-secondary", "unverified"]
    doubt: str | None
    sources: list[str]
    because: str
    correction: ExposureEuCorrection | None
    concerns: ExposureTotals
    fromChina: ExposureTotals
    presumed: ExposureTotals
    domestic: ExposureTotals
    elsewhere: ExposureTotals


class ExposureGapWhich(TypedDict):
    line: int
    id: str | None


class ExposureGap(TypedDict):
    code: str
    text: str
    lines: int
    which: list[ExposureGapWhich]


class ExposureRefusedIssue(TypedDict):
    code: str
    pointer: str
    message: str


class ExposureRefused(TypedDict):
    line: int
    id: str | None
    issues: list[ExposureRefusedIssue]


class ExposureSource(TypedDict):
    title: str
    url: str | None
    publisher: str
    date: NotRequired[str]
    quote: NotRequired[str]


class Exposure(TypedDict):
    """What a parts list is exposed to"""
    schema: Literal["exposure/1"]
    lang: Literal["en", "zh"]
    ruleset: AssessmentRuleset
    asOf: ExposureAsOf | None
    period: Literal["year"] | None
    lines: ExposureLines
    totals: ExposureTotals
    groupings: ExposureGroupings
    framework: list[ExposureFramework]
    eu: ExposureEu | None
    gaps: list[ExposureGap]
    refused: list[ExposureRefused]
    citations: dict[str, AssessmentCitation]
    sources: dict[str, ExposureSource]


FlipsFlipChange = TypedDict(
    "FlipsFlipChange",
    {
        "path": "str",
        "from": "Any",
        "to": "Any",
        "by": "Literal[\"answer\", \"change\", \"check\", \"day\"]",
    },
)


class FlipsFlipBecause(TypedDict):
    kind: Literal["reason", "restriction", "gap"]
    id: str
    before: Literal["holds", "fails", "unknown"] | None
    after: Literal["holds", "fails", "unknown"] | None
    citations: list[str]
    """Keys of `citations`"""


class FlipsFlip(TypedDict):
    changes: list[FlipsFlipChange]
    distance: float
    verdict: AssessmentVerdict
    possible: list[AssessmentPossible]
    action: Literal["proceed", "ask", "hold", "stop"]
    because: list[FlipsFlipBecause]
    warnings: list[AssessmentWarning]
    """Sorted by level: `decides` (the verdict would change if the reading is otherwise), `act` (somebody must do something), `note`"""


class FlipsNote(TypedDict):
    id: str
    text: str
    citations: list[str]
    """Keys of `citations`"""


class Flips(TypedDict):
    """The smallest changes of facts that flip the verdict, nearest first"""
    schema: Literal["flips/1"]
    lang: Literal["en", "zh"]
    ruleset: AssessmentRuleset
    asOf: str
    """Calendar day in Beijing (北京时间), YYYY-MM-DD"""
    knownAt: str | None
    inquiry: Inquiry
    verdict: AssessmentVerdict
    possible: list[AssessmentPossible]
    action: Literal["proceed", "ask", "hold", "stop"]
    flips: list[FlipsFlip]
    tried: int
    skipped: int
    exhausted: bool
    notes: list[FlipsNote]
    citations: dict[str, AssessmentCitation]


class FormTier(TypedDict):
    level: int
    basis: Literal["named", "analogy"]


class Form(TypedDict):
    """A form of goods, with its definition and its tier"""
    id: InquiryProductForm
    name: str
    definition: str
    implies: list[InquiryProductElementSymbol]
    presumedDeep: bool
    tier: FormTier | None
    tierReason: str | None
    citations: list[str]
    """Keys of `citations`"""


class InstrumentLimb(TypedDict):
    id: str
    article: str
    text: str
    state: AssessmentPermitItemState
    everInForce: bool
    because: list[str]
    """Keys of `citations`"""


class InstrumentEffect(TypedDict):
    type: str
    """What an instrument does: enact, suspend, extend, revoke, …"""
    limbs: list[str]


class InstrumentPassage(TypedDict):
    id: str
    article: str
    says: str | None
    doubt: str | None


class Instrument(TypedDict):
    """An instrument with the states of its limbs on a day"""
    id: str
    number: str | None
    title: str
    titleZh: str
    published: str | None
    layer: Literal["law", "framework", "report"]
    transcribed: bool
    link: str | None
    confidence: Literal["primary-text", "two-secondary", "single-secondary", "unverified"]
    limbs: list[InstrumentLimb]
    effects: list[InstrumentEffect]
    passages: list[InstrumentPassage]
    untranscribedCodes: list[str]


class IntakeReportTableOther(TypedDict):
    line: int
    why: str


class IntakeReportTable(TypedDict):
    headerLines: list[int]
    others: list[IntakeReportTableOther]


class IntakeReportColumn(TypedDict):
    column: int
    header: str
    field: str
    confidence: Literal["certain", "likely", "ask"]
    why: str
    alternatives: list[str]


class IntakeReportCountsAnswered(TypedDict):
    lines: int
    kilograms: float
    values: dict[str, float]


IntakeReportCounts = TypedDict(
    "IntakeReportCounts",
    {
        "answered": "IntakeReportCountsAnswered",
        "open": "IntakeReportCountsAnswered",
        "set-aside": "IntakeReportCountsAnswered",
        "to-correct": "IntakeReportCountsAnswered",
    },
)


class IntakeReportLineCell(TypedDict):
    field: str
    column: int
    cell: str
    value: str | float | None
    either: list[str | float]
    why: str | None


class IntakeReportLineProposalForms(TypedDict):
    certain: list[InquiryProductForm]
    possible: list[InquiryProductForm]


class IntakeReportLineProposalElements(TypedDict):
    certain: list[InquiryProductElementSymbol]
    possible: list[InquiryProductElementSymbol]


class IntakeReportLineProposalHeading(TypedDict):
    code: str
    scope: Literal["named", "can-hold", "not-known-to"]
    confidence: Literal["high", "medium", "low"]
    reason: str


class IntakeReportLineProposal(TypedDict):
    scope: Literal["in", "maybe", "out"]
    forms: IntakeReportLineProposalForms
    elements: IntakeReportLineProposalElements
    because: list[str]
    heading: IntakeReportLineProposalHeading | None


class IntakeReportLineValue(TypedDict):
    amount: float
    currency: str


IntakeReportLineStated = TypedDict(
    "IntakeReportLineStated",
    {
        "as": "Literal[\"accepted\", \"rejected\", \"answered\"]",
        "states": "dict[str, str]",
        "because": "str",
        "by": "str",
        "on": "str",
    },
)


class IntakeReportLineAnswerQuestion(TypedDict):
    path: str
    text: str


class IntakeReportLineAnswer(TypedDict):
    verdict: str
    possible: list[str]
    questions: list[IntakeReportLineAnswerQuestion]


class IntakeReportLineAnswer2(TypedDict):
    issues: list[ExposureRefusedIssue]


class IntakeReportLine(TypedDict):
    line: int
    cells: list[IntakeReportLineCell]
    proposal: IntakeReportLineProposal
    kilograms: float | None
    value: IntakeReportLineValue | None
    stated: list[IntakeReportLineStated]
    columns: dict[str, str]
    triage: str
    answer: IntakeReportLineAnswer | IntakeReportLineAnswer2


class IntakeReportQuestionShared(TypedDict):
    heading: str | None
    grade: str | None
    supplier: str | None
    parties: str | None
    header: str | None
    cell: str | None


IntakeReportQuestionOption = TypedDict(
    "IntakeReportQuestionOption",
    {
        "text": "str",
        "as": "Literal[\"accepted\", \"rejected\", \"answered\"]",
        "states": "dict[str, str]",
        "leadsTo": "dict[str, int]",
    },
)


class IntakeReportQuestion(TypedDict):
    id: str
    kind: str
    path: str
    text: str
    why: str | None
    because: list[str]
    shared: IntakeReportQuestionShared
    descriptions: list[str]
    lines: list[int]
    kilograms: float
    values: dict[str, float]
    options: list[IntakeReportQuestionOption]
    typed: bool


class IntakeReport(TypedDict):
    """What a list says, what is proposed about its goods, and what is asked about them"""
    schema: Literal["intake/1"]
    lang: Literal["en", "zh"]
    ruleset: AssessmentRuleset
    table: IntakeReportTable
    columns: list[IntakeReportColumn]
    counts: IntakeReportCounts
    lines: list[IntakeReportLine]
    questions: list[IntakeReportQuestion]
    refused: list[ExposureRefusedIssue]
    profile: IntakeProfile


IntakeProfileColumnField = Literal["id", "product.description", "product.grade", "product.commodityCode", "origin", "destination", "exportedFrom", "quantityKg", "unit", "value", "endUser.name", "importer.name", "consignees.0.name", "exporter.name", "asOf", "ignore"]


class IntakeProfileColumn(TypedDict):
    by: str
    on: str
    """Calendar day in Beijing (北京时间), YYYY-MM-DD"""
    header: str
    field: NotRequired[IntakeProfileColumnField]
    decimalSign: NotRequired[Literal[".", ","]]
    dayOrder: NotRequired[Literal["day-first", "month-first", "year-first"]]
    unit: NotRequired[str]
    cells: NotRequired[dict[str, str]]
    """The value of cells that have no single one, by their text"""


IntakeProfileGood = TypedDict(
    "IntakeProfileGood",
    {
        "by": "str",
        "on": "str",
        "as": "Literal[\"accepted\", \"rejected\", \"answered\"]",
        "states": "dict[str, str]",
        "because": "str",
        "material": "str",
        "words": "str",
    },
)


IntakeProfileDeal = TypedDict(
    "IntakeProfileDeal",
    {
        "by": "str",
        "on": "str",
        "as": "Literal[\"accepted\", \"rejected\", \"answered\"]",
        "states": "dict[str, str]",
        "because": "str",
        "parties": "str",
    },
)


class IntakeProfile(TypedDict):
    """Everything that a person decided about a list. Send it with the next list of the same kind"""
    profile: Literal[1]
    columns: list[IntakeProfileColumn]
    goods: list[IntakeProfileGood]
    deals: list[IntakeProfileDeal]


class KitAssessmentPart(TypedDict):
    index: int
    id: str
    assessment: Assessment


class KitAssessmentPart2Error(TypedDict):
    code: Literal["invalid-part"]
    issues: list[ExposureRefusedIssue]


class KitAssessmentPart2(TypedDict):
    index: int
    id: str
    error: KitAssessmentPart2Error


class KitAssessment(TypedDict):
    """The answer to parts that are shipped together"""
    schema: Literal["kit/1"]
    lang: Literal["en", "zh"]
    ruleset: AssessmentRuleset
    asOf: str
    """Calendar day in Beijing (北京时间), YYYY-MM-DD"""
    knownAt: str | None
    deal: Inquiry
    verdict: AssessmentVerdict
    possible: list[AssessmentPossible]
    action: Literal["proceed", "ask", "hold", "stop"]
    deciding: list[str]
    refused: int
    parts: list[KitAssessmentPart | KitAssessmentPart2]
    citations: dict[str, AssessmentCitation]


class LicenceAnswerCheck(TypedDict):
    id: str
    outcome: Literal["holds", "fails", "unknown"]
    text: str
    read: dict[str, Any]
    needed: dict[str, Any]
    citations: list[str]
    """Keys of `citations`"""


class LicenceAnswer(TypedDict):
    """Whether a licence in hand covers a shipment"""
    schema: Literal["licence-check/1"]
    lang: Literal["en", "zh"]
    ruleset: AssessmentRuleset
    asOf: str
    """Calendar day in Beijing (北京时间), YYYY-MM-DD"""
    knownAt: str | None
    verdict: AssessmentVerdict
    possible: list[AssessmentPossible]
    licence: Licence
    covers: Literal["yes", "no", "unknown", "not-needed"]
    action: Literal["proceed", "hold"]
    checks: list[LicenceAnswerCheck]
    next: list[FlipsNote]
    assessment: Assessment
    citations: dict[str, AssessmentCitation]


class PaperBlock(TypedDict):
    kind: str


class Paper(TypedDict):
    """A paper to render: headings, paragraphs, lists, fields, tables"""
    schema: Literal["paper/1"]
    id: Literal["end-user-statement", "not-controlled-sheet", "customs-remark", "supplier-questions"]
    lang: Literal["en", "zh"]
    title: str
    blocks: list[PaperBlock]
    citations: dict[str, CustomsRemarkCitation]


PartyMatchMetKind = Literal["legal", "english", "acronym", "former", "successor", "trade", "transliteration", "printed", "unit-of", "group"]


PartyMatchMetConfidence = Literal["verified", "well-known", "uncertain", "primary-text", "two-secondary", "single-secondary", "unverified"]


class PartyMatchMet(TypedDict):
    """The name that matched: as the notice prints it (`printed`), or another one of the party; its source, and how well it was verified"""
    name: str
    kind: PartyMatchMetKind
    source: str
    confidence: PartyMatchMetConfidence


PartyMatchBecause = Literal["spelling", "word-order", "words-missing", "words-added", "legal-form", "script", "transliteration", "look-alike", "abbreviation", "former-name", "successor", "trade-name", "acronym", "part-of-name", "unit-of", "country"]


class PartyMatch(TypedDict):
    """One listing that a name equals or is close to"""
    match: Literal["equal", "near"]
    name: str
    """The listed name as the notice prints it"""
    list: Literal["control-list", "watch-list", "unreliable-entity", "countermeasure"]
    instrument: str
    """The id of the notice"""
    state: AssessmentPermitItemState
    cite: str
    met: PartyMatchMet
    """The name that matched: as the notice prints it (`printed`), or another one of the party; its source, and how well it was verified"""
    because: list[PartyMatchBecause]
    """How the name asked about differs from the name that matched, and what that name is; empty if it does not"""


class Proposal(TypedDict):
    scope: Literal["in", "maybe", "out"]
    forms: IntakeReportLineProposalForms
    elements: IntakeReportLineProposalElements
    because: list[str]
    heading: IntakeReportLineProposalHeading | None


ReferenceTopic = Literal["exporters", "history", "market", "supply-chain", "environment", "background", "durations", "codes"]


class ReferenceRecordCorrection(TypedDict):
    """What is right, if the source is wrong: `text` and `figures` of the record are as the source prints them"""
    text: str
    figures: list[ExposureFrameworkFigure]
    confidence: Literal["primary-text", "two-secondary", "single-secondary", "unverified"]
    sources: list[ExposureSource]


class ReferenceRecord(TypedDict):
    id: str
    group: str
    text: str
    period: str | None
    figures: list[ExposureFrameworkFigure]
    attributedTo: str | None
    confidence: Literal["primary-text", "two-secondary", "single-secondary", "unverified"]
    correction: NotRequired[ReferenceRecordCorrection]
    """What is right, if the source is wrong: `text` and `figures` of the record are as the source prints them"""
    sources: list[ExposureSource]


class Reference(TypedDict):
    """What stands beside the law on one topic"""
    topic: ReferenceTopic
    lang: Literal["en", "zh"]
    title: str
    checked: str
    """Calendar day in Beijing (北京时间), YYYY-MM-DD"""
    records: list[ReferenceRecord]


class ScreenedAgainst(TypedDict):
    listings: int
    names: int
    digest: str


class SupplierQuestionsWarning(TypedDict):
    code: str
    text: str
    citations: list[str]


class SupplierQuestions(TypedDict):
    """The open questions as a letter to the supplier"""
    schema: Literal["supplier-questions/1"]
    lang: Literal["en", "zh"]
    subject: str
    greeting: str
    questions: list[IntakeReportLineAnswerQuestion]
    closing: str
    warnings: NotRequired[list[SupplierQuestionsWarning]]
    citations: NotRequired[dict[str, CustomsRemarkCitation]]


class Tier(TypedDict):
    """A tier of the framework"""
    level: int
    name: str
    controls: str
    products: list[str]
    citations: list[str]
    """Keys of `citations`"""


class TimelineInLawPermit(TypedDict):
    kind: Literal["dual-use-licence", "export-licence", "quota-licence", "technology-licence"]
    verdict: AssessmentVerdict
    items: list[AssessmentChangePermitItem]


TimelineInLaw = TypedDict(
    "TimelineInLaw",
    {
        "from": "str",
        "until": "str | None",
        "verdict": "AssessmentVerdict",
        "possible": "list[AssessmentPossible]",
        "action": "Literal[\"proceed\", \"ask\", \"hold\", \"stop\"]",
        "tier": "int | None",
        "permits": "list[TimelineInLawPermit]",
        "because": "list[str]",
    },
)


class TimelineEvent(TypedDict):
    on: str
    """Calendar day in Beijing (北京时间), YYYY-MM-DD"""
    until: str | None
    published: str | None
    knownFrom: str
    """Calendar day in Beijing (北京时间), YYYY-MM-DD"""
    type: str
    """What an instrument does: enact, suspend, extend, revoke, …"""
    instrument: str
    number: str | None
    title: str
    text: str
    citations: list[str]
    """Keys of `citations`"""


class Timeline(TypedDict):
    """Every verdict of one good over the whole life of the law"""
    schema: Literal["timeline/1"]
    lang: Literal["en", "zh"]
    ruleset: AssessmentRuleset
    inquiry: Inquiry
    inLaw: list[TimelineInLaw]
    asKnownThen: list[TimelineInLaw]
    events: list[TimelineEvent]
    citations: dict[str, AssessmentCitation]


class VersionSource(TypedDict):
    instrument: str
    checked: str
    """Calendar day in Beijing (北京时间), YYYY-MM-DD"""
    daysSinceChecked: int


VersionAdvisory = TypedDict(
    "VersionAdvisory",
    {
        "on": "str",
        "correctedIn": "str",
        "releases": "list[str]",
        "from": "str | None",
        "until": "str | None",
        "rules": "list[str]",
        "text": "str",
    },
)


class Version(TypedDict):
    """The release that answers"""
    package: str
    ruleset: AssessmentRuleset
    today: str
    """Calendar day in Beijing (北京时间), YYYY-MM-DD"""
    daysSinceKnown: int
    sources: list[VersionSource]
    advisories: list[VersionAdvisory]
    """Corrections of releases, newest first: some of their answers were wrong"""


class WatchEvent(TypedDict):
    """A line of a watched list is decided otherwise, since when and because of what"""
    line: int
    id: str | None
    kind: Literal["day", "release", "ahead"]
    corrects: NotRequired[Literal[True]]
    since: str | None
    differs: list[ComparedDiffer]
    """Fields of the decision view; empty = nothing changes"""
    before: DecisionView
    after: DecisionView
    because: list[str]
    """Keys of `citations`"""
    citations: dict[str, AssessmentCitation]
    ruleset: AssessmentRuleset
