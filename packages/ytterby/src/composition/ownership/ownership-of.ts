import { ownershipTexts } from '../../locales/ownership.ts'
import { compositionTexts } from '../../locales/composition.ts'
import { filled } from '../../locales/filled.ts'
import type { Lang } from '../../locales/langs.ts'
import { InvalidCompositionError } from '../../errors/invalid-composition-error.ts'
import { InvalidInquiryError } from '../../errors/invalid-inquiry-error.ts'
import { circumstancesOf, HALF_OWNED } from '../../engine/deal/circumstances.ts'
import { dealOf } from '../../engine/deal/deal.ts'
import type { PartyOption } from '../../engine/deal/parties.ts'
import { citationsFor } from '../../engine/law/citations.ts'
import type { CompiledRuleset } from '../../engine/law/compile.ts'
import { eraOf, type Era } from '../../engine/law/era.ts'
import { maxLevel, type Level } from '../../engine/law/level.ts'
import { indexOf, type Ruleset } from '../../engine/law/ruleset.ts'
import { assessWith } from '../../engine/write/assess.ts'
import { parseInquiry } from '../../engine/read/parse-inquiry.ts'
import { citingOn } from '../../papers/citing.ts'
import type { Inquiry } from '../../schema/inquiry.ts'
import { compareFractions, percentText } from '../fraction.ts'
import { compareShare, type Against } from '../limbs.ts'
import { sentences, shareIn, shareWords } from '../sentences.ts'
import { HALF, listedSharesOf, type ListedShares } from './listed-share.ts'
import type { OwnershipAnswer } from './ownership-schema.ts'
import { readOwners, type Holder, type ReadOwners } from './read-owners.ts'

type Said = OwnershipAnswer['because'][number]
const RULE = 'a61-2'
const MOST_QUESTIONS = 12

/** What listed parties hold of a buyer over several levels of owners: the largest single one, and their sum. */
export function ownershipOf(ruleset: Ruleset, value: unknown, lang: Lang): OwnershipAnswer {
  const index = indexOf(ruleset)
  const owners = readOwners(value)
  const { asOf, knownAt, party } = owners.stated
  const day = { asOf, ...(knownAt === undefined ? {} : { knownAt }) }
  const era = eraOf(index, asOf, knownAt)
  const levels = new Map(owners.order.map((holder) => [holder, listedLevel(index, era, day, holder, owners)]))
  const shares = listedSharesOf(owners, (holder) => levels.get(holder) ?? 1)
  const { sum, largest, range } = shares
  const against = compareShare(range, HALF)
  const isOpenBySum = against === 'open' && compareFractions(sum.both.from, HALF) >= 0
  const texts = ownershipTexts[lang]
  const rules = rulesOn(ruleset, era, day, lang)
  const words = (share: typeof range): string => shareWords(share, HALF, lang)
  const owner = largest.owner?.party.id ?? null
  const parameters = {
    party,
    owner: owner ?? '',
    largest: words(largest.share),
    sum: words(sum.both),
    byShare: words(sum.byShare),
    byControl: words(sum.byControl),
    share: words(range),
  }
  const because = [owner === null ? texts.largestOpen : texts.largest, texts.sum, texts.ways].map((text) => ({
    text: filled(text, parameters),
    citations: [RULE],
  }))
  const ownListing = levels.get(owners.buyer) === 2 ? filled(texts.buyerListed, parameters) : ''
  const said = [...because, ...noticesMet(ruleset, day, owners, lang)]
  return {
    schema: 'ownership/1',
    lang,
    asOf,
    party,
    largest: { owner, ...shareIn(largest.share) },
    sum: shareIn(sum.both),
    byShare: shareIn(sum.byShare),
    byControl: shareIn(sum.byControl),
    percent: shareIn(range),
    against,
    headline: sentences(lang, ownListing, filled(texts.headline[isOpenBySum ? 'sum' : against], parameters)),
    because: said,
    proposal: proposalFrom(shares, against),
    questions: against === 'open' ? questionsOn(owners, levels, lang).slice(0, MOST_QUESTIONS) : [],
    rules,
    citations: citationsFor(
      index,
      [...said, ...rules].flatMap(({ citations }) => citations),
    ),
  }
}

/** The warning of an answer about a notice that a stated party meets, whatever the state of that notice. */
const LISTED_PARTY = 'listed-party'

