import { userInfo } from 'node:os'
import {
  balanceRows,
  checkRows,
  forecastRows,
  ledgerCsv,
  ledgerWorkbook,
  readLicences,
  readShipments,
  yearRows,
  type LedgerRows,
  type ReadLicence,
  type ReadShipment,
} from '@ytterby/lists/ledger'
import { Option } from 'commander'
import { canonicalJson, type Ruleset } from 'ytterby'
import {
  balanceLedger,
  checkShipments,
  explainLedger,
  forecastIcs,
  forecastLedger,
  reportYear,
  type LedgerEvent,
} from 'ytterby/ledger'
import { factsOf } from '../assess/flags.ts'
import type { FactOptions } from '../assess/stated-inquiry.ts'
import { EXIT } from '../exit-code.ts'
import { InputError } from '../input-error.ts'
import { requireApart } from '../input/require-apart.ts'
import { requestedRuleset } from '../input/requested-ruleset.ts'
import { writeWhole } from '../input/write-whole.ts'
import { loadProfile } from '../intake/profile-file.ts'
import { stillPlanned } from './exported-lines.ts'
import { inputRefusals } from '../locales/en/input-refusals.ts'
import { phrase } from '../render/phrases.ts'
import {
  awaitedTexts,
  balanceText,
  checksSummary,
  checksText,
  eventsText,
  forecastText,
  yearText,
} from '../render/ledger.ts'
import { terminalWidth } from '../render/terminal-width.ts'
import { dayOrToday, today } from '../today.ts'
import type { LedgerAction } from './actions.ts'
import { readEvents } from './event-table.ts'
import { readingOf, readListBy } from './read-list.ts'
import { appendToLedger, readLedger } from './ledger-file.ts'
import { isNothing, memberOf, valueAt } from './members.ts'
import type { LedgerOptions } from './ledger-options.ts'
import { recordDrafts } from './record-drafts.ts'
import { reportRecorded, type ReadColumns } from './report-recorded.ts'
import { inWords } from './workbook-words.ts'
import { sayDifferences } from './say-differences.ts'
import { printStatement, verifyStatement } from './statement.ts'

type Options = FactOptions & LedgerOptions
type LedgerFiles = { readonly ledger: string; readonly file: string | undefined }

/** Does one action with a ledger. */
export async function runLedger(action: LedgerAction, files: LedgerFiles, options: Options): Promise<void> {
  requireApart(
    [
      ['ledger', files.ledger],
      ['--out', options.out],
    ],
    [['file', files.file]],
  )
  switch (action) {
    case 'import':
      return importLicences(files, options)
    case 'record':
      return recordEvents(files, options)
    case 'balance':
      return printBalance(files, options)
    case 'events':
      return printEvents(files, options)
    case 'check':
      return printChecks(files, options)
    case 'forecast':
      return printForecast(files, options)
    case 'statement':
      return printStatement(readLedger(files.ledger).events(), await daysOf(options))
    case 'verify':
      return verifyStatement(readLedger(files.ledger).events(), needed(files), options)
    case 'report':
      return printYear(files, options)
  }
}

/** The file of an action that needs one. */
function needed({ file }: LedgerFiles): string {
  if (file === undefined) throw new InputError('ledger-option', inputRefusals.ledgerNoFile)
  return file
}

type Days = {
  readonly asOf: string
  readonly knownAt: string | undefined
  readonly lang: Options['lang']
  readonly ruleset: Ruleset
}

async function daysOf(options: Options): Promise<Days> {
  const { asOf, knownAt, lang } = options
  return { asOf: dayOrToday(asOf)(), knownAt, lang, ruleset: await requestedRuleset(options) }
}

const recorderOf = ({ by = userInfo().username, knownAt = today(), lang }: Options) => ({ by, knownOn: knownAt, lang })

