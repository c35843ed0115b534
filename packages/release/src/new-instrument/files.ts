import { addDays } from 'ytterby'
import * as z from 'zod'
import { isOwn, type Answers } from './answers.ts'

/** The current contents of the files that list every instrument or say through which day the law is known. */
export type Lists = {
  readonly instruments: string
  /** The sources, and which of them each instrument has. */
  readonly sourceTable: string
  readonly sourceIds: string
  readonly cases: string
  /** The files that say through which day the law is known. */
  readonly version: string
  readonly coverage: string
}

/** Generates the files for a new instrument, by path from the root of the workspace. */
export function filesOf(answers: Answers, lists: Lists, today: string): Readonly<Record<string, string>> {
  const file = answers.id.toLowerCase()
  const name = nameOf(answers.id)
  const module = `${folderOf(answers)}/${file}.ts`
  return {
    [`packages/ytterby/src/law/${module}`]: instrumentSource(answers, name, today),
    'packages/ytterby/src/law/instruments.ts': listed(
      lists.instruments,
      `import { ${name} } from './${module}'`,
      `  ${name},\n]`,
    ),
    ...filesOfSource(answers, lists),
    [`packages/evidence/src/cases/${file}.ts`]: casesSource(answers, name),
    'packages/evidence/src/cases/index.ts': lists.cases
      .replace('\nexport { kits }', `import { ${name}, ${name}States } from './${file}.ts'\n\nexport { kits }`)
      .replace('\n  watchList,\n', `\n  watchList,\n  ${name},\n`)
      .replace('...earlierStates', `...earlierStates, ...${name}States`),
    ...(answers.knownThrough === null ? {} : filesKnownThrough(answers.knownThrough, lists)),
    [`.changeset/${file}.md`]: changesetSource(answers),
  }
}

/** The source of an instrument: a new one, or one in which another instrument was read as well. */
function filesOfSource(answers: Answers, { sourceTable, sourceIds }: Lists): Readonly<Record<string, string>> {
  const { id: of, sourceTitle: title, link: url, sourcePublisher: publisher, published: date } = answers
  const source = { title, url, publisher, date }
  const known = SourceTableSchema.parse(JSON.parse(sourceTable)).find(
    (one) => JSON.stringify(one) === JSON.stringify({ id: one.id, ...source }),
  )
  const id = known?.id ?? of.toLowerCase()
  return {
    ...(known === undefined
      ? { 'packages/ytterby/src/law/source-table.json': withRow(sourceTable, { id, ...source }) }
      : {}),
    'packages/ytterby/src/law/source-ids.json': withRow(sourceIds, { of, ids: [id] }),
  }
}

const SourceTableSchema = z.array(z.looseObject({ id: z.string() }))

/** The files that say through which day the law is known. */
const filesKnownThrough = (day: string, { version, coverage }: Lists): Readonly<Record<string, string>> => ({
  'packages/ytterby/src/law/version.ts': version.replace(/KNOWN_THROUGH = '[^']*'/, `KNOWN_THROUGH = '${day}'`),
  'docs/law-coverage.md': coverage.replace(/(?<=\n- The law is known through )[\d-]+/, day),
  'packages/evidence/src/cases/last-known-day.ts': `/** The last day through which the law is known, by docs/law-coverage.md, and the day after it. */
export const LAST_KNOWN_DAY = '${day}'
export const AFTER_LAST_KNOWN_DAY = '${addDays(day, 1)}'
`,
})

/** The folder of the law in which the file of an instrument stands: notices that list parties have their own. */
export const folderOf = ({ does }: Answers): string => (does === 'list' ? 'lists' : 'instruments')

/** Turns `MOFCOM-GACC-2025-70` into `mofcomGacc202570`. */
const nameOf = (id: string): string =>
  id
    .toLowerCase()
    .split('-')
    .map((word, at) => (at === 0 ? word : word.slice(0, 1).toUpperCase() + word.slice(1)))
    .join('')

