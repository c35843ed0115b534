import { readTable, surveyTable, type Survey } from 'ytterby/intake'
import type { Cells, Shape } from './cells.ts'
import { guesses, isContractHeader } from './guess.ts'
import { ListRefused, MOST_BYTES, MOST_COLUMNS } from './limits.ts'
import type { Opened } from './protocol.ts'
import { csvFile, readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'

const SAMPLES = 3
/** Number of lines searched for sample cells. */
const SAMPLED = 200

/** A parsed file: its header, its lines of goods and its dialect. */
export type OpenedList = {
  readonly header: readonly string[]
  readonly lines: readonly Cells[]
  readonly shape: Shape
  /** The content and format of its columns; null if they have the names of facts. */
  readonly survey: Survey | null
}

/** The dialect for the answers to a workbook. */
const WORKBOOK: Shape = { delimiter: ',', lineEnd: '\n', bom: true }

/**
 * Reads a CSV file, or the first sheet of a workbook.
 *
 * @throws ListRefused if the whole file is refused.
 */
export async function openList(file: File, progress: (bytes: number) => void): Promise<OpenedList> {
  if (file.size === 0) throw new ListRefused('empty')
  if (file.size > MOST_BYTES) throw new ListRefused('too-large')
  const { shape, read } = await readFile(file, progress)
  const [first, ...lines] = read
  if (first === undefined || lines.length === 0) throw new ListRefused('empty')
  if (first.cells.length > MOST_COLUMNS) throw new ListRefused('too-many-columns')
  const header = first.cells.map((name) => name.trim())
  return isContractHeader(header) ? { header, lines, shape, survey: null } : ofTheirOwn(read, shape)
}

/** A list as another system left it: its header may stand below titles, its goods among totals and notes. */
function ofTheirOwn(read: readonly Cells[], shape: Shape): OpenedList {
  const { header, goods } = readTable(read)
  if (goods.length === 0) throw new ListRefused('empty')
  const lines = goods.map(({ line, cells }) => ({
    line,
    cells: header.map((_, column) => String(cells[column] ?? '')).concat(cells.slice(header.length).map(String)),
  }))
  return { header, lines, shape, survey: surveyTable({ header, goods }) }
}

async function readFile(
  file: File,
  progress: (bytes: number) => void,
): Promise<{ readonly shape: Shape; readonly read: readonly Cells[] }> {
  const begin = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  if (begin[0] === 0x50 && begin[1] === 0x4b) return { shape: WORKBOOK, read: await readXlsx(file) }
  const csv = await csvFile(file)
  const read: Cells[] = []
  for await (const one of readCsv(csv, progress)) read.push(one)
  return { shape: csv.shape, read }
}

/** The columns with their samples and guesses. */
export function columnsOf({ header, lines, survey }: OpenedList): Opened {
  const guessed = guesses(header, survey)
  return {
    lines: lines.length,
    columns: header.map((name, at) => ({
      name,
      guess: guessed[at] ?? null,
      samples: [...new Set(lines.slice(0, SAMPLED).map(({ cells }) => (cells[at] ?? '').trim()))]
        .filter((cell) => cell !== '')
        .slice(0, SAMPLES),
    })),
  }
}