async function importLicences(files: LedgerFiles, options: Options): Promise<void> {
  const text = (name: string): string | undefined => {
    const value = options[name]
    return typeof value === 'string' ? value : undefined
  }
  const defaults = {
    holder: options.holder,
    changeRequest: options.changeRequest,
    endUse: text('endUse'),
    endUseField: text('endUseField'),
    types: options.types ?? new Map<string, string>(),
  }
  let columns: ReadColumns = { unread: [] }
  const reading = readingOf(options, (notes) => (columns = notes))
  const licences = await readListBy(needed(files), options, (list) => readLicences(list, defaults, reading))
  sayDivided(licences, options)
  const drafts = licences.flatMap(({ id, lines: [line = 0], terms, change }) => [
    { line, draft: { kind: 'issue', licence: id, document: `licence ${id}`, on: terms['validFrom'], terms } },
    ...(change === undefined ? [] : [{ line, draft: { ...change, licence: id, document: `licence ${id}` } }]),
  ])
  const { recorded, held } = await appendToLedger(files.ledger, (ledger) => ({
    recorded: recordDrafts(ledger, drafts, recorderOf(options)),
    held: ledger.events(),
  }))
  // The first day of a licence is the day of its event.
  const refused = recorded.refused.map((one) => (one.place === '/on' ? { ...one, place: '/terms/validFrom' } : one))
  const rows = licences.map(({ lines: [line = 0], terms }) => ({ line, stated: { terms } }))
  reportRecorded(files.ledger, { ...recorded, refused }, { ...options, ...columns, rows })
  sayDifferences(licences, balanceLedger(held, await daysOf({ ...options, asOf: options.asOf ?? today() })))
  if (recorded.refused.length === 0) return
  const places = new Set(recorded.refused.map(({ place }) => place))
  const isLacking = (of: string, name: string): boolean =>
    licences.some(({ terms }) => isNothing(valueAt(terms, [of, name])))
  sayFlags(
    [
      ...IMPORT_FLAGS.flatMap(([of, name, flag]) => (isLacking(of, name) ? [flag] : [])),
      ...(places.has('/terms/form') || places.has('/terms/status') ? ['--types'] : []),
    ],
    options,
  )
}

/** Says which licences are kept by item. */
function sayDivided(licences: readonly ReadLicence[], { lang }: Options): void {
  const divided = licences.filter(({ id, terms }) => id.startsWith(`${String(terms['number'])} / `))
  for (const licence of new Set(divided.map(({ terms }) => String(terms['number'])))) {
    const ids = divided.flatMap(({ id, terms }) => (terms['number'] === licence ? [`“${id}”`] : []))
    process.stderr.write(`${phrase('ledgerByItem', lang, { licence, ids: ids.join(', ') })}\n`)
  }
}

/** What states of all licences what their file does not. */
const IMPORT_FLAGS = [
  ['holder', '', '--holder'],
  ['endUse', 'kind', '--end-use'],
  ['endUse', 'field', '--end-use-field'],
  ['changeRequest', '', '--change-request'],
] as const

/** Says which flags state what a file leaves open. */
function sayFlags(flags: readonly string[], { lang }: Options): void {
  if (flags.length > 0)
    process.stderr.write(`${phrase('ledgerFlags', lang, { flags: [...new Set(flags)].join(', ') })}\n`)
}

async function recordEvents(files: LedgerFiles, options: Options): Promise<void> {
  const { events, read } = await readEvents(needed(files), options)
  const recorder = recorderOf(options)
  const named = new Set(events.map(({ draft }) => draft['licence']))
  const { recorded, held } = await appendToLedger(files.ledger, (ledger) => ({
    recorded: recordDrafts(ledger, events, recorder),
    held: ledger.events(),
  }))
  const rows = events.map(({ line, draft }) => ({ line, stated: draft }))
  reportRecorded(files.ledger, recorded, { ...options, unread: [], read, rows })
  for (const { licence, text } of faultsOf(held, recorder))
    if (named.has(licence)) process.stderr.write(`${phrase('ledgerFault', options.lang, { licence, text })}\n`)
}

