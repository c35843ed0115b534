import type { TableRecord } from 'ytterby/lists'
import { setField, type Draft, type Field } from 'ytterby'
import { InvalidCompositionError } from 'ytterby/composition'
import { inputRefusals } from '../locales/en/input-refusals.ts'
import { readObject } from '../input/read-object.ts'
import { openListFile } from '../intake/open-list-file.ts'
import type { Opening } from '@ytterby/lists'

const field = (name: string, kind: Field['kind']): Field => ({ name, keys: [name], kind, freeText: false })

/** What a row states of the holding, and of the owner. */
const OF_HOLDING = [field('percent', 'number'), field('source', 'text'), field('day', 'text')]
const OF_OWNER = [
  field('name', 'text'),
  field('country', 'text'),
  field('listed', 'text'),
  field('ownersComplete', 'boolean'),
]

/** Owners as they were read, and a way to turn pointers into them into those of lines of the file. */
export type OwnersFile = {
  readonly draft: Readonly<Record<string, unknown>>
  readonly withLines: (error: unknown) => unknown
}

/**
 * Reads a buyer with its owners: one JSON object, or a table with a row for each holding. A row without `held` states facts of a
 * party alone.
 *
 * @param buyer the buyer; the only party that is held and holds nobody if left out.
 * @throws InputError, ListError, InvalidCompositionError
 */
export async function readOwnersFile(
  file: string,
  { party: buyer, ...opening }: Pick<Opening, 'sheet' | 'encoding'> & { readonly party?: string | undefined },
): Promise<OwnersFile> {
  if (file.endsWith('.json')) {
    const draft = await readObject(file, {
      notJson: inputRefusals.ownersNotJson,
      notObject: inputRefusals.ownersNoObject,
      tooLong: inputRefusals.treeTooLong,
    })
    return { draft: buyer === undefined ? draft : { ...draft, party: buyer }, withLines: (error) => error }
  }
  const { records } = await openListFile(file, opening)
  return tableOfOwners(records, buyer)
}

type Row = { readonly line: number; readonly cell: (name: string) => string }

function tableOfOwners(records: readonly TableRecord[], buyer: string | undefined): OwnersFile {
  const parties = new Map<string, Draft>()
  const holdings: Draft[] = []
  const lines: number[] = []
  for (const { line, cell } of rowsOf(records)) {
    const [owner, held] = [cell('owner'), cell('held')]
    const party: Draft = parties.get(owner) ?? { id: owner }
    parties.set(owner, party)
    for (const one of OF_OWNER) setField(party, one, cell(one.name))
    if (held === '') continue
    const holding: Draft = { owner, held }
    for (const one of OF_HOLDING)
      setField(holding, one, one.name === 'percent' ? cell(one.name).replace(/%$/, '') : cell(one.name))
    holdings.push(holding)
    lines.push(line)
  }
  const draft = { party: buyer ?? onlyBuyer(holdings), parties: [...parties.values()], holdings }
  return { draft, withLines: (error) => withLines(error, lines) }
}

function rowsOf([header, ...rows]: readonly TableRecord[]): Row[] {
  const text = (cell: TableRecord['cells'][number] | undefined): string => String(cell ?? '').trim()
  const names = (header?.cells ?? []).map((cell) => text(cell).toLowerCase())
  if (!names.includes('owner') || !names.includes('held'))
    throw new InvalidCompositionError([
      { code: 'missing', pointer: '/lines/1', message: inputRefusals.ownersNoColumns },
    ])
  return rows
    .filter(({ cells }) => cells.some((cell) => text(cell) !== ''))
    .map(({ line, cells }) => ({ line, cell: (name) => text(cells[names.indexOf(name.toLowerCase())]) }))
}

function onlyBuyer(holdings: readonly Draft[]): unknown {
  const owners = new Set(holdings.map(({ owner }) => owner))
  const [buyer, second] = new Set(holdings.map(({ held }) => held).filter((held) => !owners.has(held)))
  if (second !== undefined)
    throw new InvalidCompositionError([{ code: 'missing', pointer: '/party', message: inputRefusals.ownersSeveral }])
  return buyer
}

/** A refusal whose pointers name the line of a holding. */
function withLines(error: unknown, lines: readonly number[]): unknown {
  if (!(error instanceof InvalidCompositionError)) return error
  return new InvalidCompositionError(
    error.issues.map((issue) => ({
      ...issue,
      pointer: issue.pointer.replace(/^\/holdings\/(\d+)/, (_, at: string) => `/lines/${lines[Number(at)] ?? 0}`),
    })),
  )
}
