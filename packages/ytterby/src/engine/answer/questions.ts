import type { Assessment, Json } from '../../schema/assessment.ts'
import type { ElementSymbol } from '../../schema/elements.ts'
import type { Inquiry } from '../../schema/inquiry.ts'
import { PARTY_LISTS, PERMIT_KINDS, type PartyList } from '../../schema/permit-kind.ts'
import { PRODUCT_FORMS } from '../../schema/product-form.ts'
import type { Answer } from './answer.ts'
import { evaluate, subjectOf } from '../evaluate.ts'
import { metWords, noticeName } from './party-words.ts'
import { compareText } from '../../schema/compare-text.ts'
import { isRunning, levelIn, type ScreenedParty } from '../circumstances/parties.ts'
import { countBits, elementBit, symbolsOf } from '../good/symbols.ts'
import type { Judgement } from '../verdict/judgement.ts'
import { floorOf, isAskable, NO_PERMIT, verdictsOf } from '../verdict/verdict-set.ts'
import { TECHNOLOGIES } from '../../schema/inquiry-words.ts'

type Question = Assessment['questions'][number]
type Open = {
  path: string
  sentence: string
  parameters?: Record<string, string>
  values: { value: Json; inquiry: Inquiry }[]
}
type Product = NonNullable<Inquiry['product']>
type User = NonNullable<Inquiry['endUser']>
type Content = NonNullable<Inquiry['chineseContent']>

/** Asks about a fact: each value with the inquiry that states it. */
type Ask = <T extends Json>(
  path: string,
  values: readonly T[],
  stating: (value: T) => Inquiry,
  sentence?: string,
  parameters?: Record<string, string>,
) => void

const MOST_QUESTIONS = 12
const MOST_OPTIONS = 8
/** Offered for «a metal that no entry names». */
const UNNAMED_METAL = 'Ti'
const UNDER = 100
const NOT_UNDER = 500

/** Open facts whose answer changes what is possible, the most telling first. */
export function questionsOf(answer: Answer): Question[] {
  const { ruleset, say } = answer.scope
  const telling = openFacts(answer).flatMap((open, order) => {
    const options = open.values.map(({ value, inquiry }) => {
      const then = evaluate(ruleset, subjectOf(ruleset, inquiry))
      return { value, set: then.possible, shown: shownOf(then) }
    })
    if (new Set(options.map(({ shown }) => shown)).size < 2) return []
    return [
      {
        open,
        order,
        options: shorten(options),
        left: options.reduce((sum, option) => sum + countBits(option.set), 0) / options.length,
      },
    ]
  })
  return telling
    .sort((a, b) => a.left - b.left || a.order - b.order)
    .slice(0, MOST_QUESTIONS)
    .map(({ open, options }) => {
      const text = ruleset.data.questions[open.sentence]
      return {
        path: open.path,
        text: text === undefined ? open.path : say(text, open.parameters),
        options: options.map(({ value, set }) => ({ value, possible: verdictsOf(set) })),
      }
    })
}

/** What an answer shows of a judgement: its verdicts, each kind of permit, forms of licence, documents. */
function shownOf({ possible, marginals, onlyWatchListed }: Judgement): string {
  const permits = PERMIT_KINDS.map((kind) => floorOf(marginals[kind])).join()
  const askable = isAskable(marginals['dual-use-licence'])
  return `${possible} ${permits} ${askable} ${askable && onlyWatchListed} ${marginals['export-licence'] === NO_PERMIT}`
}

/** At most eight options: one for each outcome first, then in the given order. */
function shorten<T extends { shown: string }>(options: T[]): T[] {
  if (options.length <= MOST_OPTIONS) return options
  const firsts = options.filter((option, index) => options.findIndex((other) => other.shown === option.shown) === index)
  const rest = options.filter((option) => !firsts.includes(option))
  const kept = new Set([...firsts, ...rest].slice(0, MOST_OPTIONS))
  return options.filter((option) => kept.has(option))
}

