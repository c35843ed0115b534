import type { Case, Expect, LookUpCase } from './case.ts'

/** The parts of an assessment that expectations use. */
export type ComparedAnswer = {
  verdict: string
  possible: readonly string[]
  action: string
  permits: readonly { kind: string; verdict: string; forms: readonly string[]; items: readonly { code: string | null; state: string; match: string }[] }[]
  tier: { level: number; basis: string } | null
  warnings: readonly { code: string }[]
  horizon: readonly { on: string }[]
  gaps: readonly unknown[]
  questions: readonly { path: string }[]
  assumed: readonly { path: string }[]
  restrictions: readonly { id: string }[]
  review: { statutory: { limitWorkingDays: number | null } }
  documents: readonly { id: string }[]
  authorities: readonly { id: string }[]
  classification: { codeCandidates: readonly { form: string }[]; suggestions: readonly { path: string; value: unknown }[] }
  citations: Readonly<Record<string, unknown>>
}

/** One finding of a refused inquiry. */
export type CaseFinding = { code: string; pointer: string }

/** The differences between an answer and the expectation of a case; empty if the case passes. */
export function mismatches({ expect }: Case, answer: ComparedAnswer): string[] {
  if (expect.error !== undefined) return [`expected a refusal: ${expect.error.code} at ${expect.error.pointer}`]
  return [
    ...verdictMismatches(expect, answer),
    ...itemMismatches(expect, answer),
    ...frameworkMismatches(expect, answer),
    ...partMismatches(expect, answer),
    ...partsTooMany(expect, answer),
    ...placeMismatches(expect, answer),
  ]
}

/** The differences between a refusal and the expectation of a case; empty if the case passes. */
export function refusalMismatches({ expect }: Case, findings: readonly CaseFinding[]): string[] {
  const found = findings.map(({ code, pointer }) => `${code} at ${pointer}`)
  if (expect.error === undefined) return [`expected an answer, refused with ${found.join(', ')}`]
  const wanted = `${expect.error.code} at ${expect.error.pointer}`
  return found.includes(wanted) ? [] : [`expected ${wanted}, refused with ${found.join(', ')}`]
}

/** The parts of a look-up that expectations use. */
export type LookedUp = { instruments: readonly { id: string; effects: readonly object[] }[]; controls: readonly { code: string; commodityCodes: readonly string[] }[] }

/** The differences between a look-up and the expectation of a case, for instruments or for the controls of a code on a day. */
export function lookUpMismatches(one: LookUpCase, { instruments, controls }: LookedUp): string[] {
  if ('instrument' in one) {
    const effects = (instruments.find(({ id }) => id === one.instrument)?.effects ?? []).map(told)
    return effects.includes(told(one.effect)) ? [] : [`effects: ${effects.join(', ')}, lacks ${told(one.effect)}`]
  }
  const codes = controls.find(({ code }) => code === one.control)?.commodityCodes
  if (codes === undefined) return [`${one.control} does not exist`]
  return [
    ...(one.holdsCodes ?? []).filter((code) => !codes.includes(code)).map((code) => `codes: lacks ${code}`),
    ...(one.lacksCodes ?? []).filter((code) => codes.includes(code)).map((code) => `codes: must not hold ${code}`),
  ]
}

