import type { Json } from '../../schema/assessment.ts'
import { compareText } from '../../schema/compare-text.ts'
import type { ElementSymbol } from '../../schema/elements.ts'
import type { Inquiry } from '../../schema/inquiry.ts'
import { TECHNOLOGIES } from '../../schema/inquiry-words.ts'
import { PARTY_LISTS, type PartyList } from '../../schema/permit-kind.ts'
import { PRODUCT_FORMS } from '../../schema/product-form.ts'
import { canBeOn, nearInForce, type ScreenedParty } from '../deal/parties.ts'
import { levelOf } from '../law/level.ts'
import { memoizeByLaw } from '../law/table.ts'
import { ALL_ELEMENTS, elementBit, symbolsOf } from '../law/symbols.ts'
import type { FormReach, MetalMask } from '../law/form-reach.ts'
import type { InquiryCase } from './case.ts'
import { metWords, noticeName } from './party-words.ts'
import { alternatives } from './say.ts'

/** An open fact, with the values that could be stated. */
export type OpenFact = {
  readonly path: string
  /** The key of its question, and the parameters. */
  readonly sentence: string
  readonly parameters?: Readonly<Record<string, string>>
  /** It is asked first: a person can answer it, and without it a given list decides nothing. */
  readonly leads?: true
  /** It is asked even if no value changes the answer. */
  readonly always?: true
  /** Whether it concerns the good or the deal; the other half of the judgement stays the same. */
  readonly half: 'good' | 'deal'
  /** Whether rows for a form ask about it. */
  readonly concerns: (form: FormReach) => boolean
  /** Each value, with the inquiry that states it. */
  readonly values: readonly { readonly value: Json; readonly inquiry: Inquiry }[]
}

type Product = NonNullable<Inquiry['product']>
type User = NonNullable<Inquiry['endUser']>
type Content = NonNullable<Inquiry['chineseContent']>

/** Offered as an example of a metal that no entry names. */
const UNNAMED_METAL = 'Ti'
const SIZE_UNDER_LIMIT = 100
const SIZE_NOT_UNDER_LIMIT = 500

const askFor = <T extends Json>(
  half: OpenFact['half'],
  path: string,
  values: readonly T[],
  stating: (value: T) => Inquiry,
  concerns: OpenFact['concerns'] = () => true,
): OpenFact => ({
  path,
  sentence: path,
  half,
  concerns,
  values: values.map((value) => ({ value, inquiry: stating(value) })),
})

/** The open facts of the inquiry that could matter. */
export const openFacts = (inquiryCase: InquiryCase): OpenFact[] => [
  ...placeInsideChina(inquiryCase),
  ...openGoodFacts(inquiryCase),
  ...openUseFacts(inquiryCase),
  ...inquiryCase.evaluation.circumstances.parties.flatMap((party) => openPartyFacts(inquiryCase, party)),
  ...openAbroadFacts(inquiryCase),
]

/** Whether technology that is handed over inside China leaves it as well. */
function placeInsideChina({ inquiry, evaluation }: InquiryCase): OpenFact[] {
  const abroad = inquiry.endUser?.country
  if (!evaluation.deal.insideChina || abroad === undefined) return []
  const fact = askFor('deal', 'destination', [abroad, 'CN'], (destination) => ({ ...inquiry, destination }))
  return [{ ...fact, sentence: 'destination.inside-china', always: true }]
}

function openGoodFacts(inquiryCase: InquiryCase): OpenFact[] {
  const { ruleset, inquiry, evaluation } = inquiryCase
  const { product = {} } = inquiry
  const { branches } = evaluation.good
  const { form, forms: possible } = evaluation.good
  const forms = form !== null ? [form] : PRODUCT_FORMS.filter((one) => possible.has(one))
  const uses = forms.flatMap((one) => ruleset.reach.get(one) ?? [])
  const facts: OpenFact[] = []
  const ask = <T extends Json>(
    path: string,
    values: readonly T[],
    change: (value: T) => Product,
    concerns?: OpenFact['concerns'],
  ): void => {
    const stating = (value: T): Inquiry => ({ ...inquiry, product: { ...product, ...change(value) } })
    facts.push(askFor('good', path, values, stating, concerns))
  }
  if (forms.length > 1) ask('product.form', forms, (stated) => ({ form: stated }))
  if (branches.some(({ presumption }) => presumption === 'may-miss-some')) facts.push(completenessFact(inquiryCase))
  if (branches.some((branch) => branch.optional !== 0))
    ask('product.elements', elementOptions(inquiryCase), (elements) => ({ elements, elementsComplete: true }))
  const metalsOpen = branches.some(
    (branch) => branch.metals === null && ruleset.reach.get(branch.form)?.usesMetals === true,
  )
  if (metalsOpen)
    ask(
      'product.alloyedWith',
      metalOptions(inquiryCase),
      (alloyedWith) => ({ alloyedWith }),
      ({ usesMetals }) => usesMetals,
    )
  // If deep processing is presumed, it is not an open fact.
  const processingOpen = forms.some(
    (one) => ruleset.forms.get(one)?.presumedDeep === false && ruleset.reach.get(one)?.usesProcessing === true,
  )
  if (product.processing === undefined && processingOpen)
    ask(
      'product.processing',
      ['deep', 'primary'] as const,
      (processing) => ({ processing }),
      ({ usesProcessing }) => usesProcessing,
    )
  if (evaluation.good.fine === null && uses.some((reach) => reach.usesFineCerium))
    ask(
      'product.particleSizeMicron',
      [SIZE_UNDER_LIMIT, SIZE_NOT_UNDER_LIMIT],
      (particleSizeMicron) => ({ particleSizeMicron }),
      ({ usesFineCerium }) => usesFineCerium,
    )
  if (product.technology === undefined && uses.some((reach) => reach.usesTechnology))
    ask(
      'product.technology',
      TECHNOLOGIES,
      (technology) => ({ technology }),
      ({ usesTechnology }) => usesTechnology,
    )
  return facts
}

