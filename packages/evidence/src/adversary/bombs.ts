import type { Bomb } from './bomb.ts'
import { compositionBomb, ledgerBomb } from './bombs-of-trees.ts'
import { HEADER, sharing, workbookOf } from '../intake/hostile-workbooks.ts'
import { chanceFrom, type Chance } from '../random/chance.ts'
import type { AttackRun } from './findings.ts'
import type { Call } from './send.ts'
import type { Stage } from './stage.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** What JSON is sent with; tools for agents require such clients. */
const JSON_HEADERS = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' }
/** Letters of what is generated, so that the adversary itself stays small. */
const MOST_LETTERS = 4_000_000
const DAY = 'asOf=2026-03-01'
const LISTS = [`/v1/intakes?${DAY}`, `/v1/intakes/workbook?${DAY}`, `/v1/jobs?${DAY}`] as const
const BODIES = [
  '/v1/assessments',
  '/v1/assessments/batch',
  '/v1/comparisons?from=2025-10-08&to=2026-11-12',
  '/v1/exposures',
  '/v1/flips',
  '/v1/intakes',
  '/v1/kits',
  '/v1/licence-checks',
  '/v1/timelines',
  '/v1/parties',
  '/v1/watches',
  '/v1/ledgers',
  '/v1/composition',
  '/mcp',
] as const

/** An endless stream of bombs, determined by the seed: workbooks, texts and JSON, each from a small grammar. */
export function* bombsFrom(seed: number, key: string): Generator<Bomb> {
  const chance = chanceFrom(seed)
  const make = [workbookBomb, textBomb, textBomb, jsonBomb, jsonBomb, jsonBomb, compositionBomb, ledgerBomb]
  for (;;) {
    const { what, call } = chance.pick(make)(chance)
    yield { what, call: { ...call, key } }
  }
}

/** Rows, columns, texts that cells share, sheets that name one file, places far apart. */
function workbookBomb(chance: Chance): Bomb {
  const columns = chance.pick([1, 3, 60, 500, 17_000])
  const rows = Math.min(chance.pick([1, 10, 1_000, 20_000]), Math.ceil(MOST_LETTERS / 40 / columns))
  const letters = chance.pick([0, 10, 2_000, 32_767, 40_000, 1_000_000])
  const texts = chance.pick([0, 0, 1_000, 200_000])
  const sheets = chance.pick([1, 1, 2, 300])
  const far = chance.pick(['', '', 'TA600000', 'XFD1048576', 'A9999999', 'A-1'])
  const cell = chance.pick([
    sharing(3),
    sharing(3),
    sharing(99_999_999),
    '<c/>',
    '<c t="inlineStr"><is><t>Nd2Fe14B</t></is></c>',
    '<c><f>1+1</f><v>1e308</v></c>',
  ])
  const place = far === '' ? '' : `<row r="${far.replaceAll(/\D/g, '')}"><c r="${far}"><v>1</v></c></row>`
  const xml = `${HEADER}${`<row>${cell.repeat(columns)}</row>`.repeat(rows)}${place}`
  const isOneFile = chance.happens(0.3)
  const bytes = workbookOf({
    sheets:
      sheets > 2
        ? [xml, ...Array.from({ length: sheets - 1 }, () => HEADER)]
        : Array.from({ length: sheets }, () => xml),
    texts: [
      'Material',
      'Description',
      'Net weight',
      chance.pick(['x', '磁', '&#55296;', '(']).repeat(letters / 8),
      ...Array.from({ length: texts }, () => 'x'),
    ],
    ...(isOneFile ? { fileOf: () => 0 } : {}),
  })
  // Half a workbook, or one whose directory lies, is a bomb too.
  const cut = chance.happens(0.15) ? bytes.slice(0, Math.floor(chance.next() * bytes.length)) : bytes
  return {
    what: `a workbook of ${cut.length} bytes: ${sheets} sheets of ${rows} × ${columns} cells ${cell}, ${texts} texts, one of ${letters} letters, ${far}`,
    call: { method: 'POST', path: chance.pick(LISTS), headers: { 'content-type': XLSX }, body: cut },
  }
}

/** What lines are made of: quotes that stay open, ends of lines, wide rows, halves of letters, formulas. */
const PIECES = [
  '"',
  '""',
  ',',
  ',,,,,,,,',
  '\n',
  '\r\n',
  '\r',
  'x',
  'NdFeB magnet',
  'Nd2Fe14B',
  '\u0000',
  '磁石',
  '=1+1',
  ' ',
  '\t',
  ';',
  '__proto__',
  '2026-03-01',
]
/** Half of a surrogate pair as UTF-8 would write it, and bytes that no text has. */
const BAD_BYTES = [[], [], [], [0xed, 0xa0, 0x80], [0xff, 0xfe], [0xc0, 0xaf], [0xf4, 0x90, 0x80, 0x80]]

function textBomb(chance: Chance): Bomb {
  const header = chance.pick([
    'product.form,product.elements,destination',
    'Material,Description,Net weight,Destination',
    '"',
    '',
    'a'.repeat(40_000),
  ])
  const width = chance.pick([0, 0, 1_000, 20_000])
  const unit = Array.from({ length: 1 + Math.floor(chance.next() * 6) }, () => chance.pick(PIECES)).join('')
  const times = Math.min(chance.pick([1, 100, 10_000, 200_000]), Math.ceil(MOST_LETTERS / 4 / (unit.length + width)))
  const body = Buffer.concat([
    Buffer.from(`${header}${',x'.repeat(width)}\n${chance.pick(['', '"', 'x,"', 'metal,Dy,DE\n'])}`),
    Buffer.from(chance.pick(BAD_BYTES)),
    Buffer.from((unit + ',x'.repeat(chance.happens(0.2) ? width : 0)).repeat(times)),
  ])
  return {
    what: `a text of ${body.length} bytes: ${JSON.stringify(header.slice(0, 50))}, ${width} columns more, ${JSON.stringify(unit)} ${times} times`,
    call: { method: 'POST', path: chance.pick(LISTS), headers: { 'content-type': 'text/csv' }, body },
  }
}