/** Compares values in any order of keys and list members. */
function told(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(told).sort().join()}]`
  if (typeof value !== 'object' || value === null) return String(value)
  return `{${Object.entries(value)
    .map(([key, member]) => `${key}:${told(member)}`)
    .sort()
    .join()}}`
}

function verdictMismatches(expect: Expect, answer: ComparedAnswer): string[] {
  const found: string[] = []
  const oneOf = (what: string, wanted: readonly string[] | undefined, got: string): void => {
    if (wanted !== undefined && !wanted.includes(got)) found.push(`${what}: ${got}, expected ${wanted.join(' or ')}`)
  }
  const kind = (id: string): string => answer.permits.find((permit) => permit.kind === id)?.verdict ?? 'no-permit'
  oneOf('verdict', expect.verdict, answer.verdict)
  for (const verdict of expect.possible ?? []) if (!answer.possible.includes(verdict)) found.push(`possible: ${answer.possible.join(', ')} lacks ${verdict}`)
  if (expect.possibleIs !== undefined && !sameSet(expect.possibleIs, answer.possible))
    found.push(`possible: ${answer.possible.join(', ')}, expected ${expect.possibleIs.join(', ')}`)
  if (expect.action !== undefined) oneOf('action', [expect.action], answer.action)
  oneOf('dual-use licence', expect.dualUseVerdict, kind('dual-use-licence'))
  oneOf('export licence', expect.exportLicenceVerdict, kind('export-licence'))
  oneOf('quota licence', expect.quotaLicenceVerdict, kind('quota-licence'))
  oneOf('technology licence', expect.technologyLicenceVerdict, kind('technology-licence'))
  if (expect.exportLicence !== undefined)
    oneOf('export licence', expect.exportLicence ? ['permit-required', 'unsettled'] : ['no-permit', 'depends', 'prohibited'], kind('export-licence'))
  return found
}

function itemMismatches(expect: Expect, answer: ComparedAnswer): string[] {
  const found: string[] = []
  const dualUse = answer.permits.find((permit) => permit.kind === 'dual-use-licence')
  const inForce = (dualUse?.items ?? []).filter((item) => item.state === 'in-force' && item.match === 'yes')
  const codes = inForce.map((item) => item.code).join(', ')
  if (expect.dualUse?.length === 0 && inForce.length > 0) found.push(`dual-use items in force: ${codes}, expected none`)
  for (const code of expect.dualUse ?? []) if (!inForce.some((item) => under(item.code, code))) found.push(`dual-use items in force: ${codes || 'none'}, lacks ${code}`)
  for (const code of expect.notDualUse ?? []) if (inForce.some((item) => under(item.code, code))) found.push(`dual-use items in force: ${codes}, must not hold ${code}`)
  const items = answer.permits.flatMap((permit) => permit.items)
  for (const wanted of expect.items ?? []) {
    const met = items.some(
      (item) =>
        (wanted.code === null ? item.code === null : under(item.code, wanted.code)) &&
        (wanted.state === undefined || item.state === wanted.state) &&
        (wanted.match === undefined || item.match === wanted.match),
    )
    if (!met) found.push(`items: ${items.map((item) => `${item.code} ${item.state} ${item.match}`).join(', ') || 'none'}, lacks ${JSON.stringify(wanted)}`)
  }
  if (expect.forms !== undefined && !sameSet(expect.forms, dualUse?.forms ?? [])) found.push(`forms: ${dualUse?.forms.join(', ')}, expected ${expect.forms.join(', ')}`)
  return found
}

function frameworkMismatches(expect: Expect, answer: ComparedAnswer): string[] {
  const found: string[] = []
  if (expect.tier !== undefined && (answer.tier?.level ?? null) !== expect.tier) found.push(`tier: ${answer.tier?.level}, expected ${expect.tier}`)
  if (expect.tierBasis !== undefined && (answer.tier?.basis ?? null) !== expect.tierBasis) found.push(`tier basis: ${answer.tier?.basis}, expected ${expect.tierBasis}`)
  const limited = answer.review.statutory.limitWorkingDays === 45
  if (expect.statutoryLimit !== undefined && limited !== expect.statutoryLimit) found.push(`statutory limit: ${answer.review.statutory.limitWorkingDays}`)
  return found
}

function partMismatches(expect: Expect, answer: ComparedAnswer): string[] {
  const found: string[] = []
  const whether = (what: string, wanted: boolean | undefined, list: readonly unknown[]): void => {
    if (wanted !== undefined && list.length > 0 !== wanted) found.push(`${what}: ${JSON.stringify(list)}, expected ${wanted ? 'some' : 'none'}`)
  }
  const contains = (what: string, wanted: readonly string[], got: readonly string[]): void => {
    for (const one of wanted) if (!got.includes(one)) found.push(`${what}: ${got.join(', ') || 'none'}, lacks ${one}`)
  }
  whether('warnings', expect.warns, answer.warnings)
  whether('horizon', expect.horizon, answer.horizon)
  whether('gaps', expect.gaps, answer.gaps)
  if (expect.horizonOn?.length === 0) whether('horizon', false, answer.horizon)
  contains(
    'warnings',
    expect.warnsCode ?? [],
    answer.warnings.map((warning) => warning.code),
  )
  contains(
    'horizon',
    expect.horizonOn ?? [],
    answer.horizon.map((change) => change.on),
  )
  contains(
    'questions',
    expect.asks === undefined ? [] : [expect.asks],
    answer.questions.map((question) => question.path),
  )
  contains(
    'assumed',
    expect.assumes ?? [],
    answer.assumed.map((assumption) => assumption.path),
  )
  contains(
    'restrictions',
    expect.restrictions ?? [],
    answer.restrictions.map((restriction) => restriction.id),
  )
  contains(
    'documents',
    expect.documents ?? [],
    answer.documents.map(({ id }) => id),
  )
  contains(
    'authorities',
    expect.authorities ?? [],
    answer.authorities.map(({ id }) => id),
  )
  contains('citations', expect.cites ?? [], Object.keys(answer.citations))
  contains(
    'suggestions',
    (expect.suggests ?? []).map(({ path, value }) => `${path} ${JSON.stringify(value)}`),
    answer.classification.suggestions.map(({ path, value }) => `${path} ${JSON.stringify(value)}`),
  )
  const codeForms = [...new Set(answer.classification.codeCandidates.map(({ form }) => form))]
  if (expect.codeForms !== undefined && !sameSet(expect.codeForms, codeForms)) found.push(`forms of the code: ${codeForms.join(', ')}, expected ${expect.codeForms.join(', ')}`)
  return found
}

/** Parts that must be absent. */
function partsTooMany(expect: Expect, answer: ComparedAnswer): string[] {
  const unwanted = (what: string, not: readonly string[] | undefined, got: readonly string[]): string[] =>
    got.filter((one) => not?.includes(one) === true).map((one) => `${what}: must not hold ${one}`)
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id)
  return [
    ...unwanted('authorities', expect.authoritiesNot, ids(answer.authorities)),
    ...unwanted('documents', expect.documentsNot, ids(answer.documents)),
    ...unwanted('citations', expect.citesNot, Object.keys(answer.citations)),
    ...unwanted(
      'suggestions',
      expect.suggestsNot,
      answer.classification.suggestions.map(({ path }) => path),
    ),
    ...unwanted(
      'warnings',
      expect.warnsNot,
      answer.warnings.map(({ code }) => code),
    ),
    ...unwanted('restrictions', expect.restrictionsNot, ids(answer.restrictions)),
  ]
}

function placeMismatches({ holds = {} }: Expect, answer: ComparedAnswer): string[] {
  return Object.entries(holds).flatMap(([place, wanted]) => {
    const found = JSON.stringify(place.split('/').reduce<unknown>(memberOf, answer) ?? null)
    return found === JSON.stringify(wanted) ? [] : [`${place}: ${found}, expected ${JSON.stringify(wanted)}`]
  })
}

function memberOf(value: unknown, key: string): unknown {
  if (Array.isArray(value)) {
    const named: unknown = value.find((member: unknown) => ['id', 'kind', 'code', 'element'].some((name) => memberOf(member, name) === key))
    return named ?? value[Number(key)]
  }
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
}

/** A code matches itself and its sub-entries. */
const under = (code: string | null, wanted: string): boolean => code !== null && (code === wanted || code.startsWith(`${wanted}.`))

const sameSet = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join() === [...b].sort().join()