/** Every notice that a stated name meets, whatever its list and its state: what it counts for is said apart. */
function noticesMet(
  ruleset: Ruleset,
  day: { asOf: string; knownAt?: string },
  { order }: ReadOwners,
  lang: Lang,
): Said[] {
  // The engine is asked about each as an end user, and calls it so.
  const role = indexOf(ruleset).data.screening?.['endUser']?.[lang] ?? 'endUser'
  return order.toReversed().flatMap(({ party }) => {
    const { id, ownersComplete: _, ...endUser } = party
    if (endUser.name === undefined) return []
    const { warnings } = assessWith(ruleset, { ...day, product: { elements: [] }, endUser }, lang)
    return warnings.flatMap(({ code, text, citations }) =>
      code === LISTED_PARTY ? [{ text: text.replace(role, () => `“${id}”`), citations: [...citations] }] : [],
    )
  })
}

/** The certain side of the range, as an inquiry states it. */
function proposalFrom({ range: { from, to } }: ListedShares, against: Against): OwnershipAnswer['proposal'] {
  if (against === 'open' || to === null) return null
  const value = Number(against === 'below' ? percentText(to, 'up') : percentText(from, 'down'))
  // Rounding up must not reach the half that the range stays below.
  return against === 'below' && value >= HALF_OWNED ? null : { path: 'endUser.listedOwnershipPercent', value }
}

/** How far a party is on the control list or the watch list, as the engine screens it. */
function listedLevel(
  index: CompiledRuleset,
  era: Era,
  day: { asOf: string; knownAt?: string },
  holder: Holder,
  { stated: { parties = [] } }: ReadOwners,
): Level {
  const { id, ownersComplete: _, ...endUser } = holder.party
  const inquiry = checkedInquiry(
    index,
    { ...day, endUser },
    parties.findIndex((one) => one.id === id),
  )
  const [screened] = circumstancesOf(index, era, dealOf(index, inquiry)).parties
  const levels = (screened?.options ?? []).map(levelOfOption)
  const [first = 1] = levels
  return levels.every((level) => level === first) ? first : 1
}

const levelOfOption = ({ control, watch }: PartyOption): Level => maxLevel(control, watch ? 2 : 0)

function checkedInquiry(index: CompiledRuleset, value: object, at: number): Inquiry {
  try {
    return parseInquiry(index, value)
  } catch (error) {
    if (!(error instanceof InvalidInquiryError)) throw error
    throw new InvalidCompositionError(
      error.issues.map((one) => ({ ...one, pointer: one.pointer.replace(/^\/endUser/, `/parties/${at}`) })),
    )
  }
}

/** What is open about the buyer and its owners, nearest first. */
function questionsOn({ order, buyer }: ReadOwners, levels: ReadonlyMap<Holder, Level>, lang: Lang): Said[] {
  const texts = ownershipTexts[lang].question
  const said = (text: string): Said => ({ text, citations: [RULE] })
  // Who owns a party that is listed itself changes nothing.
  const open = order.filter((holder) => holder === buyer || levels.get(holder) !== 2)
  return open.toReversed().flatMap(({ party: { id: held, ownersComplete }, stakes, rest }) => [
    ...stakes.flatMap(({ owner, share }) => {
      const names = { owner: owner.party.id, held }
      return [
        ...(share === null ? [said(filled(texts.percent, names))] : []),
        ...(levels.get(owner) === 1 ? [said(filled(texts.listed, names))] : []),
      ]
    }),
    ...(ownersComplete === true || rest.n === 0n || stakes.some(({ share }) => share === null)
      ? []
      : [said(filled(texts.rest, { held, percent: shareWords({ from: rest, to: rest }, HALF, lang) }))]),
  ])
}

/** The rules on what listed parties hold, as far as their instruments had begun. */
function rulesOn(
  ruleset: Ruleset,
  era: Era,
  { asOf, knownAt }: { asOf: string; knownAt?: string },
  lang: Lang,
): OwnershipAnswer['rules'] {
  const { applicable } = citingOn(ruleset, asOf, knownAt)
  const state = era.stateOf(RULE)
  const states = compositionTexts[lang].state
  const ofState = state === null ? '' : filled(states[state.state], { asOf, since: state.since ?? asOf })
  const never = state === null || state.everInForce ? '' : states.never
  return Object.entries(ownershipTexts[lang].rules).flatMap(([id, text]) => {
    const citations = applicable([id])
    const cited = id === RULE ? [...new Set([...citations, ...(state?.because ?? [])])].sort() : citations
    return citations.length === 0
      ? []
      : [{ id, text: filled(text, { state: sentences(lang, ofState, never) }), citations: cited }]
  })
}
