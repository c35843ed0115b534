import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parse } from 'csv-parse/sync'
import { assess, canonicalJson, InvalidInquiryError, parseInquiry } from 'ytterby'
import type { Format } from './formats.ts'
import { batchLines, type BatchLine, type Draft, type BatchPlan } from './lines.ts'

/** A line of answers by column name. Lists are written as in a CSV cell. */
type Said = Readonly<Record<string, string>>

export type BatchCheck = {
  readonly answers: number
  readonly refused: number
  readonly compared: number
  /** Empty if the file has exactly one correct answer per line. */
  readonly differences: readonly string[]
}

const MOST_DIFFERENCES = 5

/**
 * Compares a file of answers with those of the SDK: every n-th line, and all that were refused. For all lines, it checks
 * that there is one answer per line, in order.
 */
export async function checkAnswers(file: string, plan: BatchPlan, format: Format, every: number): Promise<BatchCheck> {
  const lines = batchLines(plan)
  const differences: string[] = []
  let [header, answers, refused, compared] = ['', 0, 0, 0]
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    if (format.name === 'csv' && header === '') {
      header = text
      continue
    }
    answers += 1
    const { done, value: line } = lines.next()
    if (done === true) break
    const isRefused = format.name === 'csv' ? text.endsWith(`,${answers + 1}`) : text.includes('"error":')
    if (isRefused) refused += 1
    const begins = beginningOf(line, answers, format)
    if (!text.startsWith(begins)) differences.push(`line ${answers} does not begin with ${begins}`)
    if (!isRefused && answers % every !== 0) continue
    compared += 1
    const said = format.name === 'csv' ? saidInCsv(header, text) : saidInNdjson(text)
    for (const [name, expected] of Object.entries(expectedOf(line.draft))) {
      if (said[name] !== expected) differences.push(`${line.id} ${name}: ${said[name]} instead of ${expected}`)
    }
    if (differences.length >= MOST_DIFFERENCES) break
  }
  if (answers !== plan.lines && differences.length === 0) differences.push(`${answers} answers to ${plan.lines} lines`)
  return { answers, refused, compared, differences }
}

/** Checks a file of whole answers in the same way. No line may be refused. */
export async function checkFullAnswers(file: string, plan: BatchPlan, every: number): Promise<BatchCheck> {
  const lines = batchLines(plan)
  const differences: string[] = []
  let [answers, compared] = [0, 0]
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    answers += 1
    const { done, value: line } = lines.next()
    if (done === true) break
    if (answers % every !== 0) continue
    compared += 1
    if (text !== canonicalJson(assess(parseInquiry(line.draft)))) differences.push(`${line.id} has a different answer`)
  }
  if (answers !== plan.lines) differences.push(`${answers} answers to ${plan.lines} lines`)
  return { answers, refused: 0, compared, differences: differences.slice(0, MOST_DIFFERENCES) }
}

const beginningOf = (line: BatchLine, number: number, format: Format): string =>
  format.name === 'csv' ? `${format.written(line).trimEnd()},` : `{"line":${number},"id":"${line.id}",`

function expectedOf(draft: Draft): Said {
  try {
    const { verdict, possible, action, tier, permits, restrictions, warnings, horizon } = assess(parseInquiry(draft))
    return {
      verdict,
      possible: possible.join(';'),
      action,
      tier: String(tier?.level ?? ''),
      permits: permits
        .filter((permit) => permit.verdict !== 'no-permit')
        .map((permit) => `${permit.kind}:${permit.verdict}`)
        .join(';'),
      restrictions: restrictions.map(({ id }) => id).join(';'),
      warnings: [...new Set(warnings.map(({ code }) => code))].join(';'),
      horizon: horizon.map((change) => `${change.on}:${change.verdict}`).join(';'),
    }
  } catch (error) {
    if (!(error instanceof InvalidInquiryError)) throw error
    return { 'error.code': error.issues[0]?.code ?? '', 'error.pointer': error.issues[0]?.pointer ?? '' }
  }
}

function saidInCsv(header: string, text: string): Said {
  const [said = {}] = parse<Record<string, string>>(`${header}\n${text}\n`, { columns: true })
  return said
}

type Value = string | number | null | readonly string[]
type Issues = { readonly issues: readonly { readonly code: string; readonly pointer: string }[] }

function saidInNdjson(text: string): Said {
  const { error, ...answer }: { error?: Issues } & Record<string, Value> = JSON.parse(text)
  const [issue] = error?.issues ?? []
  return {
    ...Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, cellOf(value)])),
    'error.code': issue?.code ?? '',
    'error.pointer': issue?.pointer ?? '',
  }
}

const cellOf = (value: Value): string => (typeof value === 'object' ? (value ?? []).join(';') : String(value))
