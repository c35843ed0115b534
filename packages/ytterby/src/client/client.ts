import type { Compared } from '../changes/compared-schema.ts'
import type { ChangeFeed } from '../changes/feed-schema.ts'
import type { Side } from '../changes/side.ts'
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

/** What every method takes. */
export type Stoppable = {
  /** Where it goes off, the call is given up and rejects with its reason. */
  signal?: AbortSignal | undefined
}

/** What every method takes whose answer holds sentences. */
export type InLanguage = Stoppable & {
  /** English by default; Chinese needs no `import 'ytterby/zh'`. */
  lang?: Lang | undefined
}

/** Values that are there, or come. */
export type Many<T> = Iterable<T> | AsyncIterable<T>

/** An inquiry of a batch, with what it is called in the answer: a number, or a text of at most 200 characters. */
export type BatchInquiry = Inquiry & { id?: string | number }

export type BatchOptions = InLanguage & {
  /** Whole assessments by default, or their decision views. */
  view?: 'full' | 'decision'
}

/** What is answered to one inquiry of many. `line` is its place, from 1; the problem is what the function would throw. */
export type Numbered<T> = { line: number; id?: string | number } & (T | { problem: YtterbyError })

export type BatchLine = Numbered<Answered>

/** What changes for one inquiry between two sides. */
export type ComparisonLine = Numbered<{ comparison: Compared }>

/** One of two sides: its day of export, and by which day instruments had to be published; as each inquiry states it if left out. */
type ClientSide = Pick<Side, 'asOf' | 'knownAt'>

export type Answered = { assessment: Assessment } | { decision: DecisionView }

/** Whether answers come of the ruleset that was expected, and of which they come. */
export type RulesetCheck = {
  same: boolean
  ruleset: Version['ruleset']
  /** Corrections that whoever answers knows of: look for your own release among `releases`. */
  advisories: Advisory[]
}

/**
 * What can be asked, of the SDK in the same process (`ytterby/client/local`) or of a service (`ytterby/client`): the same
 * functions with the same arguments, answers and errors, every one of them a promise. Neither has a day of its own: what
 * states none is refused.
 *
 * A service answers by its newest release: there is no option `ruleset` here, and `check` says whether it is the expected one. It
 * can also fail as no function does: every method then rejects with ServiceError or UnreachableError. What is larger than
 * a service takes (64 KiB an inquiry, 1 MiB a kit, 16 MiB a list) is refused with ServiceError `body-too-large`.
 */
