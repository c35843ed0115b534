import type { Compared } from '../changes/compared-schema.ts'
import type { ChangeFeed } from '../changes/feed-schema.ts'
import type { Side } from '../changes/side.ts'
import type { CompositionAnswer } from '../composition/answer-schema.ts'
import type { Composition } from '../composition/composition-input.ts'
import type { Lang } from '../locales/langs.ts'
import type { DecisionView } from '../engine/write/decision-schema.ts'
import type { ControlStatus } from '../engine/write/control-status-schema.ts'
import type { InstrumentStatus } from '../engine/write/instrument-status-schema.ts'
import type { LookUp } from '../engine/write/look-up.ts'
import type { PartyMatch } from '../engine/write/party-match-schema.ts'
import type { Timeline } from '../engine/write/timeline-schema.ts'
import type { ElementInfo, FormInfo, TierInfo } from '../engine/write/vocabulary-schema.ts'
import type { YtterbyError } from '../errors/ytterby-error.ts'
import type { ExposureOptions } from '../exposure/check-list.ts'
import type { Exposure } from '../exposure/exposure-schema.ts'
import type { IntakeOptions } from '../intake/report/read-request.ts'
import type { IntakeReport } from '../intake/report/report-schema.ts'
import type { Cell } from '../intake/table/cell.ts'
import type { CustomsRemark } from '../papers/customs-remark-schema.ts'
import type { Paper } from '../papers/paper-schema.ts'
import type { SupplierQuestions } from '../papers/supplier-questions-schema.ts'
import type { Flips } from '../planning/flips/flips-schema.ts'
import type { KitAssessment } from '../planning/kit/kit-assessment-schema.ts'
import type { Kit, UnreadKit } from '../planning/kit/kit.ts'
import type { LicenceAnswer } from '../planning/licence/licence-answer-schema.ts'
import type { Licence } from '../planning/licence/licence.ts'
import type { Reference } from '../reference/reference-schema.ts'
import type { Advisory } from '../releases/advisory-schema.ts'
import type { Assessment } from '../schema/assessment.ts'
import type { Inquiry } from '../schema/inquiry.ts'
import type { ReferenceTopic } from '../schema/reference-topic.ts'
import type { Version } from '../releases/version-schema.ts'

/** The options of every method. */
export type Stoppable = {
  /** Aborts the call, which rejects with the signal's reason. */
  signal?: AbortSignal | undefined
}

/** The options of methods whose answers contain sentences. */
export type InLanguage = Stoppable & {
  /** English by default; Chinese needs no `import 'ytterby/zh'`. */
  lang?: Lang | undefined
}

/** Values in an iterable or an async iterable. */
export type Many<T> = Iterable<T> | AsyncIterable<T>

/** An inquiry of a batch, with an id that is repeated in the answer: a number, or a text of at most 200 characters. */
export type BatchInquiry = Inquiry & { id?: string | number }

export type BatchOptions = InLanguage & {
  /** Whole assessments by default, or their decision views. */
  view?: 'full' | 'decision'
}

/** The answer to one inquiry of many. `line` is its position, from 1; `problem` is the error that the function would throw. */
export type Numbered<T> = { line: number; id?: string | number } & (T | { problem: YtterbyError })

/** The answer to one inquiry of a batch, or why it was refused. */
export type BatchLine = Numbered<ServiceAnswer>

/** What changes for one inquiry between two sides. */
export type ComparisonLine = Numbered<{ comparison: Compared }>

/** One of two sides: its day of export and its knowledge day. Omitted fields are taken from each inquiry. */
type ClientSide = Pick<Side, 'asOf' | 'knownAt'>

export type ServiceAnswer = { assessment: Assessment } | { decision: DecisionView }

/** Which ruleset answers, and whether it is the expected one. */
type RulesetCheck = {
  same: boolean
  ruleset: Version['ruleset']
  /** The corrections known to the service: look for your own release in `releases`. */
  advisories: Advisory[]
}

