import { currentRuleset, InvalidInquiryError, parseInquiry, type Clearance, type Draft } from 'ytterby'
import type { Finding } from './finding.ts'
import type { Row } from './table.ts'

/** A clearance and the party that it concerns, by name and, if stated, country. */
export type PartyClearance = {
  readonly name: string
  readonly country: string | undefined
  readonly clearance: Clearance
}

const OF_CLEARANCE = ['listed', 'notice', 'met', 'on', 'by', 'why', 'until'] as const

/** Any day will do, because only the clearance is checked. */
const SOME_DAY = '2026-01-01'

/** Reads the clearance in a row, or the errors in it. */
export function clearanceIn({ cells }: Row): PartyClearance | { readonly findings: readonly Finding[] } {
  const stated = (names: readonly string[]): Draft =>
    Object.fromEntries(names.map((name) => [name, (cells[name] ?? '').trim()]).filter(([, text]) => text !== ''))
  try {
    const inquiry = parseInquiry({
      asOf: SOME_DAY,
      endUser: { ...stated(['name', 'country']), cleared: [stated(OF_CLEARANCE)] },
    })
    const { name, country, cleared: [clearance] = [] } = inquiry.endUser ?? {}
    if (name === undefined) return { findings: [MISSING_NAME] }
    if (clearance === undefined) return { findings: [] }
    const findings = [...noticeFindings(clearance), ...dayFindings(clearance)]
    return findings.length > 0 ? { findings } : { name, country, clearance }
  } catch (error) {
    if (!(error instanceof InvalidInquiryError)) throw error
    return {
      findings: error.issues.map(({ code, pointer, message }) => ({
        code,
        message,
        column: pointer.split('/').at(-1) ?? '',
      })),
    }
  }
}

const MISSING_NAME: Finding = { code: 'missing', column: 'name', message: 'This field is required.' }

const notices: ReadonlySet<string> = new Set(
  currentRuleset.data.instruments.flatMap(({ id, effects }) =>
    effects.some(({ type }) => type === 'list' || type === 'counter') ? [id] : [],
  ),
)

function noticeFindings({ notice }: Clearance): Finding[] {
  if (notices.has(notice)) return []
  const message = 'No notice with a list of parties has this id; ytterby screen prints the ids, such as MOFCOM-2026-30.'
  return [{ code: 'unknown-notice', column: 'notice', message }]
}

function dayFindings({ on, until }: Clearance): Finding[] {
  if (until === undefined || on < until) return []
  const message = 'The clearance would never be valid: write a day after the one in the column “on”.'
  return [{ code: 'out-of-range', column: 'until', message }]
}