function openFacts(answer: Answer): Open[] {
  const { ruleset, inquiry, evaluation } = answer
  const { deal, circumstances } = evaluation
  const { leavesChina } = deal
  const { product = {}, chineseContent: content } = inquiry
  const { branches } = evaluation.good
  const withProduct = (change: Product): Inquiry => ({ ...inquiry, product: { ...product, ...change } })
  const withUser = (change: User): Inquiry => ({ ...inquiry, endUser: { ...inquiry.endUser, ...change } })
  const withContent = (change: Content): Inquiry => ({ ...inquiry, chineseContent: { ...content, ...change } })
  const open: Open[] = []
  const ask: Ask = (path, values, stating, sentence = path, parameters) =>
    void open.push({
      path,
      sentence,
      values: values.map((value) => ({ value, inquiry: stating(value) })),
      ...(parameters === undefined ? {} : { parameters }),
    })

  const forms = PRODUCT_FORMS.filter((form) => branches.some((branch) => branch.form === form))
  if (product.form === undefined && forms.length > 1) ask('product.form', forms, (form) => withProduct({ form }))
  const uses = forms.map((form) => ruleset.reach.get(form)).filter((reach) => reach !== undefined)
  if (branches.some((branch) => branch.optional !== 0))
    ask('product.elements', elementOptions(answer), (elements) => withProduct({ elements, elementsComplete: true }))
  const metalsOpen = branches.some(
    ({ form, metals }) => metals === null && ruleset.reach.get(form)?.usesMetals === true,
  )
  if (product.alloyedWith === undefined && metalsOpen)
    ask('product.alloyedWith', metalOptions(answer), (alloyedWith) => withProduct({ alloyedWith }))
  // Where deep processing is presumed, asking would question the presumption, not an open fact.
  const processingOpen = forms.some(
    (form) => ruleset.forms.get(form)?.presumedDeep === false && ruleset.reach.get(form)?.usesProcessing === true,
  )
  if (product.processing === undefined && processingOpen)
    ask('product.processing', ['deep', 'primary'], (processing) => withProduct({ processing }))
  if (product.particleSizeMicron === undefined && uses.some((reach) => reach.usesFineCerium))
    ask('product.particleSizeMicron', [UNDER, NOT_UNDER], (size) => withProduct({ particleSizeMicron: size }))
  if (product.technology === undefined && uses.some((reach) => reach.usesTechnology))
    ask('product.technology', TECHNOLOGIES, (technology) => withProduct({ technology }))
  if (inquiry.destination === undefined) {
    const places = [
      ...new Set(evaluation.era.rules.bars.map(({ effect }) => effect.militaryOf as string)),
      'DE',
    ].filter((place) => place !== inquiry.exportedFrom)
    ask('destination', places, (destination) => ({ ...inquiry, destination }))
  }
  if (inquiry.endUse?.kind === undefined) {
    const kinds = leavesChina ? (['civil', 'military'] as const) : (['civil', 'military', 'wmd', 'terrorism'] as const)
    ask('endUse.kind', kinds, (kind) => ({ ...inquiry, endUse: { ...inquiry.endUse, kind } }))
  }
  if (inquiry.endUser?.kind === undefined) ask('endUser.kind', ['civil', 'military'], (kind) => withUser({ kind }))
  for (const party of circumstances.parties) askParty(answer, party, ask)
  if (!leavesChina) {
    if (inquiry.endUser?.listedOwnershipPercent === undefined)
      ask('endUser.listedOwnershipPercent', [0, 50], (percent) => withUser({ listedOwnershipPercent: percent }))
    if (content?.valuePercent === undefined)
      ask('chineseContent.valuePercent', [0, 0.1], (valuePercent) => withContent({ valuePercent }))
    if (content?.technology === undefined)
      ask('chineseContent.technology', [false, true], (technology) => withContent({ technology }))
  }
  return open
}