/** At most this many elements are named in the question whether a list is complete. */
const MOST_ELEMENTS_NAMED = 3

/** Whether a given list is complete, naming the elements that could change the answer. */
function completenessFact(inquiryCase: InquiryCase): OpenFact {
  const { inquiry } = inquiryCase
  const path = 'product.elementsComplete'
  const fact = askFor('good', path, [true, false], (elementsComplete) => ({
    ...inquiry,
    product: { ...inquiry.product, elementsComplete },
  }))
  const names = namesThatMatter(inquiryCase)
  if (names.length === 0) return { ...fact, leads: true }
  return { ...fact, leads: true, sentence: `${path}.named`, parameters: { elements: alternatives(inquiryCase, names) } }
}

/** The names of the elements that could change the answer; none if there are too many to name. */
export function namesThatMatter({ ruleset, lang, evaluation }: InquiryCase): string[] {
  const symbols = symbolsOf(elementsThatMatter(evaluation.outcome))
  if (symbols.length > MOST_ELEMENTS_NAMED) return []
  return symbols.map((symbol) => ruleset.elements.get(symbol)?.name[lang] ?? symbol)
}

/** Elements that the good may hold and that an entry in force, or unsettled, names. */
function elementsThatMatter({ era, good, tallies }: InquiryCase['evaluation']['outcome']): number {
  const optional = good.branches.reduce((mask, branch) => mask | branch.optional, 0)
  const named = tallies().filter(({ entry }) => levelOf(era.stateOf(entry.control.limb)?.state) > 0)
  return named.reduce((mask, { entry }) => mask | entry.element, 0) & optional
}

function openUseFacts({ inquiry, era, evaluation }: InquiryCase): OpenFact[] {
  const facts: OpenFact[] = []
  if (inquiry.destination === undefined) {
    const barred = [...new Set<string>(era.rules.bars.map(({ effect }) => effect.militaryOf))]
    const places = [...barred, inquiry.exportedFrom === 'DE' ? 'FR' : 'DE'].filter(
      (place) => place !== inquiry.exportedFrom,
    )
    facts.push(askFor('deal', 'destination', places, (destination) => ({ ...inquiry, destination })))
  }
  if (inquiry.endUse?.kind === undefined) {
    const kinds = evaluation.deal.leavesChina
      ? (['civil', 'military'] as const)
      : (['civil', 'military', 'wmd', 'terrorism'] as const)
    facts.push(askFor('deal', 'endUse.kind', kinds, (kind) => ({ ...inquiry, endUse: { ...inquiry.endUse, kind } })))
  }
  if (inquiry.endUser?.kind === undefined)
    facts.push(askFor('deal', 'endUser.kind', ['civil', 'military'] as const, (kind) => withUser(inquiry, { kind })))
  return facts
}

const withUser = (inquiry: Inquiry, change: User): Inquiry => ({
  ...inquiry,
  endUser: { ...inquiry.endUser, ...change },
})

