import type { Assessment, Json } from '../../schema/assessment.ts'
import type { ProductForm } from '../../schema/product-form.ts'
import type { Good } from '../good/good.ts'
import { CERIUM_ROW_PERCENT, FINE_BELOW_MICRON } from '../good/good.ts'
import { HOST_KINDS, type Host } from '../good/reach.ts'
import type { CompiledEntry, CompiledRow } from '../law/form-reach.ts'
import { CERIUM, countBits, symbolsOf, type ElementMask } from '../law/symbols.ts'
import type { InquiryCase } from './case.ts'

type Reason = Assessment['reasons'][number]

/** What the good has and what rows need instead, by path, and what says so. */
export type DecidingFacts = Pick<Reason, 'read' | 'needed'> & { readonly cites: readonly string[] }

/** Facts in which a good fails rows, as they are collected. */
type Collected = { read: Record<string, Json>; needed: Map<string, string[]>; cites: Set<string> }

/**
 * The facts that keep a good of the form from entries none of which it meets: processing with the answer of the authority,
 * host, shares of oxides, particle size, other metals, technology, commodity code, elements.
 */
export function decidingFacts(
  inquiryCase: InquiryCase,
  form: ProductForm,
  entries: readonly CompiledEntry[],
): DecidingFacts {
  const found: Collected = { read: {}, needed: new Map(), cites: new Set() }
  for (const { entry, rows } of inquiryCase.ruleset.reach.get(form)?.candidates ?? []) {
    if (!entries.includes(entry)) continue
    for (const row of rows) readRow(inquiryCase, form, row, found)
  }
  return { read: found.read, needed: Object.fromEntries(found.needed), cites: [...found.cites] }
}

function readRow(inquiryCase: InquiryCase, form: ProductForm, row: CompiledRow, found: Collected): void {
  const { ruleset, evaluation } = inquiryCase
  const { good, outcome } = evaluation
  const interpretation = row.row.outsideBy?.find((id) => outcome.exempted().has(id))
  if (interpretation !== undefined) {
    const effect = ruleset.interpretations.get(interpretation)?.effect
    if (effect !== undefined) {
      found.cites.add(effect.cite)
      add(found, 'interpretation', ruleset.citation(effect.cite)?.instrument ?? interpretation, ['none'])
    }
    add(found, 'product.processing', processingOf(inquiryCase, form), ['primary'])
    return
  }
  if (row.row.match === 'no') excludedBy(good, inquiryCase, row, found)
  else missedBy(good, inquiryCase, row, found)
}

/** The facts by which a row takes the good out. */
function excludedBy(good: Good, inquiryCase: InquiryCase, { condition }: CompiledRow, found: Collected): void {
  const { fineCerium, oxidesAtMost } = condition?.when ?? {}
  if (fineCerium === true && good.fine === true && holdsCerium(good))
    // A size that is not stated follows from the words of the commodity code.
    add(found, SIZE, inquiryCase.inquiry.product?.particleSizeMicron ?? `< ${FINE_BELOW_MICRON}`, [
      `≥ ${FINE_BELOW_MICRON}`,
    ])
  if (oxidesAtMost !== undefined && good.host === 'other' && (good.oxidePercent ?? Infinity) <= oxidesAtMost)
    add(found, 'product.rareEarthOxidesPercent', rounded(good.oxidePercent ?? 0), [`> ${oxidesAtMost}`])
}

/** The facts that a row needs and the good lacks. */
function missedBy(good: Good, inquiryCase: InquiryCase, { condition }: CompiledRow, found: Collected): void {
  if (condition === null) return
  const { when, holdsAll, holdsAny, alloyHolds } = condition
  const product = inquiryCase.inquiry.product ?? {}
  const symbols = symbolsOf(good.held ?? 0)
  const [least, most] = elementBounds(good)
  const need = (needs: readonly string[]): void => add(found, 'product.elements', symbols, needs)
  if (when.rareEarths === 'any' && most === 0) need(['any'])
  if (when.rareEarths === 'several' && countBits(most) < 2) need(['several'])
  if (when.rareEarths === 'one' && (countBits(least) > 1 || most === 0)) need(['one'])
  if ((holdsAll & ~most) !== 0) need(symbolsOf(holdsAll & ~most))
  if (holdsAny !== 0 && (holdsAny & most) === 0) need(symbolsOf(holdsAny))
  const metals = product.alloyedWith
  if (metals !== undefined) {
    if (when.alloyedWith === 'none' && metals.length > 0) add(found, 'product.alloyedWith', metals, ['none'])
    if (alloyHolds !== 0 && when.alloyHolds !== undefined && !metals.some((metal) => metal === when.alloyHolds))
      add(found, 'product.alloyedWith', metals, [when.alloyHolds])
  }
  if (when.host !== undefined && !hostsOf(when.host).includes(good.host))
    add(found, 'product.host', product.host ?? 'none', hostsOf(when.host).map(nameOfHost))
  if (when.processing !== undefined && good.processing !== null && when.processing !== good.processing)
    add(found, 'product.processing', good.processing, [when.processing])
  if (when.technology !== undefined && good.technology !== null && !when.technology.includes(good.technology))
    add(found, 'product.technology', good.technology, when.technology)
  if (when.commodityCode?.is === 'stated' && good.commodityCode !== null)
    add(found, 'product.commodityCode', good.commodityCode, [when.commodityCode.code])
  if (when.fineCerium === true) {
    if (good.fine === false) add(found, SIZE, product.particleSizeMicron ?? null, [`< ${FINE_BELOW_MICRON}`])
    if (good.ceriumBelowRow) add(found, 'product.ceriumPercent', ceriumShare(inquiryCase), [`≥ ${CERIUM_ROW_PERCENT}`])
  }
}

/** The elements that the good certainly holds, and those that it holds at most. */
function elementBounds({ branches }: Good): [least: ElementMask, most: ElementMask] {
  let [least, most] = [branches[0]?.required ?? 0, 0]
  for (const { required, optional } of branches) {
    least &= required
    most |= required | optional
  }
  return [least, most]
}

const SIZE = 'product.particleSizeMicron'

function add({ read, needed }: Collected, path: string, value: Json, needs: readonly string[]): void {
  read[path] = value
  needed.set(path, [...new Set([...(needed.get(path) ?? []), ...needs])])
}

const processingOf = ({ ruleset, evaluation: { good } }: InquiryCase, form: ProductForm): Json =>
  good.processing ?? (ruleset.forms.get(form)?.presumedDeep === true ? 'deep' : null)

const hostsOf = (wanted: Host | 'some'): readonly Host[] =>
  wanted === 'some' ? HOST_KINDS.filter((host) => host !== 'none') : [wanted]

const nameOfHost = (host: Host): string => (host === 'rare-earth-oxide' ? 'CeO2' : host)

const holdsCerium = ({ held }: Good): boolean => ((held ?? 0) & CERIUM) !== 0

const ceriumShare = ({ inquiry: { product } }: InquiryCase): Json =>
  product?.elements?.find(({ symbol }) => symbol === 'Ce')?.weightPercent ?? null

const rounded = (percent: number): number => Math.round(percent * 100) / 100
