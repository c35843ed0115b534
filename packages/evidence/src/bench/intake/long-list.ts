import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'

const REAL = join(import.meta.dirname, '../../intake/files/sap-materialliste.csv')

export type ListPlan = {
  readonly lines: number
  /** Different goods and buyers and days; each line has quantities of its own. */
  readonly distinct: number
}

/** A list as SAP writes it, as long as wanted: the lines of a real one, repeated and varied. */
export function* longList({ lines, distinct }: ListPlan): Generator<string> {
  const [header = [], ...real] = parse(readFileSync(REAL, 'utf8'), { delimiter: ';', bom: true })
  yield stringify([header])
  let piece: string[][] = []
  for (let at = 0; at < lines; at += 1) {
    const kind = at % distinct
    const buyer = real[Math.floor(kind / real.length) % real.length] ?? []
    piece.push(varied(real[kind % real.length] ?? [], buyer, { at, kind }))
    if (piece.length < 1000) continue
    yield stringify(piece)
    piece = []
  }
  yield stringify(piece)
}

/** Another material of the same kind to another buyer, on another day, in another quantity. */
function varied(
  good: readonly string[],
  buyer: readonly string[],
  { at, kind }: { at: number; kind: number },
): string[] {
  const [, description = '', code = '', origin = '', , , unit = '', , , , ,] = good
  const [, , , , country = '', , , , , , name = ''] = buyer
  const kilograms = ((at * 7919) % 900_000) + 100
  const day = `${String((kind % 28) + 1).padStart(2, '0')}.12.2026`
  return [
    String(4_711_000 + kind * 7 + (kind % 5)),
    `${description} ${String.fromCodePoint(65 + (kind % 26))}${kind % 97}`,
    code,
    origin,
    country,
    String((at % 1000) + 1),
    unit,
    german(kilograms),
    'KG',
    german(kilograms + 50),
    name,
    day,
  ]
}

/** Thousandths as a German number: 1.253,500. */
const german = (thousandths: number): string =>
  `${Math.floor(thousandths / 1000).toLocaleString('de')},${String(thousandths % 1000).padStart(3, '0')}`
