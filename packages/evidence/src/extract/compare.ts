/**
 * Compares the law with the extract of the facts, record by record. The tests and the mutation of the law share this
 * comparison. It reads the law as data, so that a changed copy of it can be compared too.
 */
import type { RulesetData } from 'ytterby/schema'
import { codeGoods, codeYears, type CodeGoods } from './code-goods.ts'
import { codeLists } from './code-lists.ts'
import { commodityCodes } from './commodity-codes.ts'
import { accompanyingDifferences } from './compare-accompanying.ts'
import { dayDifferences } from './compare-days.ts'
import { figureDifferences } from './compare-figures.ts'
import { compiledNames, knownNames, partyListings, partyRecords } from './compare-party-names.ts'
import { entries } from './entries.ts'
import { listings } from './names.ts'
import { noticeId } from './notice-id.ts'
import { DIFFERENCES } from './source-differences.ts'

/** The comparisons, each with the records of both sides. */
export const COMPARISONS = {
  entries: 'in its entries: code, element, constituents',
  'entry-texts': 'in the Chinese text and the reference codes of each entry',
  'annex-parts': 'in the part of annex 1 of announcement 61 to which each entry belongs',
  'added-codes': 'in the codes that the edition of 2026 adds',
  'code-lists': 'in the control codes without entries',
  names: 'in every name on every list, with its Chinese name and its country',
  links: 'in the address of each notice, if the facts state it',
  'commodity-codes': 'in the commodity codes: those that the facts name, or codes under them',
  'code-goods': 'in the goods of each commodity code: forms, elements and other metals',
  'code-years': 'in the years whose editions contain each code',
  'known-names': 'in every known name of a listed party, with its source, confidence and ambiguity',
  'compiled-names':
    'in the names of parties of countermeasures that no notice prints, and in which of them strangers have',
  parties: 'in the listed names, the country, the parents and the group of each organisation',
  'party-listings': 'in the notices that list each organisation',
  explanations: 'and every explanation explains an existing difference',
} as const
type Comparison = keyof typeof COMPARISONS

/** An unexplained difference between law and extract. `where` is a comparison, or the day or figure. */
export type LawDifference = { where: string; what: string }

/** Yields every unexplained difference in entries, codes and names, in days, in what accompanies a verdict, and in figures. */
export function* lawDifferences(data: RulesetData): Generator<LawDifference> {
  yield* recordDifferences(data)
  yield* dayDifferences(data)
  yield* accompanyingDifferences(data)
  yield* figureDifferences(data)
}

/** Differences in entries, codes and names only. */
export function* recordDifferences(data: RulesetData): Generator<LawDifference> {
  const explained = new Set<string>()
  for (const [where, compare] of Object.entries(comparers)) {
    for (const { what, line } of compare(data)) {
      if (line !== undefined) explained.add(line)
      if (line === undefined || DIFFERENCES[line] === undefined) yield { where, what }
    }
  }
  for (const line of Object.keys(DIFFERENCES))
    if (!explained.has(line)) yield { where: 'explanations', what: `explains no difference: ${line}` }
}

/** `line` is set if only one side has this line; such a difference can be explained. */
type ExtractFinding = { what: string; line?: string }

const comparers: Record<Exclude<Comparison, 'explanations'>, (data: RulesetData) => ExtractFinding[]> = {
  entries: (data) =>
    alone(
      entries.map((one) => entryLine(one.instrument, one.code, one.element, one.rareEarths, one.others)),
      heldEntries(data).map((one) =>
        entryLine(one.instrument, one.code, one.element, one.named?.elements, one.named?.alloyedWith),
      ),
    ),
  'entry-texts': entryTexts,
  'annex-parts': annexParts,
  'added-codes': ({ instruments }) => {
    const added = new Set(entries.flatMap(({ added2026 = [] }) => added2026))
    const amended = instruments.flatMap(({ effects }) =>
      effects.flatMap((effect) => (effect.type === 'amend' ? effect.addsCommodityCodes : [])),
    )
    return alone([...added], [...new Set(amended)])
  },
  'code-lists': ({ instruments }) =>
    alone(
      codeLists.flatMap(({ instrument, codes }) => codes.map((code) => `${instrument} ${code}`)),
      instruments.flatMap(({ id, untranscribedCodes = [] }) => untranscribedCodes.map((code) => `${id} ${code}`)),
    ),
  names: ({ instruments }) =>
    alone(
      listings.flatMap(({ notice, list, names }) =>
        names.flatMap(({ name, nameZh = '', printed = [], country }) => [
          [noticeId(notice), list, name, nameZh, countryOf(country)].join('|'),
          ...printed.map((other) => [noticeId(notice), list, other, '', countryOf(country)].join('|')),
        ]),
      ),
      instruments.flatMap(({ id, effects }) =>
        effects.flatMap((effect) => {
          if (effect.type !== 'list') return []
          return effect.parties.flatMap(({ name, nameZh = '', aliases = [], country: own }) => [
            [id, effect.list, name, nameZh, countryOf(own ?? effect.country)].join('|'),
            ...aliases.map((alias) => [id, effect.list, alias, '', countryOf(own ?? effect.country)].join('|')),
          ])
        }),
      ),
    ),
  links: ({ instruments }) => {
    const links = new Map(
      listings.flatMap(({ notice, link }) => (link === undefined ? [] : [[noticeId(notice), link] as const])),
    )
    return alone(
      [...links].map((one) => one.join(' ')),
      instruments.flatMap(({ id, link }) => (links.has(id) ? [`${id} ${link}`] : [])),
    )
  },
  'commodity-codes': (data) => {
    const held = data.commodityCodes.map(({ code }) => code)
    const narrowed = (code: string): boolean =>
      code.length === 4 && !held.includes(code) && held.some((own) => own.startsWith(code))
    const named = [...commodityCodes.map(({ code }) => code), ...codeGoods.keys()]
    return alone(
      named.filter((code) => !narrowed(code)),
      held,
    )
  },
  'code-goods': (data) =>
    alone(
      [...codeGoods].flatMap(([code, goods]) => goods.flatMap((one) => goodLines(code, one))),
      data.commodityCodes.flatMap(({ code, candidates }) =>
        candidates.flatMap(({ forms, elements, oneOf, holds, alloyedWith, alloyHolds, particlesUnderMicron }) =>
          goodLines(code, {
            forms,
            ...(elements === undefined ? {} : oneOf === true ? { oneOf: elements } : { of: elements }),
            ...(holds === undefined ? {} : { holds }),
            ...(alloyedWith === undefined ? {} : { with: alloyedWith }),
            ...(alloyHolds === undefined ? {} : { withAtLeast: alloyHolds }),
            ...(particlesUnderMicron === undefined ? {} : { under: particlesUnderMicron }),
          }),
        ),
      ),
    ),
  'known-names': (data) => alone(...knownNames(data)),
  'compiled-names': (data) => alone(...compiledNames(data)),
  parties: (data) => alone(...partyRecords(data)),
  'party-listings': (data) => alone(...partyListings(data)),
  'code-years': (data) =>
    alone(
      [...codeYears].map(([code, { from, until, readIn }]) => `${code} ${from}-${until} ${readIn}`),
      data.commodityCodes.flatMap(({ code, fromYear = null, untilYear = null, edition = null }) =>
        fromYear === null && untilYear === null && edition === null
          ? []
          : [`${code} ${fromYear}-${untilYear} ${edition}`],
      ),
    ),
}

