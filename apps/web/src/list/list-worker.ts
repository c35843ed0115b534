/** Reads and answers a list off the page's own thread, so that the page stays free. Nothing leaves the browser. */
import { currentRuleset, InvalidInquiryError, parseInquiry, assess, type Assessment, type Ruleset } from 'ytterby'
import { inquiryComparer } from 'ytterby/changes'
import {
  ANSWER_COLUMN_NAMES,
  answerCells,
  errorCells,
  FIELDS,
  setField,
  type Draft,
  type LineIssue,
} from 'ytterby/dotted'
import { exposure, type RefusedLine } from 'ytterby/exposure'
import { POSSIBLE_VERDICTS } from 'ytterby/schema'
import { factName, kindName, numberText, refusalText, wordOf } from 'ytterby/words'
import { stringify } from 'csv-stringify/browser/esm/sync'
import 'ytterby/law'
import { withFact } from '../place/fact.ts'
import { cellFor, type Cells, type Shape } from './cells.ts'
import { guesses } from './guess.ts'
import { ListRefused, MOST_BYTES, MOST_COLUMNS } from './limits.ts'
import type { Asking, ChangedRow, ComparedList, Counts, Opened, Reply, Request, Row, Wanted } from './protocol.ts'
import { csvFile, readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'

const CHUNK = 250
const SAMPLES = 3
/** Changed lines that are shown; all of them are counted. */
const MOST_CHANGED = 500

/** What comes of one line, shared between lines that ask the same. */
type Outcome = { readonly answer: Assessment } | { readonly issues: readonly LineIssue[] }

/** What a workbook becomes. */
const WORKBOOK: Shape = { delimiter: ',', lineEnd: '\n', bom: true }

let header: readonly string[] = []
let shape = WORKBOOK
let lines: readonly Cells[] = []
let asking: Asking | null = null
let ruleset: Ruleset = currentRuleset
let outcomes: Outcome[] = []
let drafts: (() => Draft)[] = []

const send = (id: number, reply: Reply): void => postMessage({ id, reply })

addEventListener('message', ({ data }: MessageEvent<{ id: number; request: Request }>) => {
  const { id, request } = data
  handle(id, request).catch((error: unknown) => {
    send(id, { kind: 'problem', problem: error instanceof ListRefused ? error.problem : 'failed' })
  })
})

async function handle(id: number, request: Request): Promise<void> {
  switch (request.kind) {
    case 'open':
      return send(id, { kind: 'opened', opened: await open(id, request.file) })
    case 'answer':
      return answerAll(id, request)
    case 'rows':
      return send(id, { kind: 'rows', ...rowsOf(request) })
    case 'exposure':
      return send(id, { kind: 'exposure', exposure: exposed() })
    case 'compare':
      return send(id, { kind: 'compared', compared: await compared(id, request.from, request.to) })
    case 'download':
      return send(id, { kind: 'download', file: written() })
    case 'inquiry':
      return send(id, {
        kind: 'inquiry',
        inquiry: drafts[lines.findIndex(({ line }) => line === request.line)]?.() ?? null,
      })
  }
}

async function open(id: number, file: File): Promise<Opened> {
  if (file.size === 0) throw new ListRefused('empty')
  if (file.size > MOST_BYTES) throw new ListRefused('too-large')
  const begin = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  const read: Cells[] = []
  if (begin[0] === 0x50 && begin[1] === 0x4b) {
    shape = WORKBOOK
    read.push(...(await readXlsx(file)))
  } else {
    const csv = await csvFile(file)
    shape = csv.shape
    for await (const one of readCsv(csv, (done) => send(id, { kind: 'progress', done, total: file.size })))
      read.push(one)
  }
  const [first, ...rest] = read
  if (first === undefined || rest.length === 0) throw new ListRefused('empty')
  if (first.cells.length > MOST_COLUMNS) throw new ListRefused('too-many-columns')
  header = first.cells.map((name) => name.trim())
  lines = rest
  outcomes = []
  drafts = []
  const guessed = guesses(header)
  return {
    lines: rest.length,
    columns: header.map((name, at) => ({
      name,
      guess: guessed[at] ?? null,
      samples: [...new Set(rest.slice(0, 200).map(({ cells }) => (cells[at] ?? '').trim()))]
        .filter((cell) => cell !== '')
        .slice(0, SAMPLES),
    })),
  }
}

async function answerAll(id: number, request: Asking): Promise<void> {
  const begin = performance.now()
  asking = request
  ruleset = await rulesetNamed(request.ruleset)
  outcomes = []
  drafts = []
  const known = new Map<string, Outcome>()
  const counts = emptyCounts()
  for (const [at, { cells }] of lines.entries()) {
    const draft = (): Draft => draftOf(cells, request)
    const key = request.mapping
      .map((field, column) => (field === null || !FIELDS.has(field) ? '' : (cells[column] ?? '')))
      .join('\u{0}')
    const outcome = known.get(key) ?? outcomeOf(cells, draft, request)
    known.set(key, outcome)
    outcomes.push(outcome)
    drafts.push(draft)
    counts[verdictOf(outcome)] += 1
    if (at % CHUNK === CHUNK - 1)
      send(id, { kind: 'progress', done: at + 1, total: lines.length, counts: { ...counts } })
  }
  send(id, { kind: 'answered', counts, lines: lines.length, milliseconds: performance.now() - begin })
}

const verdictOf = (outcome: Outcome): Row['verdict'] => ('answer' in outcome ? outcome.answer.verdict : 'refused')

function emptyCounts(): Record<Row['verdict'], number> {
  return {
    prohibited: 0,
    'refused-in-principle': 0,
    'permit-required': 0,
    unsettled: 0,
    depends: 0,
    'no-permit': 0,
    refused: 0,
  } satisfies Counts
}

function draftOf(cells: readonly string[], { mapping, asOf, knownAt, destination }: Asking): Draft {
  const draft: Draft = {}
  for (const [at, name] of mapping.entries()) {
    const field = name === null ? undefined : FIELDS.get(name)
    if (field !== undefined) setField(draft, field, cellFor(field.name, cells[at] ?? '', shape.delimiter))
  }
  return {
    ...(Object.hasOwn(draft, 'asOf') ? {} : { asOf }),
    ...(knownAt === null ? {} : { knownAt }),
    ...(destination === null || Object.hasOwn(draft, 'destination') ? {} : { destination }),
    ...draft,
  }
}

function outcomeOf(cells: readonly string[], draft: () => Draft, { lang, mapping }: Asking): Outcome {
  if (cells.length < mapping.length || cells.slice(mapping.length).some((cell) => cell.trim() !== ''))
    return {
      issues: [
        {
          code: 'cell-count',
          pointer: '',
          message: `The line has ${cells.length} cells and the first line ${mapping.length}: put quotes around a cell that holds the separator, and write every cell.`,
        },
      ],
    }
  try {
    return { answer: assess(parseInquiry(draft(), { ruleset }), { ruleset, lang }) }
  } catch (error) {
    if (error instanceof InvalidInquiryError) return { issues: error.issues }
    throw error
  }
}

async function rulesetNamed(version: string | null): Promise<Ruleset> {
  if (version === null || version === currentRuleset.version) return currentRuleset
  const [{ compileRuleset }, { releases }, response] = await Promise.all([
    import('ytterby/rulesets'),
    import('ytterby/releases'),
    fetch(`/v1/rulesets/${version}`),
  ])
  if (!response.ok) throw new ListRefused('no-release')
  const loaded = compileRuleset(await response.json())
  // What answers under the name of a release is that release.
  if (loaded.digest !== releases.find((one) => one.version === version)?.ruleset) throw new ListRefused('no-release')
  return loaded
}

/** The column that names a line for its reader. */
function nameColumn(): number {
  const { mapping = [] } = asking ?? {}
  const id = mapping.indexOf('id')
  return id !== -1 ? id : mapping.indexOf('product.description')
}

const RANKS: readonly Row['verdict'][] = ['refused', ...POSSIBLE_VERDICTS.slice(0, 4), 'depends', 'no-permit']

/** Where the rows stand that were asked for last: paging does not sort again. */
let order: { readonly key: string; readonly of: readonly Outcome[]; readonly places: readonly number[] } = {
  key: '',
  of: [],
  places: [],
}

function rowsOf({ verdicts, search, sort, from, count }: Wanted): { rows: Row[]; found: number } {
  const name = nameColumn()
  const key = JSON.stringify([verdicts, search, sort, name])
  if (order.key !== key || order.of !== outcomes)
    order = { key, of: outcomes, places: placesOf({ verdicts, search, sort }, name) }
  const rows = order.places.slice(from, from + count).flatMap((at) => rowOf(at, name))
  return { rows, found: order.places.length }
}

function placesOf({ verdicts, search, sort }: Pick<Wanted, 'verdicts' | 'search' | 'sort'>, name: number): number[] {
  const wanted = new Set(verdicts)
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const places = outcomes.flatMap((outcome, at) => {
    if (!wanted.has(verdictOf(outcome))) return []
    if (words.length === 0) return [at]
    const text = (lines[at]?.cells ?? []).join(' ').toLowerCase()
    return words.every((word) => text.includes(word)) ? [at] : []
  })
  if (sort === 'line') return places
  const rank = (at: number): number | string => {
    const outcome = outcomes[at]
    if (outcome === undefined) return 0
    if (sort === 'name') return (lines[at]?.cells[name] ?? '').toLowerCase()
    if (sort === 'verdict') return RANKS.indexOf(verdictOf(outcome))
    return 'answer' in outcome ? -(outcome.answer.tier?.level ?? 0) : 1
  }
  const ranks = new Map(places.map((at) => [at, rank(at)]))
  return places.sort((one, other) => {
    const [a = 0, b = 0] = [ranks.get(one), ranks.get(other)]
    return a < b ? -1 : a > b ? 1 : one - other
  })
}

function rowOf(at: number, name: number): Row[] {
  const [outcome, line] = [outcomes[at], lines[at]]
  if (outcome === undefined || line === undefined || asking === null) return []
  const { lang } = asking
  const begin = { line: line.line, name: line.cells[name === -1 ? 0 : name] ?? '' }
  if ('issues' in outcome)
    return [
      {
        ...begin,
        verdict: 'refused',
        possible: [],
        action: null,
        tier: null,
        permits: '',
        codes: '',
        days: '',
        problem: outcome.issues
          .map(({ code, pointer, message }) => {
            const field = pointer.slice(1).replaceAll('/', '.')
            return `${field === '' ? '' : `${factName(field, lang)}: `}${refusalText(code, message, lang)}`
          })
          .join(' '),
      },
    ]
  const { answer } = outcome
  const cells = new Map(ANSWER_COLUMN_NAMES.map((column, index) => [column, answerCells(answer)[index] ?? '']))
  return [
    {
      ...begin,
      verdict: answer.verdict,
      possible: answer.possible,
      action: answer.action,
      tier: answer.tier?.level ?? null,
      permits: answer.permits
        .filter(({ verdict }) => verdict !== 'no-permit')
        .map(({ kind, verdict }) => `${kindName(kind, lang)}: ${wordOf(verdict, lang)}`)
        .join(lang === 'zh' ? '；' : '; '),
      codes: (cells.get('controlCodes') ?? '').replaceAll(';', ', '),
      days: cells.get('reviewDays') ?? '',
      problem: '',
    },
  ]
}

function exposed() {
  if (asking === null) return null
  const { mapping, lang, asOf } = asking
  const [id, value, currency] = ['id', 'value', 'currency'].map((name) => mapping.indexOf(name))
  const cell = (at: number | undefined, { cells }: Cells): string =>
    at === undefined || at === -1 ? '' : (cells[at] ?? '').trim()
  const unread: RefusedLine[] = []
  const given = lines.flatMap((line, at) => {
    const [outcome, name] = [outcomes[at], cell(id, line)]
    if (outcome === undefined || 'issues' in outcome) {
      unread.push({ line: line.line, id: name === '' ? null : name, issues: outcome?.issues ?? [] })
      return []
    }
    const amount = cellFor('value', cell(value, line), shape.delimiter)
    const money = cell(currency, line)
    return [
      {
        line: line.line,
        ...(name === '' ? {} : { id: name }),
        inquiry: drafts[at]?.() ?? {},
        // A value without a currency adds to nothing; the line still counts.
        ...(amount === '' || money === ''
          ? {}
          : { value: { amount: Number.isNaN(Number(amount)) ? amount : Number(amount), currency: money } }),
      },
    ]
  })
  return exposure(given, { asOf, ruleset, lang, unread })
}

async function compared(id: number, from: string, to: string): Promise<ComparedList> {
  const { lang = 'en' } = asking ?? {}
  const compare = inquiryComparer({ from: { asOf: from, ruleset }, to: { asOf: to, ruleset }, lang })
  const name = nameColumn()
  const rows: ChangedRow[] = []
  const sums = { lines: lines.length, verdicts: 0, others: 0, same: 0, refused: 0 }
  for (const [at, { line, cells }] of lines.entries()) {
    if (at % CHUNK === 0) send(id, { kind: 'progress', done: at, total: lines.length })
    const outcome = outcomes[at]
    if (outcome === undefined || 'issues' in outcome) {
      sums.refused += 1
      continue
    }
    try {
      const one = compare(withFact(drafts[at]?.() ?? {}, 'asOf', undefined))
      if (one.differs.length === 0) sums.same += 1
      else if (one.from.verdict === one.to.verdict) sums.others += 1
      else {
        sums.verdicts += 1
        if (rows.length < MOST_CHANGED)
          rows.push({
            line,
            name: cells[name === -1 ? 0 : name] ?? '',
            from: one.from.verdict,
            to: one.to.verdict,
            firstDay: one.firstDay,
            because: [...new Set(one.because.flatMap((key) => one.citations[key]?.instrument ?? []))]
              .map((instrument) => {
                const { number = null } = ruleset.data.instruments.find((known) => known.id === instrument) ?? {}
                return numberText({ id: instrument, number }, lang)
              })
              .join(', '),
          })
      }
    } catch (error) {
      if (!(error instanceof InvalidInquiryError)) throw error
      sums.refused += 1
    }
  }
  return { ...sums, rows }
}

/** The file as it came, and behind each line the answer in the columns of the command line's batch. */
function written(): Blob {
  const pieces: string[] = []
  const row = (cells: readonly string[]): string =>
    stringify([cells], { delimiter: shape.delimiter, record_delimiter: shape.lineEnd })
  pieces.push(shape.bom ? '\u{feff}' : '', row([...header, ...ANSWER_COLUMN_NAMES]))
  const known = new Map<Outcome, readonly string[]>()
  for (const [at, { line, cells }] of lines.entries()) {
    const outcome = outcomes[at]
    if (outcome === undefined) continue
    const added =
      'answer' in outcome ? (known.get(outcome) ?? answerCells(outcome.answer)) : errorCells(line, outcome.issues)
    known.set(outcome, added)
    const own = Array.from({ length: header.length }, (_, column) => cells[column] ?? '')
    pieces.push(row([...own, ...added]))
  }
  return new Blob(pieces, { type: 'text/csv;charset=utf-8' })
}
