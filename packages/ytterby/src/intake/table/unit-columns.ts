import { kilogramsOf } from '../value/weight.ts'
import { LEAST_LIKE, type Candidate, type Sample } from './candidate.ts'
import type { ColumnField } from './column-fields.ts'
import { isOtherAmount, namesGross } from './header-meaning.ts'
import type { Meaning } from './meaning.ts'

/** Where no column is called a weight, the amount with units of mass on the most lines is one. */
export function turnQuantities(
  chosen: Map<number, Meaning>,
  taken: ReadonlySet<Meaning>,
  open: readonly Candidate[],
  samples: readonly Sample[],
): void {
  if (taken.has('netWeight') || [...chosen.values()].includes('netWeight')) return
  const places = unitColumns(chosen)
  const ofOthers = places.filter((column) => !isUnitOfMass(open, column))
  // An amount whose name says nothing counts as one where its unit stands beside it.
  const isAmount = ({ column, header, cells }: Candidate): boolean =>
    chosen.get(column) === 'quantity' ||
    (!chosen.has(column) &&
      !namesGross(header) &&
      cells.stated.length > 0 &&
      (isWeightOfLine(header)
        ? cells.alike('quantity') >= LEAST_LIKE
        : places.includes(column + 1) && cells.alike('quantity') === 1))
  const amounts = open.filter(isAmount).map(({ column, header }) => {
    const unit = unitBeside(column, chosen.has(column) ? ofOthers : places)
    const beside = unit === null ? [] : (samples[unit] ?? [])
    const own = statedOf(samples[column] ?? [])
    const units = statedOf(beside)
    const ofMass = MASS_IN_HEADER.test(header)
      ? own
      : mostOf(
          own.filter((cell) => GLUED_MASS.test(cell)),
          units.filter((cell) => !['no-mass', null].includes(kilogramsOf(cell))),
        )
    return {
      column,
      isPlanned: PLANNED.test(header),
      lines: ofMass.length,
      share: ofMass.length / Math.max(1, MASS_IN_HEADER.test(header) ? own.length : mostOf(own, units).length),
      away: unit === null ? Infinity : Math.abs(unit - column),
    }
  })
  const [most] = amounts
    .filter(({ share }) => share >= LEAST_MASS)
    .toSorted(
      (a, b) => Number(a.isPlanned) - Number(b.isPlanned) || b.lines - a.lines || b.share - a.share || a.away - b.away,
    )
  if (most !== undefined) chosen.set(most.column, 'netWeight')
}
/** “kg next ship”: an amount in a unit of mass, whatever else its name says. */
const isWeightOfLine = (header: string): boolean => MASS_IN_HEADER.test(header) && !isOtherAmount(header)

/** 应发数量, Qté commandée: what was to be delivered, beside what was. */
const PLANNED =
  /order|plan|request|bestell|besteld|bestilt|command|ordinat|pedid|solicit|zamów|objedn|sipariş|rendelt|заказ|план|应发|應發|应收|计划|計劃|订单|訂單|订货|受注|注文|予定|주문|수주|예정/iu

/**
 * Where a column is called a weight, one of units whose name says nothing belongs to an amount only beside it: codes of
 * documents may look like units.
 */
export function dropDistantUnits(
  chosen: Map<number, Meaning>,
  given: ReadonlyMap<number, ColumnField>,
  open: readonly Candidate[],
): void {
  const isAmount = (column: number): boolean =>
    AMOUNTS.has(chosen.get(column) ?? 'ignore') || given.get(column) === 'quantityKg'
  if (![...chosen.values()].includes('netWeight') && ![...given.values()].includes('quantityKg')) return
  for (const { column, meanings } of open) {
    if (chosen.get(column) !== 'unit' || meanings.some(({ says }) => says === 'unit')) continue
    if (![-2, -1, 1, 2].some((away) => isAmount(column + away))) chosen.delete(column)
  }
}
const AMOUNTS: ReadonlySet<Meaning> = new Set(['quantity', 'netWeight', 'grossWeight'])

/** A unit that is called one of a weight belongs to a weight, and to no quantity beside it: MassUom, Gewichtseinheit. */
const isUnitOfMass = (open: readonly Candidate[], column: number): boolean =>
  NAMES_MASS.test(open.find((one) => one.column === column)?.header ?? '')
const NAMES_MASS =
  /mass|weight|w(?:ei)?gh?t|gew|peso|poids|\bpds|wag[aio]|hmotn|ağırl|вес|мас|vikt|vægt|vekt|paino|súly|greut|trọng|khối|중량|무게|重/iu

/** 72.5千克, 12 kg, 3 т. */
const GLUED_MASS = /\d\s*(?:(?:kgs?|g|lbs?|t)\b|千克|公斤|[克吨噸]|㎏|(?:кг|г|т)(?!\p{L}))/iu
/** A unit of mass among many others may be a code for something else: TO, a tote. */
const LEAST_MASS = 0.15
const MASS_IN_HEADER = /\b(?:kgs?|lbs?|公斤|千克)\b|[(（]\s*(?:kgs?|lbs?|g|公斤|千克)\s*[)）]|公斤|千克/i
const statedOf = (cells: Sample): Sample => cells.filter((cell) => cell !== '')
const mostOf = (a: Sample, b: Sample): Sample => (b.length > a.length ? b : a)

/** The column of the unit that belongs to an amount: the nearest to its right, else to its left, else the only one. */
export function unitBeside(column: number, units: readonly number[]): number | null {
  const right = units.find((place) => place > column)
  const left = units.findLast((place) => place < column)
  if (right !== undefined && right - column <= 2) return right
  if (left !== undefined && column - left === 1) return left
  return right ?? (units.length === 1 ? (left ?? null) : null)
}

/** The columns of units, from left to right. */
export const unitColumns = (chosen: ReadonlyMap<number, Meaning | ColumnField>): number[] =>
  [...chosen]
    .filter(([, says]) => says === 'unit')
    .map(([column]) => column)
    .toSorted((a, b) => a - b)
