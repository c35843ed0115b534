import { beijingDay, dayNumber } from '../calendar/day-number.ts'
import type { Compared } from '../changes/compared-schema.ts'
import type { BatchLine, BatchOptions, Client, ComparisonLine, InLanguage } from '../client/client.ts'
import { isLang, type Lang } from '../locales/langs.ts'
import { load } from './load-language.ts'
import { splitId } from '../client/split-id.ts'
import type { Ruleset } from '../engine/law/ruleset.ts'
import { InvalidInquiryError } from '../errors/invalid-inquiry-error.ts'
import { advisories as corrections } from '../releases/releases.ts'
import { RULESET_VERSION } from '../law/version.ts'
import type * as answers from './assess.ts'
import { compareText } from '../schema/compare-text.ts'
import { runToEnd } from '../schema/run-to-end.ts'

/** Options that functions of the SDK also take. */
type Options = { ruleset: Ruleset; lang: Lang }

/**
 * Creates a client that answers in this process, by the current ruleset or another one, with the methods of `createClient`. The
 * law and the engine are loaded with the first call, everything else when a method needs it.
 *
 * @example const client: Client = createLocalClient() // one day: createClient({ baseUrl: 'https://ytterby.example' })
 */
export function createLocalClient({ ruleset: stated }: { ruleset?: Ruleset } = {}): Client {
  async function ready({ lang = 'en', signal }: InLanguage = {}): Promise<Options> {
    signal?.throwIfAborted()
    const ruleset = stated ?? (await import('./current-ruleset.ts')).currentRuleset
    // The function that is called refuses any other language.
    if (isLang(lang)) await load[lang]()
    return { ruleset, lang }
  }
  return {
    ...answerMethods(ready),
    ...listMethods(ready),
    ...paperMethods(ready),
    ...lawMethods(ready),
    ...releaseMethods(ready),
  }
}

/** Resolves to the options of an SDK function once the language is loaded; throws if the call was aborted. */
type Ready = (how?: InLanguage) => Promise<Options>

/** Answers; a refusal says which value words of people mean, as that of a service does. */
async function withMeant<Answer>(inquiry: unknown, answer: () => Answer): Promise<Answer> {
  try {
    return answer()
  } catch (error) {
    const { meantIn } = await import('../intake/value/meant-in.ts')
    throw meantIn(error, inquiry)
  }
}

type Answers = 'assess' | 'decide' | 'timeline' | 'flips' | 'assessKit' | 'licenceCovers' | 'screenParty'

const answerMethods = (ready: Ready): Pick<Client, Answers> => ({
  async assess(inquiry, how) {
    const { assess } = await import('./assess.ts')
    const options = await ready(how)
    return withMeant(inquiry, () => assess(inquiry, options))
  },
  async decide(inquiry, how) {
    const { decide } = await import('./assess.ts')
    const options = await ready(how)
    return withMeant(inquiry, () => decide(inquiry, options))
  },
  async timeline(inquiry, how) {
    const { timeline } = await import('./look-up-law.ts')
    const options = await ready(how)
    return withMeant(inquiry, () => timeline(inquiry, options))
  },
  async flips(inquiry, { most, ...how } = {}) {
    const { flips } = await import('./planning.ts')
    const options = { ...(await ready(how)), ...(most === undefined ? {} : { most }) }
    return withMeant(inquiry, () => flips(inquiry, options))
  },
  async assessKit(kit, how) {
    const { assessKit } = await import('./planning.ts')
    return assessKit(kit, await ready(how))
  },
  async licenceCovers(licence, inquiry, how) {
    const { licenceCovers } = await import('./planning.ts')
    return licenceCovers(licence, inquiry, await ready(how))
  },
  async screenParty(name, how) {
    const { screenParty } = await import('./look-up.ts')
    const { requireSomebody } = await import('../engine/write/look-up.ts')
    const matches = screenParty(name, { ...how, ...(await ready(how)) })
    requireSomebody(name)
    return matches
  },
})

const listMethods = (ready: Ready): Pick<Client, 'batch' | 'compare' | 'exposure' | 'composition' | 'intake'> => ({
  async *batch(inquiries, { view = 'full', ...how } = {}) {
    const answer = answerer(await import('./assess.ts'), view, await ready(how))
    let line = 0
    for await (const inquiry of inquiries) {
      how.signal?.throwIfAborted()
      line += 1
      yield answer(inquiry, line)
    }
  },
  async *compare(inquiries, { from, to, ...how }) {
    const { inquiryComparer } = await import('./changes.ts')
    const { ruleset, lang } = await ready(how)
    const compared = inquiryComparer({ from: { ...from, ruleset }, to: { ...to, ruleset }, lang })
    let line = 0
    for await (const inquiry of inquiries) {
      how.signal?.throwIfAborted()
      line += 1
      yield comparisonOf(inquiry, line, compared)
    }
  },
  async exposure(lines, { lang, signal, ...stated } = {}) {
    const { exposure } = await import('./exposure.ts')
    return exposure(lines, { ...stated, ...(await ready({ lang, signal })) })
  },
  async composition(value, how) {
    const { composition } = await import('./composition.ts')
    return composition(value, await ready(how))
  },
  async intake(rows, { lang, signal, ...stated } = {}) {
    const { intakeInSteps } = await import('../intake-report.ts')
    return runToEnd(intakeInSteps(rows, { ...stated, ...(await ready({ lang, signal })) }))
  },
})

