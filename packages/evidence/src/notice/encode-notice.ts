import { addDays } from 'ytterby'
import type { WorkspaceCopy } from '../publish/workspace-copy.ts'

/** The limbs that announcement 70 of 2025 suspended until 2026-11-10. */
const LIMBS = ['a55', 'a56', 'a57', 'a58', 'a61-1-1', 'a61-1-2', 'a61-1-3', 'a61-2', 'a62']
const ID = 'FIXTURE-2026-99'
const NAME = 'fixture announcement 99 of 2026'

/** Erbium fibre to Germany: under announcement 57, and `unsettled` since its suspension ran out. */
export const goodOn = (asOf: string): object => ({
  asOf,
  product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }], elementsComplete: true },
  destination: 'DE',
  endUse: { kind: 'civil' },
})

/**
 * Encodes, in a copy of the workspace, a notice that suspends again what announcement 70 of 2025 had suspended, by the recipe of
 * CONTRIBUTING.md: what it asks about, the cases, the states, the second reading and the sentence for those who upgrade.
 *
 * @param from The day of the notice, from which it suspends for a year.
 */
export function encodeNotice(copy: WorkspaceCopy, from: string): void {
  const lastDay = addDays(from, 364)
  const notice = {
    id: ID,
    number: NAME,
    titleEn: `Suspension until ${lastDay}`,
    titleZh: '演练公告2026年第99号 再次暂停实施',
    issuers: ['FIXTURE'],
    published: from,
    link: null,
    does: 'suspend',
    limbs: LIMBS,
    from,
    lastDay,
    lastDayClear: true,
    sourceTitle: 'No text: a rehearsal',
    sourcePublisher: 'nobody',
    knownThrough: from,
  }
  copy.write('notice.json', JSON.stringify(notice))
  must(copy, 'npm', 'run', '--silent', 'new:instrument', '--', '--answers', 'notice.json')
  copy.edit(`packages/ytterby/src/law/instruments/${ID.toLowerCase()}.ts`, (text) =>
    text.replace(/readBy: \[('transcription [^']*')\]/, `readBy: [$1, 'second reading ${from}']`),
  )
  copy.edit(`packages/evidence/src/cases/${ID.toLowerCase()}.ts`, (text) => withAnswers(text, from, lastDay))
  copy.edit('packages/evidence/src/extract/days.ndjson', (text) => withSecondReading(text, from, lastDay))
  copy.edit(`.changeset/${ID.toLowerCase()}.md`, (text) =>
    text.replace(
      /From [\d-]+, say[^]*$/,
      `From ${from} to ${lastDay}, what announcement 70 of 2025 had suspended is suspended again.\n`,
    ),
  )
  must(copy, 'npm', 'run', '--silent', 'law:digest')
}

/** The cases and the states on both sides of both days, as the text says them. */
function withAnswers(cases: string, from: string, lastDay: string): string {
  const isInside = (day: string): boolean => day >= from && day <= lastDay
  return cases
    .replaceAll(/inquiry: \{ asOf: '([\d-]+)'[^}]*\},/g, (_, day: string) => `inquiry: ${JSON.stringify(goodOn(day))},`)
    .replaceAll(
      /(asOf":"([\d-]+)"[^]*?expect: \{ verdict: )\[\]/g,
      (_, before: string, day: string) => `${before}['${isInside(day) ? 'no-permit' : 'unsettled'}']`,
    )
    .replaceAll(/Say in one sentence what (.*?) means for this good on ([\d-]+)\./g, 'Erbium fibre on $2, by $1.')
    .replaceAll(/\/\/ (?:Fails until|Null fails)[^\n]*\n/g, '\n')
    .replaceAll(
      /on: '([\d-]+)', state: null/g,
      (_, day: string) => `on: '${day}', state: '${isInside(day) ? 'suspended' : 'unsettled'}'`,
    )
}

/** What somebody else has read in the notice: its own line, and the days in the lines of the notices that it suspends. */
function withSecondReading(lines: string, from: string, lastDay: string): string {
  const again = `,{"from":"${from}","lastDay":"${lastDay}","by":"${ID}"}]`
  const by = '"by":"MOFCOM-GACC-2025-70"}'
  const own = {
    instrument: ID,
    title: `Suspension until ${lastDay}`,
    published: from,
    from,
    confidence: 'single-secondary',
    facts: 'none: a rehearsal',
  }
  return `${lines.trimEnd().replaceAll(`${by}]`, `${by}${again}`)}\n${JSON.stringify(own)}\n`
}

/** Runs a command that must succeed, and returns what it prints. @throws Error with what it said otherwise. */
export function must(copy: WorkspaceCopy, ...words: readonly [string, ...string[]]): string {
  const { status, stdout, stderr } = copy.run(...words)
  if (status !== 0) throw new Error(`${words.join(' ')} ends with ${status}:\n${(stderr + stdout).slice(-3_000)}`)
  return stdout
}