/** One line for each form that the good can have. */
function goodLines(code: string, { forms, under, ...rest }: CodeGoods): string[] {
  const size = under === undefined ? '' : ` under ${under}`
  const held = Object.entries(rest).map(([how, symbols]) => ` ${how} ${[...symbols].sort().join('+')}`)
  return forms.map((form) => `${code} ${form}${held.sort().join('')}${size}`)
}

/** Lines that only one side has. */
function alone(extract: readonly string[], law: readonly string[]): ExtractFinding[] {
  const [inExtract, inLaw] = [new Set(extract), new Set(law)]
  return [
    ...extract.filter((line) => !inLaw.has(line)).map((line) => ({ what: `extract alone: ${line}`, line })),
    ...law.filter((line) => !inExtract.has(line)).map((line) => ({ what: `law alone: ${line}`, line })),
  ]
}

const heldEntries = ({ controls }: RulesetData) =>
  controls.flatMap(({ instrument, entries: own }) => own.map((entry) => ({ instrument, ...entry })))

const entryLine = (
  instrument: string,
  code: string | null,
  element: string | null,
  rareEarths: readonly string[] = [],
  others: readonly string[] = [],
): string =>
  [instrument, code ?? '-', element ?? '-', [...rareEarths].sort().join('+'), [...others].sort().join('+')]
    .join(' ')
    .trimEnd()

function entryTexts(data: RulesetData): ExtractFinding[] {
  const held = heldEntries(data)
  const found: ExtractFinding[] = []
  for (const one of entries) {
    if (one.code === null) continue
    const same = held.filter(
      ({ instrument, code, element, named }) =>
        instrument === one.instrument &&
        code === one.code &&
        element === one.element &&
        (one.rareEarths === undefined ||
          entryLine('', '', '', named?.elements) === entryLine('', '', '', one.rareEarths)),
    )
    if (same.length === 0) continue
    if (one.zh !== null && one.code.startsWith('1C9') && !same.some(({ text }) => text.zh.startsWith(one.zh ?? '')))
      found.push({ what: `${one.code}: ${one.zh}, law ${same.map(({ text }) => text.zh).join(' / ')}` })
    const codes = [...one.commodityCodes].sort().join()
    if (!same.some(({ commodityCodes: own }) => [...own].sort().join() === codes))
      found.push({
        what: `${one.code}: ${codes}, law ${same.map(({ commodityCodes: own }) => own.join()).join(' / ')}`,
      })
  }
  return found
}

/**
 * In one direction only, because the law has some targets of part 2 that were not read. Entries that the two sides split
 * differently have explanations.
 */
function annexParts(data: RulesetData): ExtractFinding[] {
  const held = new Set(
    heldEntries(data).map(
      (one) =>
        `${entryLine(one.instrument, one.code, one.element, one.named?.elements, one.named?.alloyedWith)}, part ${one.annexPart}`,
    ),
  )
  return entries.flatMap((one) => {
    const line = entryLine(one.instrument, one.code, one.element, one.rareEarths, one.others)
    const parted = `${line}, part ${one.annexPart}`
    return one.annexPart === undefined || DIFFERENCES[line] !== undefined || held.has(parted) ? [] : [{ what: parted }]
  })
}

const countryOf = (stated: string | null | undefined): string => (stated === 'EU' ? '' : (stated ?? ''))