/** Facts that only announcement 61 asks about. */
function openAbroadFacts({ inquiry, evaluation }: InquiryCase): OpenFact[] {
  if (evaluation.deal.leavesChina) return []
  const { chineseContent: content } = inquiry
  const withContent = (change: Content): Inquiry => ({ ...inquiry, chineseContent: { ...content, ...change } })
  const facts: OpenFact[] = []
  if (inquiry.endUser?.listedOwnershipPercent === undefined)
    facts.push(
      askFor('deal', 'endUser.listedOwnershipPercent', [0, 50], (listedOwnershipPercent) =>
        withUser(inquiry, { listedOwnershipPercent }),
      ),
    )
  if (content?.valuePercent === undefined)
    facts.push(askFor('deal', 'chineseContent.valuePercent', [0, 0.1], (valuePercent) => withContent({ valuePercent })))
  if (content?.technology === undefined)
    facts.push(askFor('deal', 'chineseContent.technology', [false, true], (technology) => withContent({ technology })))
  return facts
}

function openPartyFacts(inquiryCase: InquiryCase, party: ScreenedParty): OpenFact[] {
  const { era, inquiry, dualUsePossible } = inquiryCase
  // An unnamed party matters only if a dual-use licence may be needed; otherwise it is presumed to be on no list.
  if (!party.open || (!party.named && !dualUsePossible)) return []
  const [kind = 'endUser', index] = party.path.split('/')
  // A list without a notice in force on the day, or a near listing that is not in force, is not offered.
  const near = nearInForce(era, party)
  const [listing] = near
  const lists = new Set<PartyList | 'none'>(
    listing === undefined ? PARTY_LISTS.filter((list) => canBeOn(inquiryCase, list)) : near.map(({ list }) => list),
  ).add('none')
  const stating = (listed: PartyList | 'none'): Inquiry => {
    if (kind === 'importer') return { ...inquiry, importer: { ...inquiry.importer, listed } }
    if (kind === 'endUser') return withUser(inquiry, { listed })
    const consignees = (inquiry.consignees ?? []).map((consignee, at) =>
      String(at) === index ? { ...consignee, listed } : consignee,
    )
    return { ...inquiry, consignees }
  }
  const path = index === undefined ? `${kind}.listed` : `${kind}.${index}.listed`
  const fact = askFor('deal', path, [...lists], stating)
  if (listing === undefined) return [{ ...fact, sentence: `${kind}.listed` }]
  const parameters = {
    listedName: listing.name,
    notice: noticeName(inquiryCase, listing),
    ...metWords(inquiryCase, listing),
  }
  return [{ ...fact, sentence: `${kind}.listed.near`, parameters }]
}

/** Element lists to offer: the certain elements, alone and with each element that an entry names for the form. */
function elementOptions({ evaluation }: InquiryCase): { symbol: ElementSymbol }[][] {
  const { branches } = evaluation.good
  const required = branches.reduce((mask, branch) => mask & branch.required, ALL_ELEMENTS)
  const optional = branches.reduce((mask, branch) => mask | branch.optional, 0)
  const named = evaluation.outcome.tallies().reduce((mask, tally) => mask | tally.entry.element, 0) & optional
  const plain = optional & ~named & -(optional & ~named)
  const list = (mask: number): { symbol: ElementSymbol }[] => symbolsOf(mask).map((symbol) => ({ symbol }))
  const options = symbolsOf(named).map((symbol) => list(required | elementBit(symbol)))
  return [...options, ...(required !== 0 ? [list(required)] : plain === 0 ? [] : [list(plain)])]
}

/** Metals that rows for a form ask for on their own, with the limb of their entries. */
const metalsAskedFor = memoizeByLaw(
  ({ data, reach }) =>
    new Map(
      data.forms.map(({ id }) => [
        id,
        (reach.get(id)?.candidates ?? []).flatMap(({ entry, rows }) =>
          rows.flatMap(({ condition }) =>
            condition === null || condition.alloyHolds === 0
              ? []
              : { limb: entry.control.limb, metal: condition.alloyHolds },
          ),
        ),
      ]),
    ),
)

/** Metals to offer: those named by entries for the good's elements, one that no entry names, and none. */
function metalOptions({ ruleset, era, evaluation }: InquiryCase): NonNullable<Product['alloyedWith']>[] {
  const { branches } = evaluation.good
  const least = branches.reduce((mask, { metalsAtLeast }) => mask & metalsAtLeast, -1)
  const masks = new Set([least])
  for (const { entry } of evaluation.outcome.tallies()) if (entry.named !== null) masks.add(least | entry.named.metals)
  const metalsByForm = metalsAskedFor(ruleset)
  for (const { form } of branches)
    for (const { limb, metal } of metalsByForm.get(form) ?? []) if (era.stateOf(limb) !== null) masks.add(least | metal)
  const metalsIn = (mask: MetalMask): string[] => ruleset.metals.filter((_, position) => (mask & (1 << position)) !== 0)
  return [...[...masks].map(metalsIn), [...metalsIn(least), UNNAMED_METAL]]
    .map((metals) => metals.sort())
    .sort((a, b) => compareText(a.join(), b.join()))
}