export type Client = {
  /**
   * One inquiry answered: `assess` of `ytterby`.
   *
   * @throws InvalidInquiryError with every finding, each with a JSON pointer.
   */
  readonly assess: (inquiry: Inquiry, options?: InLanguage) => Promise<Assessment>
  /**
   * The decision view of the assessment, the same in every language.
   *
   * @throws InvalidInquiryError with every finding, each with a JSON pointer.
   */
  readonly decide: (inquiry: Inquiry, options?: Stoppable) => Promise<DecisionView>
  /**
   * Answers many inquiries in their order, each as it comes; a bad one is answered by its problem and stops nothing.
   * A service is asked of 10,000 (16 MiB) in one call, one call after the other: the first answer comes after so many
   * inquiries were given, or all of them. Where a call fails, the iteration does; what was answered before stands.
   *
   * @example
   * for await (const line of client.batch(inquiries, { view: 'decision' }))
   *   if ('decision' in line) console.log(line.id, line.decision.verdict)
   */
  readonly batch: (inquiries: Many<BatchInquiry>, options?: BatchOptions) => AsyncIterable<BatchLine>
  /**
   * What changes for many inquiries between two sides, in their order, as `batch` answers: `compare` of `ytterby/changes`.
   *
   * @throws InvalidComparisonError with the first answer, where there is nothing to compare or a day is none.
   */
  readonly compare: (
    inquiries: Many<BatchInquiry>,
    options: InLanguage & { from: ClientSide; to: ClientSide },
  ) => AsyncIterable<ComparisonLine>
  /**
   * The life line of a good: `timeline` of `ytterby/law`.
   *
   * @throws InvalidInquiryError with every finding, each with a JSON pointer.
   */
  readonly timeline: (inquiry: Inquiry, options?: InLanguage) => Promise<Timeline>
  /**
   * What would flip the answer: `flips` of `ytterby/planning`. At most `most`, 12 by default; a service gives up to 100.
   *
   * @throws InvalidInquiryError with every finding, each with a JSON pointer; RangeError where `most` is no whole number.
   */
  readonly flips: (inquiry: Inquiry, options?: InLanguage & { most?: number }) => Promise<Flips>
  /**
   * Parts that are shipped together: `assessKit` of `ytterby/planning`.
   *
   * @throws InvalidKitError where the deal or the outline of the kit is refused.
   */
  readonly assessKit: (kit: Kit | UnreadKit, options?: InLanguage) => Promise<KitAssessment>
  /**
   * What a parts list is exposed to: `exposure` of `ytterby/exposure`.
   *
   * @throws InvalidListError where the list cannot be answered at all: no line, more than 100,000, an unknown option.
   */
  readonly exposure: (
    lines: readonly unknown[],
    options?: InLanguage & Omit<ExposureOptions, 'unread'>,
  ) => Promise<Exposure>
  /**
   * Whether a licence in hand covers a shipment: `licenceCovers` of `ytterby/planning`.
   *
   * @throws InvalidLicenceError, InvalidInquiryError with every finding, each with a JSON pointer.
   */
  readonly licenceCovers: (licence: Licence, inquiry: Inquiry, options?: InLanguage) => Promise<LicenceAnswer>
  /**
   * A draft of the end-user statement: `endUserStatement` of `ytterby/papers`.
   *
   * @throws InvalidInquiryError with every finding, each with a JSON pointer.
   * @throws PaperRefusedError `law-not-read`, `end-use-untrue`.
   */
  readonly endUserStatement: (inquiry: Inquiry, options?: InLanguage) => Promise<Paper>
  /**
   * The sheet for goods that customs stops. Of an inquiry, which is assessed first: `notControlledSheet` of
   * `ytterby/papers` takes the assessment.
   *
   * @throws InvalidInquiryError with every finding, each with a JSON pointer.
   * @throws PaperRefusedError `verdict-not-no-permit`, `not-leaving-china`, `law-not-read`, `invalid-day`.
   */
  readonly notControlledSheet: (
    inquiry: Inquiry,
    options?: InLanguage & { noticeReceivedOn?: string },
  ) => Promise<Paper>
  /**
   * The remark of the customs declaration. Of an inquiry, which is assessed first: `customsRemark` of `ytterby/papers`
   * takes the assessment.
   *
   * @throws InvalidInquiryError with every finding, each with a JSON pointer.
   */
  readonly customsRemark: (inquiry: Inquiry, options?: InLanguage) => Promise<CustomsRemark>
  /**
   * The open questions as a letter. Of an inquiry, which is assessed first: `supplierQuestions` of `ytterby/papers`
   * takes the assessment.
   *
   * @throws InvalidInquiryError with every finding, each with a JSON pointer.
   */
  readonly supplierQuestions: (inquiry: Inquiry, options?: InLanguage) => Promise<SupplierQuestions>
  /**
   * One name against every list on a day: `screenParty` of `ytterby`.
   *
   * @throws InvalidInquiryError for a day, a name or a country that is none.
   */
  readonly screenParty: (name: string, options: LookUp & Stoppable & { country?: string }) => Promise<PartyMatch[]>
  /**
   * Every instrument on a day: `listInstruments` of `ytterby/law`.
   *
   * @throws InvalidInquiryError for a day that is none.
   */
  readonly listInstruments: (options: LookUp & Stoppable) => Promise<InstrumentStatus[]>
  /**
   * The entries of a control code on a day, none for a code that is not held: `findControl` of `ytterby/law`.
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
   * What stands beside the law on a topic: `reference` of `ytterby/reference`.
   *
   * @throws UnknownTopicError for a topic that is not held.
   */
  readonly reference: (topic: ReferenceTopic, options?: InLanguage) => Promise<Reference>
  /** What changed by a day and what is known to come: `changeFeed` of `ytterby/changes`. */
  readonly changeFeed: (options: InLanguage & { asOf: string }) => Promise<ChangeFeed>
  /** Which release answers, and how old what it knows is. */
  readonly version: (options?: Stoppable) => Promise<Version>
  /**
   * Whether the ruleset that answers has this digest, such as `currentRuleset.digest` of the SDK that an application has
   * beside it.
   *
   * @example if (!(await client.check(currentRuleset.digest)).same) throw new Error('The service answers by another law')
   */
  readonly check: (digest: string, options?: Stoppable) => Promise<RulesetCheck>
}
