import type { CompiledRuleset } from '../../engine/law/compile.ts'
import { goodOf } from '../../engine/good/good.ts'
import { ELEMENT_SYMBOLS } from '../../schema/elements.ts'
import type { Inquiry, Product } from '../../schema/inquiry.ts'
import type { ProductForm } from '../../schema/product-form.ts'
import { elementList } from './element-list.ts'
import { FORMS_THAT_FIT } from '../../schema/forms-that-fit.ts'
import { moveOf, type Move } from './move.ts'
import { TECHNOLOGIES } from '../../schema/inquiry-words.ts'

/** A size below and one not below the limit for cerium, in micrometres. */
const SIZES = [100, 500]
/** The host that makes an oxide mixture a different good. */
const HOST = 'ZrO2'

/** Changes of the good: composition, alloying metals, processing, form. */
export function goodMoves(ruleset: CompiledRuleset, { product = {} }: Inquiry): Move[] {
  const { form } = product
  const moves = [
    ...elementMoves(ruleset, product),
    ...metalMoves(ruleset, product),
    ...(form === undefined ? [] : formMoves(ruleset, product, form)),
  ].map((move) => withoutCode(ruleset, product, move))
  return [...moves, ...otherMoves(ruleset, product)]
}

/**
 * Removes each stated element, and adds each that an entry names for the form. Never removes the last one, or one that the form
 * implies. A good without an element holds no more of it: the shorter list is stated to be complete unless it is presumed to be.
 */
function elementMoves(ruleset: CompiledRuleset, product: Product): Move[] {
  const { form, elements } = product
  if (form === undefined || elements === undefined) return []
  const implied = ruleset.forms.get(form)?.implies ?? []
  const held = new Set<string>(elements.map(({ symbol }) => symbol))
  const named = namedElements(ruleset, form)
  const without = elements
    .filter(({ symbol }) => !implied.includes(symbol) && elements.length > 1)
    .map(({ symbol }) => elements.filter((other) => other.symbol !== symbol))
  const withOne = ELEMENT_SYMBOLS.filter((symbol) => named.has(symbol) && !held.has(symbol)).map((symbol) => [
    ...elements,
    { symbol },
  ])
  const move = (to: typeof elements, ...more: Move['changes']): Move => ({
    axis: 'composition',
    isList: true,
    changes: [{ path: 'product.elements', from: elementList(elements), to: elementList(to), by: 'change' }, ...more],
  })
  return [...without.map((to) => move(to, ...completeness(ruleset, product, to))), ...withOne.map((to) => move(to))]
}

/** The change that states a list of elements to be complete; none if it is stated or presumed to be. */
function completeness(ruleset: CompiledRuleset, product: Product, to: Product['elements']): Move['changes'] {
  const from = product.elementsComplete ?? null
  const mayMissSome =
    from === false ||
    goodOf(ruleset, { ...product, elements: to }).branches.some(({ presumption }) => presumption === 'may-miss-some')
  return mayMissSome ? [{ path: 'product.elementsComplete', from, to: true, by: 'change' }] : []
}

/** Rare earths that some entry names for a form. */
function namedElements(ruleset: CompiledRuleset, form: ProductForm): Set<string> {
  const candidates = ruleset.reach.get(form)?.candidates ?? []
  return new Set(candidates.flatMap(({ entry }) => [...(entry.entry.named?.elements ?? []), entry.entry.element ?? '']))
}

/** Removes each stated metal, and adds each metal of a named set for the form. */
function metalMoves(ruleset: CompiledRuleset, { form, alloyedWith }: Product): Move[] {
  const reach = form === undefined ? undefined : ruleset.reach.get(form)
  if (alloyedWith === undefined || reach?.usesMetals !== true) return []
  const named = new Set(reach.candidates.flatMap(({ entry }) => entry.entry.named?.alloyedWith ?? []))
  const without = alloyedWith.map((metal) => alloyedWith.filter((other) => other !== metal))
  const withOne = [...named].sort().flatMap((metal) => (alloyedWith.includes(metal) ? [] : [[...alloyedWith, metal]]))
  return [...without, ...withOne].map((to): Move => ({
    axis: 'alloy',
    isList: true,
    changes: [{ path: 'product.alloyedWith', from: alloyedWith, to, by: 'change' }],
  }))
}

/** Other forms of the same material, if it holds all elements that they imply. */
function formMoves(ruleset: CompiledRuleset, { elements }: Product, form: ProductForm): Move[] {
  return FORMS_THAT_FIT[form]
    .filter((other) =>
      (ruleset.forms.get(other)?.implies ?? []).every(
        (symbol) => elements === undefined || elements.some((element) => element.symbol === symbol),
      ),
    )
    .map((to) => moveOf('form', { path: 'product.form', from: form, to, by: 'change' }))
}

/** Removes the commodity code if it would contradict the changed good. */
function withoutCode(ruleset: CompiledRuleset, product: Product, move: Move): Move {
  const { commodityCode } = product
  if (commodityCode === undefined) return move
  const changed = move.changes.map(({ path, to }) => [path.replace('product.', ''), to] as const)
  // Only reads the good; evaluation shows whether the change is valid.
  const status = (of: Product): string => goodOf(ruleset, of).code.status
  if (status(product) === 'conflict' || status(Object.assign({}, product, Object.fromEntries(changed))) !== 'conflict')
    return move
  const left = { path: 'product.commodityCode', from: commodityCode, to: null, by: 'change' } as const
  return { ...move, changes: [...move.changes, left] }
}

function otherMoves(ruleset: CompiledRuleset, product: Product): Move[] {
  const { form, processing, host, particleSizeMicron, technology, controlCode } = product
  const reach = form === undefined ? undefined : ruleset.reach.get(form)
  const moves: Move[] = []
  if (reach?.usesProcessing === true) {
    for (const to of ['deep', 'primary'] as const)
      if (to !== processing)
        moves.push(moveOf('processing', { path: 'product.processing', from: processing ?? null, to, by: 'change' }))
  }
  if ((reach?.hostLimbs ?? []).length > 0) {
    const to = host === undefined || host === 'none' ? HOST : 'none'
    moves.push(moveOf('host', { path: 'product.host', from: host ?? null, to, by: 'change' }))
  }
  if (reach?.usesFineCerium === true && particleSizeMicron !== undefined) {
    for (const to of SIZES)
      moves.push(
        moveOf('processing', { path: 'product.particleSizeMicron', from: particleSizeMicron, to, by: 'change' }),
      )
  }
  if (reach?.usesTechnology === true && technology !== undefined) {
    for (const to of TECHNOLOGIES)
      if (to !== technology)
        moves.push(moveOf('form', { path: 'product.technology', from: technology, to, by: 'check' }))
  }
  if (controlCode !== undefined)
    moves.push(moveOf('code', { path: 'product.controlCode', from: controlCode, to: null, by: 'check' }))
  return moves
}
