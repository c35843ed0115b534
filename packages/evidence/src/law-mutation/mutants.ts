import { edited, isRecord, type LawMutant, type Path } from './mutant.ts'
import { rowLabel } from './operators.ts'
import { OUT_OF_SCOPE, RULES } from './rules.ts'

/** Every mutant of the law, in the order of the law. */
export function mutantsOf(law: unknown): LawMutant[] {
  const mutants: LawMutant[] = []
  for (const { value, path, pattern, labels, near } of placesIn(law)) {
    const rule = RULES[pattern]
    if (rule === undefined) continue
    for (const { what, to, near: own = wordsOf(value) } of rule.operators.flatMap((operator) => [...operator(value)])) {
      mutants.push({
        id: `${labels.join('.').replaceAll('.[', '[')} ${what}`,
        kind: rule.kind,
        record: labels.slice(0, 2).join('.').replaceAll('.[', '['),
        focus: own,
        near,
        apply: (whole) => edited(whole, path, to),
      })
    }
  }
  return mutants
}

/** Paths of values that are neither mutated nor listed as out of scope. Sentences and citations are not included. */
export function unaccountedPaths(law: unknown): string[] {
  const found = new Set<string>()
  for (const { value, pattern } of placesIn(law)) {
    if (typeof value === 'object' && value !== null) continue
    const above = pattern.split('.').map((_, at, keys) => keys.slice(0, at + 1).join('.'))
    if (RULES[pattern] === undefined && !above.some((one) => OUT_OF_SCOPE[one] !== undefined)) found.add(pattern)
  }
  return [...found]
}

/** Patterns that match nothing in the law. */
export function idlePatterns(law: unknown): string[] {
  const met = new Set<string>()
  for (const { pattern } of placesIn(law)) met.add(pattern)
  return [...Object.keys(RULES), ...Object.keys(OUT_OF_SCOPE)].filter((pattern) => !met.has(pattern))
}

type MutablePlace = { value: unknown; path: Path; pattern: string; labels: readonly string[]; near: readonly string[] }

/** Objects whose keys are ids. */
const BY_ID = new Set(['reach', 'warnings', 'questions', 'lexicon.reasons', 'instruments.*.passages'])
/** Words of inquiries and expectations that involve a reach table, or grades. */
const EXPECTED_OF: Readonly<Record<string, readonly string[]>> = {
  a57: ['2025-11-01'],
  a61: ['exportedFrom'],
  a62: ['2025-10-15'],
  'export-licence': ['exportLicenceVerdict'],
  'export-quota': ['quotaLicenceVerdict'],
  grades: ['grade'],
}
const CITATIONS = new Set(['cite', 'cites', 'citations'])

function* placesIn(law: unknown): Generator<MutablePlace> {
  yield* below({ value: law, path: [], pattern: '', labels: [], near: [] })
}

function* below(place: MutablePlace): Generator<MutablePlace> {
  const { value, path, pattern, labels, near } = place
  if (pattern !== '') yield place
  const under = (key: string): string => (pattern === '' ? key : `${pattern}.${key}`)
  if (Array.isArray(value)) {
    const names = distinct(value.map((member: unknown) => `[${labelOf(member)}]`))
    for (const [at, member] of value.entries())
      yield* below({
        value: member,
        path: [...path, at],
        pattern: under('*'),
        labels: [...labels, names[at] ?? ''],
        near: isRecord(member) ? [...near, ...wordsOf(member)] : near,
      })
  } else if (isRecord(value) && !isSentence(value)) {
    for (const [key, member] of Object.entries(value)) {
      if (CITATIONS.has(key)) continue
      const byId = BY_ID.has(pattern)
      yield* below({
        value: member,
        path: [...path, key],
        pattern: under(byId ? '*' : key),
        labels: [...labels, byId ? `[${key}]` : key],
        near: [...near, ...(byId ? [key] : []), ...(EXPECTED_OF[key] ?? [])],
      })
    }
  }
}

const isSentence = (value: Record<string, unknown>): boolean =>
  typeof value['en'] === 'string' && typeof value['zh'] === 'string'

/** The label of a record: its id, or otherwise some of its content. */
function labelOf(member: unknown): string {
  if (!isRecord(member)) return String(member)
  if (typeof member['type'] === 'string') {
    const [first] = Array.isArray(member['limbs']) ? member['limbs'] : [member['limb']]
    return `${member['type']} ${String(member['id'] ?? first)}`
  }
  for (const key of ['id', 'code', 'symbol', 'level', 'year']) {
    const own = member[key]
    if (typeof own === 'string' || typeof own === 'number') return String(own)
  }
  if (Array.isArray(member['kinds'])) return rowLabel(member)
  if (typeof member['name'] === 'string') return member['name']
  const { cite, period } = member
  if (typeof cite === 'string' && isRecord(period) && isSentence(period)) return `${String(period['en'])} ${cite}`
  for (const key of ['forms', 'terms', 'suffixes', 'listed']) {
    const list = member[key]
    if (Array.isArray(list)) return list.slice(0, 3).join('+')
  }
  return Object.keys(member).join('+')
}

/** Makes labels unique by adding numbers. */
function distinct(labels: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return labels.map((label) => {
    const times = (seen.get(label) ?? 0) + 1
    seen.set(label, times)
    return times === 1 ? label : `${label}#${times}`
  })
}

/** Short words in a value: ids, codes, elements, names, and days with their neighbours. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return isDay(value) ? aroundDay(value) : [value]
  if (Array.isArray(value)) return value.filter((member) => typeof member === 'string')
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, member]) =>
    typeof member === 'string' && !WORDLESS.has(key) && !isDay(member)
      ? [member]
      : Array.isArray(member) && member.length < 20
        ? member.filter((one) => typeof one === 'string')
        : key === 'when'
          ? wordsOf(member)
          : [],
  )
}

const WORDLESS = new Set(['link', 'number', 'confidence', 'layer', 'type', 'article', 'reach'])
const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text)

const aroundDay = (day: string): string[] =>
  [-2, -1, 0, 1].map((days) => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10))
