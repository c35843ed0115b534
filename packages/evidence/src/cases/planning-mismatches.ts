import type { KitCase, LicenceCase, PaperCase } from './planning-case.ts'

/** The parts of the answer to a kit that expectations use. */
export type KitAnswer = {
  verdict: string
  possible: readonly string[]
  action: string
  deciding: readonly string[]
  parts: readonly ({ id: string } & ({ assessment: { verdict: string } } | { error: { issues: readonly { code: string; pointer: string }[] } }))[]
  citations: Readonly<Record<string, unknown>>
}

/** The parts of a licence check that expectations use. */
export type LicenceAnswer = {
  covers: string
  action: string
  checks: readonly { id: string; outcome: string }[]
  next: readonly { id: string }[]
  citations: Readonly<Record<string, unknown>>
}

/** A paper: its fields, its whole text, and the special parts of a remark or a letter. */
export type DrawnPaper = {
  fields: ReadonlyMap<string, string | null>
  text: string
  remark?: string | null
  because?: string
  asks?: readonly string[]
  citations: Readonly<Record<string, unknown>>
}

/** The differences between the answer to a kit and the expectation; empty if the case passes. */
export function kitMismatches({ expect }: KitCase, answer: KitAnswer): string[] {
  const verdicts = Object.fromEntries(answer.parts.map((part) => [part.id, 'assessment' in part ? part.assessment.verdict : 'refused']))
  const refused = Object.fromEntries(
    answer.parts.flatMap((part) => ('error' in part ? [[part.id, part.error.issues.map(({ code, pointer }) => `${code} at ${pointer}`).join()]] : [])),
  )
  return [
    ...differs('verdict', expect.verdict, answer.verdict),
    ...differs('possible', sorted(expect.possibleIs), sorted(answer.possible)),
    ...differs('action', expect.action, answer.action),
    ...differs('deciding', expect.deciding, answer.deciding),
    ...Object.entries(expect.parts ?? {}).flatMap(([id, verdict]) => differs(id, verdict, verdicts[id])),
    ...differs('refused', expect.refused ?? {}, refused),
    ...lacks(expect.cites, answer.citations),
  ]
}

/** The differences between a licence check and the expectation. */
export function licenceMismatches({ expect }: LicenceCase, answer: LicenceAnswer): string[] {
  if ('refused' in expect) return [`expected a refusal: ${expect.refused}`]
  const by = (outcome: string): string[] => answer.checks.flatMap((check) => (check.outcome === outcome ? [check.id] : []))
  return [
    ...differs('covers', expect.covers, answer.covers),
    ...differs('action', expect.action, answer.action),
    ...differs('fails', sorted(expect.fails), sorted(by('fails'))),
    ...differs('open', sorted(expect.open), sorted(by('unknown'))),
    ...differs(
      'next',
      expect.next,
      answer.next.map(({ id }) => id),
    ),
    ...lacks(expect.cites, answer.citations),
  ]
}

/** The differences between a paper and the expectation. */
export function paperMismatches({ expect }: PaperCase, paper: DrawnPaper): string[] {
  if ('refused' in expect) return [`expected a refusal: ${expect.refused}`]
  return [
    ...Object.entries(expect.fields ?? {}).flatMap(([label, value]) => (paper.fields.has(label) ? differs(label, value, paper.fields.get(label)) : [`no field ${label}`])),
    ...(expect.says ?? []).flatMap((words) => (paper.text.includes(words) ? [] : [`does not say: ${words}`])),
    ...(expect.saysNot ?? []).flatMap((words) => (paper.text.includes(words) ? [`says: ${words}`] : [])),
    ...differs('remark', expect.remark, paper.remark),
    ...differs('because', expect.because, paper.because),
    ...differs('asks', expect.asks, paper.asks),
    ...lacks(expect.cites, paper.citations),
  ]
}

/** The differences between a refusal, as code and pointer, and the expectation. */
export const refusalDiffers = ({ expect }: LicenceCase | PaperCase, refusal: string): string[] => differs('refusal', 'refused' in expect ? expect.refused : 'an answer', refusal)

function differs(what: string, wanted: unknown, got: unknown): string[] {
  if (wanted === undefined || JSON.stringify(wanted) === JSON.stringify(got)) return []
  return [`${what}: ${JSON.stringify(got)}, expected ${JSON.stringify(wanted)}`]
}

const sorted = (list: readonly string[] | undefined): string[] | undefined => (list === undefined ? undefined : [...list].sort())

const lacks = (wanted: readonly string[] | undefined, citations: Readonly<Record<string, unknown>>): string[] =>
  (wanted ?? []).flatMap((id) => (Object.hasOwn(citations, id) ? [] : [`citations lack ${id}`]))