/**
 * The methods of a client, which calls the SDK in the same process (`createLocalClient`) or a service (`createClient`).
 * Both have the same arguments, answers and errors, and all methods return promises. There is no default day: inquiries without
 * one are refused.
 *
 * A service answers by its newest release, so there is no option `ruleset`; `check` says whether it is the expected one. A
 * service can also fail: every method then rejects with ServiceError or UnreachableError. Input above the limits of the service
 * (64 KiB for an inquiry, 1 MiB for a kit, 16 MiB for a list) is refused with ServiceError `body-too-large`.
 */
export type Client = {
  /**
   * Answers one inquiry: `assess` of `ytterby`.
   *
   * @throws InvalidInquiryError with every issue, each with a JSON pointer.
   */
  readonly assess: (inquiry: Inquiry, options?: InLanguage) => Promise<Assessment>
  /**
   * The decision view of the assessment, the same in every language.
   *
   * @throws InvalidInquiryError with every issue, each with a JSON pointer.
   */
  readonly decide: (inquiry: Inquiry, options?: Stoppable) => Promise<DecisionView>
  /**
   * Answers many inquiries in order, each as soon as possible. An invalid one yields its problem and does not stop the others.
   * A service receives up to 10,000 inquiries (16 MiB) per call, one call after the other, so the first answer comes only after
   * that many were given. If a call fails, the iteration throws; earlier answers remain valid.
   *
   * @example
   * for await (const line of client.batch(inquiries, { view: 'decision' }))
   *   if ('decision' in line) console.log(line.id, line.decision.verdict)
   */
  readonly batch: (inquiries: Many<BatchInquiry>, options?: BatchOptions) => AsyncIterable<BatchLine>
  /**
   * What changes for many inquiries between two sides, in their order, as `batch` answers: `compare` of `ytterby/law`.
   *
   * @throws InvalidComparisonError with the first result, if the sides are equal or a day is invalid.
   */
  readonly compare: (
    inquiries: Many<BatchInquiry>,
    options: InLanguage & { from: ClientSide; to: ClientSide },
  ) => AsyncIterable<ComparisonLine>
  /**
   * The timeline of a good: `timeline` of `ytterby/law`.
   *
   * @throws InvalidInquiryError with every issue, each with a JSON pointer.
   */
  readonly timeline: (inquiry: Inquiry, options?: InLanguage) => Promise<Timeline>
  /**
   * What would flip the answer: `flips` of `ytterby/planning`. At most `most`, 12 by default; a service gives up to 100.
   *
   * @throws InvalidInquiryError with every issue, each with a JSON pointer; RangeError if `most` is not a whole number.
   */
  readonly flips: (inquiry: Inquiry, options?: InLanguage & { most?: number }) => Promise<Flips>
  /**
   * Parts that are shipped together: `assessKit` of `ytterby/planning`.
   *
   * @throws InvalidKitError if the deal or the structure of the kit is invalid.
   */
  readonly assessKit: (kit: Kit | UnreadKit, options?: InLanguage) => Promise<KitAssessment>
  /**
   * The exposure of a parts list: `exposure` of `ytterby/planning`.
   *
   * @throws InvalidListError if the list cannot be answered at all: no line, more than 100,000, an unknown option.
   */
  readonly exposure: (
    lines: readonly unknown[],
    options?: InLanguage & Omit<ExposureOptions, 'unread'>,
  ) => Promise<Exposure>
  /**
   * Whether announcement 61 reaches a product made abroad, by its parts: `composition` of `ytterby/composition`.
   *
   * @throws InvalidCompositionError with every issue, each with a JSON pointer.
   */
  readonly composition: (composition: Composition, options?: InLanguage) => Promise<CompositionAnswer>
  /**
   * Reads a list as another system exported it: rows of cells, with everything above and below the goods. Says what each line
   * states, what its words propose and where it stands, and asks what decides the rest. To go on, send the rows again with
   * the `profile` of the report and `answers` to its questions, in the same language; nothing is kept in between.
   *
   * @throws InvalidListError if the list cannot be read at all: no row, more than 5,000, an unknown option.
   * @throws InvalidProfileError for a profile that is not one of a report.
   * @example
   * const { questions, profile } = await client.intake(rows, { asOf: '2026-11-27' })
   * const answers = questions.map(({ id }) => ({ question: id, option: 0, by: 'Anna', on: '2026-11-27' }))
   * const report = await client.intake(rows, { asOf: '2026-11-27', profile, answers })
   */
  readonly intake: (rows: readonly (readonly Cell[])[], options?: InLanguage & IntakeOptions) => Promise<IntakeReport>
  /**
   * Whether a licence in hand covers a shipment: `licenceCovers` of `ytterby/planning`.
   *
   * @throws InvalidLicenceError, InvalidInquiryError with every issue, each with a JSON pointer.
   */
  readonly licenceCovers: (licence: Licence, inquiry: Inquiry, options?: InLanguage) => Promise<LicenceAnswer>
  /**
   * A draft of the end-user statement: `endUserStatement` of `ytterby/papers`.
   *
   * @throws InvalidInquiryError with every issue, each with a JSON pointer.
   * @throws PaperRefusedError `law-not-read`, `end-use-untrue`.
   */
  readonly endUserStatement: (inquiry: Inquiry, options?: InLanguage) => Promise<Paper>
  /**
   * The sheet for goods that customs stops: assesses the inquiry, then calls `notControlledSheet` of `ytterby/papers`.
   *
   * @throws InvalidInquiryError with every issue, each with a JSON pointer.
   * @throws PaperRefusedError `verdict-not-no-permit`, `not-leaving-china`, `law-not-read`, `invalid-day`.
   */
  readonly notControlledSheet: (
    inquiry: Inquiry,
    options?: InLanguage & { noticeReceivedOn?: string },
  ) => Promise<Paper>
  /**
   * The remark of the customs declaration: assesses the inquiry, then calls `customsRemark` of `ytterby/papers`.
   *
   * @throws InvalidInquiryError with every issue, each with a JSON pointer.
   */
  readonly customsRemark: (inquiry: Inquiry, options?: InLanguage) => Promise<CustomsRemark>
  /**
   * The open questions as a letter: assesses the inquiry, then calls `supplierQuestions` of `ytterby/papers`.
   *
   * @throws InvalidInquiryError with every issue, each with a JSON pointer.
   */
  readonly supplierQuestions: (inquiry: Inquiry, options?: InLanguage) => Promise<SupplierQuestions>
  /**
   * One name against every list on a day: `screenParty` of `ytterby`.
   *
   * @throws InvalidInquiryError for an invalid day, name or country.
   */
  readonly screenParty: (name: string, options: LookUp & Stoppable & { country?: string }) => Promise<PartyMatch[]>
  /**
   * Every instrument on a day: `listInstruments` of `ytterby/law`.
   *
   * @throws InvalidInquiryError for a day that is none.
   */
  readonly listInstruments: (options: LookUp & Stoppable) => Promise<InstrumentStatus[]>
  /**
   * The entries of a control code on a day, empty for an unknown code: `findControl` of `ytterby/law`.
   *
   * @throws InvalidInquiryError for a day that is none.
   */
  readonly findControl: (code: string, options: LookUp & Stoppable) => Promise<ControlStatus[]>
  /** The tiers of the framework: `listTiers` of `ytterby/law`. */
  readonly listTiers: (options?: InLanguage) => Promise<TierInfo[]>
  /** The 17 rare earths: `listElements` of `ytterby/law`. */
  readonly listElements: (options?: InLanguage) => Promise<ElementInfo[]>
  /** Every form of goods: `listForms` of `ytterby/law`. */
  readonly listForms: (options?: InLanguage) => Promise<FormInfo[]>
  /**
   * The reference data on a topic: `reference` of `ytterby/law`.
   *
   * @throws UnknownTopicError for an unknown topic.
   */
  readonly reference: (topic: ReferenceTopic, options?: InLanguage) => Promise<Reference>
  /** What changed by a day and what is known to come: `changeFeed` of `ytterby/law`. */
  readonly changeFeed: (options: InLanguage & { asOf: string }) => Promise<ChangeFeed>
  /** Which release answers, and how old its knowledge is. */
  readonly version: (options?: Stoppable) => Promise<Version>
  /**
   * Whether the answering ruleset has this digest, such as `currentRuleset.digest` of a local SDK.
   *
   * @example if (!(await client.check(currentRuleset.digest)).same) throw new Error('The service answers by another law')
   */
  readonly check: (digest: string, options?: Stoppable) => Promise<RulesetCheck>
}