/** What happened is recorded, also where it should not have: of what a licence does not allow, somebody must hear at once. */
const FAULTS: ReadonlySet<string> = new Set(['over-quantity', 'over-value', 'over-exports', 'not-usable-then'])

const faultsOf = (
  events: readonly LedgerEvent[],
  { knownOn, lang }: ReturnType<typeof recorderOf>,
): { licence: string; text: string }[] =>
  balanceLedger(events, { asOf: knownOn, knownAt: knownOn, lang }).licences.flatMap(({ licence, findings }) =>
    findings.flatMap(({ id, text }) => (FAULTS.has(id) ? [{ licence, text }] : [])),
  )

/** An answer in the ways in which it is printed and saved. */
type Printed = {
  readonly answer: unknown
  readonly rows: LedgerRows
  readonly text: (width: number) => string
  /** What is said of all rows. */
  readonly summary?: readonly string[]
  /** The words of statuses in the rows. */
  readonly statuses?: readonly { readonly status: string; readonly statusText?: string | undefined }[]
}

/** Spreadsheets take a file without it for one of their own code page. */
const BYTE_ORDER_MARK = '\u{feff}'

/** Saves an answer as a table if a file is named for it, and prints it. */
async function printAnswer(
  name: LedgerAction,
  { json = false, csv = false, out, lang }: Options,
  { answer, rows, text, summary: lines = [], statuses = [] }: Printed,
): Promise<void> {
  if (out?.endsWith('.xlsx') === true) {
    const words = new Map(statuses.map(({ status, statusText = status }) => [status, statusText]))
    const summary = { name: phrase('ledgerSummary', lang), lines }
    await writeWhole(out, await ledgerWorkbook(name, inWords(rows, lang, words), summary))
  } else if (out !== undefined) await writeWhole(out, `${BYTE_ORDER_MARK}${ledgerCsv(rows)}`)
  process.stdout.write(json ? `${canonicalJson(answer)}\n` : csv ? ledgerCsv(rows) : text(terminalWidth()))
}

async function printBalance({ ledger }: LedgerFiles, options: Options): Promise<void> {
  const balance = balanceLedger(readLedger(ledger).events(), await daysOf(options))
  await printAnswer('balance', options, {
    answer: balance,
    rows: balanceRows(balance),
    text: (width) => balanceText(balance, width),
    summary: awaitedTexts(balance.awaited ?? [], balance.lang),
    statuses: balance.licences,
  })
}

/** Every event with its key, and what it counts for. */
async function printEvents({ ledger }: LedgerFiles, options: Options): Promise<void> {
  const { asOf, knownAt, lang } = options
  const entries = explainLedger(readLedger(ledger).events(), { asOf, knownAt, lang })
  await printAnswer('events', options, {
    answer: entries,
    rows: eventRows(entries),
    text: (width) => eventsText(entries, lang, width),
  })
}

const EVENT_COLUMNS = ['key', 'kind', 'licence', 'document', 'line'] as const

const eventRows = (entries: ReturnType<typeof explainLedger>): LedgerRows => [
  [...EVENT_COLUMNS, 'quantityKg', 'on', 'counts', 'reason', 'text', 'corrects', 'knownOn', 'by'],
  ...entries.map(({ event, on, quantityKg, counts, reason, text }) => [
    ...EVENT_COLUMNS.map((name) => event[name] ?? ''),
    quantityKg ?? '',
    on,
    counts,
    reason,
    text,
    event.corrects ?? '',
    event.knownOn,
    event.by,
  ]),
]

/** The shipments of a file that have not left, as far as the ledger holds; says on which lines the others stand. */
async function plannedIn(
  file: string,
  options: Options,
  { events, days }: { events: readonly LedgerEvent[]; days: Days },
): Promise<readonly ReadShipment[]> {
  const { shipments, exported } = stillPlanned(await shipmentsOf(file, options, days.ruleset), events, days)
  if (exported.length > 0)
    process.stderr.write(`${phrase('ledgerExported', options.lang, { lines: exported.join(', ') })}\n`)
  return shipments
}

