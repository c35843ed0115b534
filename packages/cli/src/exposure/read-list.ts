import { filled } from 'ytterby'
import { inputRefusals } from '../locales/en/input-refusals.ts'
import { Writable } from 'node:stream'
import { MOST_LINES, type Exposure } from 'ytterby/planning'
import type { Progress } from '../batch/progress.ts'
import { sourceOf } from '../batch/source.ts'
import { issuesOf, withDefaults, type Defaults, type Line } from '@ytterby/lists/batch'
import { InputError } from '../input-error.ts'
import { LIST_COLUMNS } from './list-columns.ts'
import { ownCommand } from '../own-command.ts'

type RefusedLine = Exposure['refused'][number]

/** A parts list: lines for the SDK to validate, and lines that could not be parsed. */
export type PartsList = { readonly lines: readonly unknown[]; readonly unread: readonly RefusedLine[] }

/** Values for lines that state none. */
export type ListDefaults = Defaults & { readonly currency: string | undefined }

/**
 * Reads a parts list from CSV or NDJSON.
 *
 * @throws InputError if the whole file is refused.
 */
export async function readList(file: string, defaults: ListDefaults, progress: Progress): Promise<PartsList> {
  const source = await sourceOf(file, { columns: LIST_COLUMNS, progress })
  const lines: unknown[] = []
  const unread: RefusedLine[] = []
  const collect = (line: Line): string => {
    progress.line()
    if (lines.length + unread.length === MOST_LINES) throw tooMany()
    try {
      lines.push(lineOf(line, defaults))
    } catch (error) {
      unread.push({ line: line.number, id: idOf(line) ?? null, issues: issuesOf(error) })
    }
    return ''
  }
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  await source.run('', collect, nowhere)
  progress.end()
  return { lines, unread }
}

function lineOf(line: Line, defaults: ListDefaults): unknown {
  const { value: amount, currency: stated, ...inquiry } = line.draft()
  const id = idOf(line)
  return {
    line: line.number,
    ...(id === undefined ? {} : { id }),
    inquiry: withDefaults(inquiry, defaults),
    ...(amount === undefined ? {} : { value: { amount, ...moneyOf(stated ?? defaults.currency) } }),
  }
}

const moneyOf = (currency: unknown): { currency?: unknown } => (currency === undefined ? {} : { currency })

function idOf({ id }: Line): string | undefined {
  if (id === undefined || id === '') return undefined
  return typeof id === 'string' ? id : JSON.stringify(id)
}

const tooMany = (): InputError =>
  new InputError('too-many-lines', filled(inputRefusals.tooManyLines, { most: MOST_LINES, command: ownCommand() }))