const NAMES = [
  '__proto__',
  'constructor',
  'product',
  'lines',
  'rows',
  'parts',
  'inquiry',
  'elements',
  'consignees',
  'cleared',
  'name',
  '\ud800',
  '',
]
const LEAVES = [
  '1e999',
  '-0',
  '0.1',
  'null',
  'true',
  '"\\ud800"',
  '"\\u0000"',
  '""',
  '{}',
  '[]',
  `"${'Lockheed Martin '.repeat(200)}"`,
  '123456789012345678901234567890',
]

/** Objects and lists by depth and width, names that every object has, halves of letters, numbers beyond any. */
function jsonBomb(chance: Chance): Bomb {
  const depth = chance.pick([0, 1, 2, 5, 100, 20_000])
  const width = Math.min(chance.pick([1, 3, 100, 10_000, 100_000]), 200_000)
  const leaf = chance.pick(LEAVES)
  const name = chance.pick(NAMES)
  const isObject = chance.happens(0.6)
  const few = Math.max(1, Math.min(width, Math.ceil(MOST_LETTERS / 2 / (leaf.length + 20))))
  const flat = isObject
    ? `{${Array.from({ length: few }, (_, at) => `${JSON.stringify(at === 0 ? name : `${name}${at % 1_000}`)}:${leaf}`).join()}}`
    : `[${Array.from({ length: few }, () => leaf).join()}]`
  const open = chance.happens(0.5) ? `{${JSON.stringify(name)}:` : '['
  const isClosed = chance.happens(0.8)
  const body = `${open.repeat(depth)}${flat}${isClosed ? (open === '[' ? ']' : '}').repeat(depth) : ''}`
  return {
    what: `JSON of ${body.length} letters: ${depth} deep in ${open}, ${few} ${isObject ? 'members' : 'items'} ${leaf.slice(0, 20)} under ${JSON.stringify(name)}`,
    call: { method: 'POST', path: chance.pick(BODIES), headers: JSON_HEADERS, body },
  }
}

/** How long one may take on a machine on which others work, and what it may hold beside what is held before. */
const MOST_SECONDS = 60
const MOST_BYTES = 1_000_000_000
const HEALTHY_SECONDS = 10
const JOB_SECONDS = 180

export type Target = {
  readonly origin: string
  readonly run: AttackRun
  readonly stage: Pick<Stage, 'residentBytes'>
  /** The id of a ledger of the caller. */
  readonly ledger: string
}

/** Sends bombs one after the other. Each is answered or refused in bounded time and memory, and others are answered after it. */
export async function throwBombs(target: Target, bombs: Generator<Bomb>, times: number): Promise<void> {
  const { origin, run, stage, ledger } = target
  const idle = stage.residentBytes()
  for (let time = 0; time < times; time += 1) {
    const next = bombs.next()
    if (next.done === true) return
    const { what } = next.value
    const call = { ...next.value.call, path: next.value.call.path.replace('{ledger}', ledger) }
    const begun = performance.now()
    const reply = await run.ask(origin, call)
    run.count('bombs')
    if (reply?.status === 202) await requireEnd(target, what, call, reply.text)
    const seconds = (performance.now() - begun) / 1000
    run.most('milliseconds of the slowest bomb', seconds * 1000)
    if (reply !== null && reply.status !== 202 && seconds > MOST_SECONDS)
      run.find(`It took ${seconds.toFixed(0)} s: ${what}`, call)
    const grown = stage.residentBytes() - idle
    run.most('megabytes of memory beside bombs', grown / 1e6)
    if (grown > MOST_BYTES) run.find(`It took ${(grown / 1e6).toFixed(0)} MB: ${what}`, call)
    const since = performance.now()
    const health = await run.ask(origin, { method: 'GET', path: '/healthz' })
    if (health?.status !== 200 || performance.now() - since > HEALTHY_SECONDS * 1000)
      run.find(`Nobody else is answered after ${what}`, call)
  }
}

/** A list that became a job ends, and goes when it is deleted. */
async function requireEnd(
  { origin, run }: Pick<Target, 'origin' | 'run'>,
  what: string,
  call: Call,
  text: string,
): Promise<void> {
  const { id }: { id: string } = JSON.parse(text)
  const { key = null } = call
  const end = performance.now() + JOB_SECONDS * 1000
  let state = 'running'
  while (state !== 'done' && state !== 'failed' && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 200))
    const job: { state?: string } = JSON.parse(
      (await run.ask(origin, { method: 'GET', path: `/v1/jobs/${id}`, key }))?.text ?? '{}',
    )
    state = job.state ?? ''
  }
  run.count('bombs that became a job')
  if (state !== 'done' && state !== 'failed') run.find(`As a job it did not end within ${JOB_SECONDS} s: ${what}`, call)
  const gone = await run.ask(origin, { method: 'DELETE', path: `/v1/jobs/${id}`, key })
  if (gone?.status !== 204) run.find(`The job was not deleted: ${gone?.status}`, call)
}