type Papers = 'endUserStatement' | 'notControlledSheet' | 'customsRemark' | 'supplierQuestions'

const paperMethods = (ready: Ready): Pick<Client, Papers> => ({
  async endUserStatement(inquiry, how) {
    const { endUserStatement } = await import('./papers.ts')
    return endUserStatement(inquiry, await ready(how))
  },
  async notControlledSheet(inquiry, { noticeReceivedOn, ...how } = {}) {
    const { assess } = await import('./assess.ts')
    const { notControlledSheet } = await import('./papers.ts')
    const options = await ready(how)
    const received = noticeReceivedOn === undefined ? {} : { noticeReceivedOn }
    return notControlledSheet(assess(inquiry, options), { ruleset: options.ruleset, ...received })
  },
  async customsRemark(inquiry, how) {
    const { assess } = await import('./assess.ts')
    const { customsRemark } = await import('./papers.ts')
    const options = await ready(how)
    return customsRemark(assess(inquiry, options), options)
  },
  async supplierQuestions(inquiry, how) {
    const { assess } = await import('./assess.ts')
    const { supplierQuestions } = await import('./papers.ts')
    const options = await ready(how)
    return supplierQuestions(assess(inquiry, options), options)
  },
})

type Law = 'listInstruments' | 'findControl' | 'listTiers' | 'listElements' | 'listForms' | 'reference'

const lawMethods = (ready: Ready): Pick<Client, Law> => ({
  async listInstruments(how) {
    const { listInstruments } = await import('./look-up-law.ts')
    return listInstruments({ ...how, ...(await ready(how)) })
  },
  async findControl(code, how) {
    const { findControl } = await import('./look-up-law.ts')
    return findControl(code, { ...how, ...(await ready(how)) })
  },
  async listTiers(how) {
    const { listTiers } = await import('./look-up-law.ts')
    return listTiers(await ready(how))
  },
  async listElements(how) {
    const { listElements } = await import('./look-up-law.ts')
    return listElements(await ready(how))
  },
  async listForms(how) {
    const { listForms } = await import('./look-up-law.ts')
    return listForms(await ready(how))
  },
  async reference(topic, how) {
    const { reference } = await import('../reference/reference.ts')
    return reference(topic, await ready(how))
  },
})

function releaseMethods(ready: Ready): Pick<Client, 'changeFeed' | 'version' | 'check'> {
  const version: Client['version'] = async (how) => {
    const { version: release, digest, knownThrough, data } = (await ready(how)).ruleset
    const today = beijingDay(Date.now())
    const since = (day: string): number => dayNumber(today) - dayNumber(day)
    return {
      package: RULESET_VERSION,
      ruleset: { version: release, digest, knownThrough },
      today,
      daysSinceKnown: since(knownThrough),
      sources: data.instruments
        .map(({ id, provenance: { checked } }) => ({ instrument: id, checked, daysSinceChecked: since(checked) }))
        .sort((a, b) => compareText(a.instrument, b.instrument)),
      advisories: corrections(),
    }
  }

  return {
    async changeFeed({ asOf, ...how }) {
      const { changeFeed } = await import('./changes.ts')
      return changeFeed({ asOf, ...(await ready(how)) })
    },
    version,
    async check(digest, how) {
      const { ruleset: answering, advisories } = await version(how)
      return { same: answering.digest === digest, ruleset: answering, advisories }
    },
  }
}

/** Answers the inquiries of a batch one by one. */
function answerer(
  { assess, decide, parseInquiry }: typeof answers,
  view: BatchOptions['view'],
  options: Options,
): (given: unknown, line: number) => BatchLine {
  return (given, line) => {
    let place: Pick<BatchLine, 'line' | 'id'> = { line }
    try {
      const { inquiry, ...id } = splitId(given)
      place = { line, ...id }
      const checked = parseInquiry(inquiry, options)
      return view === 'decision'
        ? { ...place, decision: decide(checked, options) }
        : { ...place, assessment: assess(checked, options) }
    } catch (error) {
      if (error instanceof InvalidInquiryError) return { ...place, problem: error }
      throw error
    }
  }
}

/** Compares one inquiry of a list. */
function comparisonOf(given: unknown, line: number, compared: (inquiry: unknown) => Compared): ComparisonLine {
  let place: Pick<ComparisonLine, 'line' | 'id'> = { line }
  try {
    const { inquiry, ...id } = splitId(given)
    place = { line, ...id }
    return { ...place, comparison: compared(inquiry) }
  } catch (error) {
    if (error instanceof InvalidInquiryError) return { ...place, problem: error }
    throw error
  }
}
