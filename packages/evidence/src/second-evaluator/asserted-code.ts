/** An asserted control code: the entries that it names, and the good that it implies. */
import { codeLists } from '../extract/code-lists.ts'
import { entries, entries18 } from '../extract/entries.ts'
import type { SourceEntry } from '../extract/extract.ts'
import { anyOf, type Certainty } from './certainty.ts'
import type { CompletedGood } from './good.ts'
import type { Form } from './inquiry.ts'
import { reach61 } from './reach-61.ts'

/** Whether an asserted code is this code or a heading above it. */
const names = (asserted: string, code: string | null): boolean =>
  code !== null && (code === asserted || code.startsWith(`${asserted}.`))

/** The instrument that contains the code or heading; null if none does. */
export function instrumentOf(asserted: string): string | null {
  const entry = entries.find(({ code }) => names(asserted, code))
  const list = codeLists.find(({ codes }) => codes.some((code) => names(asserted, code)))
  return entry?.instrument ?? list?.instrument ?? null
}

/** Annex 1 of announcement 61 has no codes but names goods, so the good that an entry of announcement 18 names is looked up in it. */
export function assertedIn61(asserted: string): { part1: Certainty; part2: Certainty } {
  const matches = entries18.filter(({ code }) => names(asserted, code)).map((entry) => reach61(goodNamedBy(entry)))
  return { part1: anyOf(matches.map(({ part1 }) => part1)), part2: anyOf(matches.map(({ part2 }) => part2)) }
}

function goodNamedBy({ element, en, rareEarths, others = [] }: SourceEntry): CompletedGood {
  return {
    form: formNamedBy(en ?? '', element),
    elements: rareEarths ?? (element === null ? [] : [element]),
    otherMetals: others,
    host: null,
    shares: [],
    processing: 'deep',
    cerium: null,
    technology: null,
    commodityCode: null,
  }
}

function formNamedBy(words: string, element: string | null): Form {
  if (/target/.test(words)) return 'target'
  if (/magnet/.test(words)) return element === 'Sm' ? 'smco-magnet' : 'ndfeb-magnet'
  if (/oxide/.test(words)) return 'separated-oxide'
  if (/compounds/.test(words)) return 'compound'
  return words.endsWith(' metal') ? 'metal' : 'alloy'
}
