import type { DealParty } from '../deal/deal.ts'
import { levelOfListing } from '../deal/parties.ts'
import { clauseLevels } from '../law/era.ts'
import { marks } from '../../locales/marks.ts'
import type { Clause } from '../../schema/permit-kind.ts'
import { compareText } from '../../schema/compare-text.ts'
import type { Listing } from '../../screening/listed-parties.ts'
import type { MetListing } from '../../screening/screen-name.ts'
import type { InquiryCase } from './case.ts'
import { citesOf, listingWords, metWords, noticeName, wordIn } from './party-words.ts'
import { say } from './say.ts'
import type { Warn } from './warn.ts'

/** Warnings about the parties. */
export function partyWarnings(inquiryCase: InquiryCase, warn: Warn): void {
  const { parties } = inquiryCase.evaluation.circumstances
  const conflicts = parties.filter((party) => party.conflict)
  if (conflicts.length > 0)
    warn('listed-conflict', undefined, ...conflicts.flatMap(({ equal }) => equal.map((one) => one.cite)))
  for (const { path, equal } of parties) for (const one of equal) countermeasureWarnings(inquiryCase, path, one, warn)
  if (parties.some(({ listed }) => listed === 'countermeasure') && clauseLevels(inquiryCase).length === 0)
    warn('countermeasure-none-in-force')
  for (const party of inquiryCase.evaluation.deal.parties) listingWarnings(inquiryCase, party, warn)
}

/** What a countermeasure that a party meets orders, and how that was read. */
function countermeasureWarnings(
  inquiryCase: InquiryCase,
  path: DealParty['path'],
  listing: MetListing,
  warn: Warn,
): void {
  const { list, order, cite, name, limb } = listing
  if (list !== 'countermeasure') return
  if (order === null) return warn('countermeasure-order', undefined, cite)
  if (levelOfListing(inquiryCase.era, listing) === 0) return
  const key = KEY_OF_CLAUSE[order.clause]
  const parameters = {
    listedName: name,
    notice: noticeName(inquiryCase, listing),
    measures: order.measures
      .map((measure) => wordIn(inquiryCase, `measure.${measure}`))
      .join(marks[inquiryCase.lang].comma),
    clause: wordIn(inquiryCase, `clause.${order.clause}`),
  }
  if (key !== null) warn(`${sentenceOn(inquiryCase, key)}#${path}#${limb}`, parameters, cite)
  if (!inquiryCase.evaluation.deal.leavesChina) warn(`countermeasure-not-re-export#${path}#${limb}`, parameters, cite)
  else if (order.relevant === true && order.clause === 'read')
    warn(`${sentenceOn(inquiryCase, 'countermeasure-relevant')}#${limb}`, parameters, cite)
}

/** The sentence of a key; before the law that it cites was published, the one that does without it. */
function sentenceOn({ ruleset, era }: InquiryCase, key: string): string {
  const before = `${key}.before`
  const cites = ruleset.data.warnings[key]?.citations ?? []
  const isEarly = cites.some((id) => (ruleset.publishedOf.get(id) ?? '') > era.asOf)
  return isEarly && ruleset.data.warnings[before] !== undefined ? before : key
}

/** The warning for each clause; a ban that was read is told as a listing. */
const KEY_OF_CLAUSE: Readonly<Record<Clause, string | null>> = {
  read: null,
  'not-read': 'countermeasure-clause-open',
  'no-measure-named': 'countermeasure-clause-open',
  'cooperation-only': 'countermeasure-clause-open',
  restricts: 'countermeasure-clause-open',
  none: 'countermeasure-measures',
  mentioned: 'countermeasure-mentioned',
}

/** Every notice that a stated party meets, whatever its state and the verdict. */
function listingWarnings(inquiryCase: InquiryCase, party: DealParty, warn: Warn): void {
  const { path, equal, near } = party
  const { era, evaluation, ruleset } = inquiryCase
  const warnOfListing = (key: string, listing: MetListing): void => {
    const words = listingWords(inquiryCase, path, listing)
    if (words !== null)
      warn(
        `${key}#${path}#${listing.limb}#${listing.name}`,
        { ...words, ...metWords(inquiryCase, listing) },
        ...citesOf(inquiryCase, listing),
      )
  }
  for (const listing of equal) warnOfListing('listed-party.equal', listing)
  for (const listing of near) warnOfListing('listed-party.near', listing)
  familyWarnings(inquiryCase, party, warn)
  const barred = equal.filter((one) => one.list === 'control-list' && levelOfListing(era, one) > 0)
  if (!evaluation.deal.leavesChina || barred.length === 0) return
  const generally = [...evaluation.outcome.exempted()].flatMap((id) => {
    const effect = ruleset.interpretations.get(id)?.effect
    return effect?.generally === true ? [effect.cite] : []
  })
  if (generally.length > 0)
    warn(
      `listed-party-if-controlled#${path}`,
      undefined,
      ...generally,
      ...barred.flatMap((one) => citesOf(inquiryCase, one)),
    )
}

/** Listed parties that bear the same name as a stated one. A notice that is not in force says nothing about them. */
function familyWarnings(inquiryCase: InquiryCase, { path, family }: DealParty, warn: Warn): void {
  const bearing: Listing[] = []
  for (const { met, relation, listing } of family) {
    const words = levelOfListing(inquiryCase.era, listing) > 0 ? listingWords(inquiryCase, path, listing) : null
    if (words === null) continue
    if (relation === null) bearing.push(listing)
    else
      warn(
        `group-of-listed-party#${path}#${listing.limb}#${listing.name}`,
        { ...words, group: met.name, relation: say(inquiryCase, relation) },
        ...citesOf(inquiryCase, listing),
      )
  }
  const [role = path] = path.split('/')
  const names = [...new Set(bearing.map(({ name }) => `«${name}»`))].sort(compareText)
  if (names.length > 0)
    warn(
      `family-of-listed-party#${path}`,
      { party: wordIn(inquiryCase, role), listedNames: names.join(marks[inquiryCase.lang].comma) },
      ...bearing.flatMap((listing) => citesOf(inquiryCase, listing)),
    )
}