function askParty(
  { scope, ruleset, inquiry, evaluation: { era }, dualUsePossible }: Answer,
  party: ScreenedParty,
  ask: Ask,
): void {
  // An unnamed party matters only where a dual-use licence may be needed; otherwise it is presumed to be on no list.
  if (!party.open || (!party.named && !dualUsePossible)) return
  const [kind = 'endUser', index] = party.path.split('/')
  // A list that no notice keeps in force on the day, or a near listing that does not run, is no option.
  const near = party.near.filter((one) => levelIn(era, one) > 0)
  const [listing] = near
  const lists = new Set<PartyList | 'none'>(
    listing === undefined
      ? PARTY_LISTS.filter((list) => isRunning(ruleset, era, list))
      : near.flatMap(({ list }) => (list === 'countermeasure' ? [] : [list])),
  ).add('none')
  const stating = (listed: PartyList | 'none'): Inquiry => {
    if (kind === 'importer') return { ...inquiry, importer: { ...inquiry.importer, listed } }
    if (kind === 'endUser') return { ...inquiry, endUser: { ...inquiry.endUser, listed } }
    const consignees = (inquiry.consignees ?? []).map((consignee, at) =>
      String(at) === index ? { ...consignee, listed } : consignee,
    )
    return { ...inquiry, consignees }
  }
  const path = index === undefined ? `${kind}.listed` : `${kind}.${index}.listed`
  ask(
    path,
    [...lists],
    stating,
    listing === undefined ? `${kind}.listed` : `${kind}.listed.near`,
    listing === undefined
      ? undefined
      : { listedName: listing.name, notice: noticeName(scope, listing), ...metWords(scope, listing) },
  )
}

/** Element lists to offer: what is surely in the good, alone and with each element that some entry names for its form. */
function elementOptions({ evaluation }: Answer): { symbol: ElementSymbol }[][] {
  const { branches } = evaluation.good
  const required = branches.reduce((mask, branch) => mask & branch.required, branches[0]?.required ?? 0)
  const optional = branches.reduce((mask, branch) => mask | branch.optional, 0)
  const named =
    [...evaluation.outcome.tallies.values()].reduce((mask, tally) => mask | tally.entry.element, 0) & optional
  const plain = required === 0 ? optional & ~named & -(optional & ~named) : 0
  const list = (mask: number): { symbol: ElementSymbol }[] => symbolsOf(mask).map((symbol) => ({ symbol }))
  const options = symbolsOf(named).map((symbol) => list(required | elementBit(symbol)))
  return [...options, ...(required !== 0 ? [list(required)] : plain === 0 ? [] : [list(plain)])]
}

/** Metals to offer: those that entries of the good's elements name, one that none names, and none at all. */
function metalOptions({ ruleset, evaluation }: Answer): NonNullable<Product['alloyedWith']>[] {
  const options = new Map<string, string[]>([
    ['', []],
    [UNNAMED_METAL, [UNNAMED_METAL]],
  ])
  for (const { entry } of evaluation.outcome.tallies.values())
    if (entry.entry.named !== undefined)
      options.set(entry.entry.named.alloyedWith.join(), [...entry.entry.named.alloyedWith])
  for (const { form } of evaluation.good.branches) {
    for (const { entry, rows } of ruleset.reach.get(form)?.candidates ?? []) {
      if (evaluation.era.stateOf(entry.control.limb) === null) continue
      for (const { row } of rows)
        if (row.when?.alloyHolds !== undefined) options.set(row.when.alloyHolds, [row.when.alloyHolds])
    }
  }
  const least = evaluation.good.branches.reduce((mask, { metalsAtLeast }) => mask & metalsAtLeast, -1)
  const surely = ruleset.metals.filter((_, position) => (least & (1 << position)) !== 0)
  const whole = [...options.values()].map((metals) => [...new Set([...metals, ...surely])].sort())
  return [...new Map(whole.map((metals) => [metals.join(), metals]))]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, metals]) => metals)
}