/** Adds an import and a member to a list. The formatter and the linter sort them. */
function listed(source: string, imported: string, end: string): string {
  const lastImport = source.lastIndexOf('\nimport ')
  const lineEnd = source.indexOf('\n', lastImport + 1)
  const withImport = `${source.slice(0, lineEnd)}\n${imported}${source.slice(lineEnd)}`
  const closing = withImport.lastIndexOf(end.slice(-2))
  return `${withImport.slice(0, closing + 1)}${end}${withImport.slice(closing + 2)}`
}

/** Adds a row to a table in JSON with one record a line. */
const withRow = (table: string, row: object): string => table.replace(/\n\]\n$/, `,\n  ${JSON.stringify(row)}\n]\n`)

/** What is written by hand in a list; the second reading refuses it until it is. */
const LIST = {
  list: 'control-list',
  country: null,
  retransfer: 'clause-not-read',
  parties: [{ name: 'Write each name as it is printed' }],
}

function instrumentSource(answers: Answers, name: string, today: string): string {
  const { id, number, titleEn, titleZh, issuers, published, link, does, limbs, from, lastDay, lastDayClear } = answers
  const cite = id.toLowerCase()
  const own = isOwn(does)
  const ends = does === 'suspend' || does === 'extend'
  const until = lastDay === null ? null : addDays(lastDay, 1)
  const unclear = ends && lastDay !== null && !lastDayClear ? { lastDayUnclear: lastDay } : {}
  const instrument = {
    id,
    title: { en: titleEn, zh: titleZh },
    number,
    issuers,
    published,
    link,
    layer: 'law',
    transcribed: true,
    provenance: {
      // An address may be that of a report: whoever has read the notice itself says so.
      confidence: 'single-secondary',
      checked: today,
      readBy: [`transcription ${today}`],
    },
    limbs: own ? limbs.map((limb) => ({ id: limb, article: 'whole' })) : [],
    effects:
      does === 'list'
        ? limbs.map((limb) => ({ type: does, cite, limb, ...LIST, from }))
        : [{ type: does, cite, limbs, from, ...(ends ? { until, ...unclear } : {}) }],
    passages: { [cite]: { article: 'whole' } },
  }
  return `import type { Instrument } from '../../schema/instrument.ts'

export const ${name} = ${JSON.stringify(instrument, null, 2)} satisfies Instrument
`
}

/** Generates a case and a state of each limb on each side of each day. They fail until somebody writes their answers. */
function casesSource({ id, number, limbs, from, lastDay }: Answers, name: string): string {
  const days = [addDays(from, -1), from, ...(lastDay === null ? [] : [lastDay, addDays(lastDay, 1)])]
  const cases = days.map(
    (asOf) => `  {
    id: '${id.toLowerCase()}-${asOf}',
    why: 'Say in one sentence what ${number} means for this good on ${asOf}.',
    inquiry: { asOf: '${asOf}' /* State the good, its destination and its buyer. */ },
    // Fails until you write the verdict that follows from the text. Do not copy it from the engine.
    expect: { verdict: [] },
    source: '${number}',
  },`,
  )
  const states = days.map((on) => `  { limb, on: '${on}', state: null, source: '${number}' },`)
  return `import type { Case, StateCase } from './case.ts'

/** ${number}: both sides of each of its days. */
export const ${name}: readonly Case[] = [
${cases.join('\n')}
]

/** The state of each limb on each side of each day. */
export const ${name}States: readonly StateCase[] = ${JSON.stringify(limbs)}.flatMap((limb): StateCase[] => [
  // Null fails: write the state that follows from the text. A limb whose state differs gets rows of its own.
${states.join('\n')}
])
`
}

const changesetSource = ({ id, number, from }: Answers): string => `---
'ytterby': minor
'@ytterby/cli': minor
'@ytterby/rulesets': minor
'@ytterby/api': minor
---

kind: law-change
from: ${from}
instruments: ${id}

From ${from}, say in one sentence what changes for which goods, as a trade manager would read it (${number}). \`npm run impact\` shows what does.
`