async function shipmentsOf(file: string, options: Options, ruleset: Ruleset): Promise<ReadShipment[]> {
  const facts = new Map(factsOf(options).map(([{ name }, text]) => [name, text]))
  const { profile, lang } = options
  const known = profile === undefined ? undefined : await loadProfile(profile)
  return readListBy(file, options, (list) =>
    readShipments(list, facts, { profile: known, lang, ruleset, ...readingOf(options) }),
  )
}

/** What most often states of all shipments what their file does not. */
const CHECK_FLAGS = [
  ['exporter', 'name', '--exporter'],
  ['endUse', 'kind', '--end-use'],
  ['endUse', 'field', '--end-use-field'],
  ['endUser', 'kind', '--end-user-kind'],
  ['product', 'elementsComplete', '--elements-complete'],
] as const

async function printChecks(files: LedgerFiles, options: Options): Promise<void> {
  const days = await daysOf(options)
  const events = readLedger(files.ledger).events()
  const shipments = await plannedIn(needed(files), options, { events, days })
  const checks = checkShipments(
    events,
    shipments.map(({ shipment }) => shipment),
    days,
  )
  const lines = shipments.map(({ line }) => line)
  const { lang } = options
  const { knownThrough } = days.ruleset
  await printAnswer('check', options, {
    answer: checks,
    rows: checkRows(checks, lines, { shipments, licences: balanceLedger(events, days).licences }),
    summary: checksSummary(checks, { lines, lang, knownThrough }),
    text: (width) => checksText(checks, { lines, lang, width, knownThrough }),
  })
  const open = checks.flatMap(({ at, covers }) => (covers === 'unknown' ? [shipments[at]?.shipment['inquiry']] : []))
  const lacks = (of: string, name: string): boolean =>
    open.some((inquiry) => memberOf(memberOf(inquiry, of), name) === undefined)
  const isGiven = (flag: string): boolean => options[new Option(flag).attributeName()] !== undefined
  sayFlags(
    CHECK_FLAGS.flatMap(([of, name, flag]) => (lacks(of, name) && !isGiven(flag) ? [flag] : [])),
    options,
  )
  if (checks.some(({ covers }) => covers !== 'yes' && covers !== 'not-needed')) process.exitCode = EXIT.linesFailed
}

async function printForecast({ ledger, file }: LedgerFiles, options: Options): Promise<void> {
  const days = await daysOf(options)
  const events = readLedger(ledger).events()
  const shipments = file === undefined ? [] : await plannedIn(file, options, { events, days })
  const forecast = forecastLedger(
    events,
    shipments.map(({ shipment }) => shipment),
    days,
  )
  const suspended = new Set(
    balanceLedger(events, days).licences.flatMap(({ licence, status }) => (status === 'suspended' ? [licence] : [])),
  )
  const { ics = false } = options
  await printAnswer('forecast', options, {
    answer: forecast,
    rows: forecastRows(forecast),
    text: (width) => (ics ? forecastIcs(forecast) : forecastText(forecast, suspended, width)),
  })
}

async function printYear({ ledger }: LedgerFiles, options: Options): Promise<void> {
  const { year, knownAt, lang } = options
  if (year === undefined) throw new InputError('ledger-option', inputRefusals.ledgerNoYear)
  const licences = reportYear(readLedger(ledger).events(), { year, knownAt, lang })
  await printAnswer('report', options, {
    answer: licences,
    rows: yearRows(licences),
    summary: licences.flatMap(({ licence, usedBeforeKg: kg }) =>
      kg > 0 ? [`${licence}: ${phrase('ledgerYearBefore', lang, { kg })}`] : [],
    ),
    statuses: licences,
    text: (width) => yearText(licences, { year, lang, width }),
  })
}
