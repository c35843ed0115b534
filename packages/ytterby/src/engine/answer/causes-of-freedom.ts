import { type ElementSymbol } from '../../schema/elements.ts'
import { FORMS_THAT_FIT } from '../../schema/forms-that-fit.ts'
import type { Inquiry, Product } from '../../schema/inquiry.ts'
import { TECHNOLOGIES } from '../../schema/inquiry-words.ts'
import { PRODUCT_FORMS, type ProductForm } from '../../schema/product-form.ts'
import { filled } from '../../locales/filled.ts'
import type { CompiledEntry } from '../law/form-reach.ts'
import { levelOf } from '../law/level.ts'
import { symbolsOf } from '../law/symbols.ts'
import { isExempt } from '../deal/circumstance-class.ts'
import { dealWith } from '../deal/deal.ts'
import { evaluate, judgeProduct, type Evaluation } from '../verdict/evaluate.ts'
import type { InquiryCase } from './case.ts'
import { clausesOf, itemName, noticeOf, type Cause } from './causes.ts'
import { asksAbroad, runs } from './triggers.ts'

/** Why nothing reaches the good: what weighs most first. */
export function* freedomCauses(inquiryCase: InquiryCase): Iterable<Cause> {
  let isReached = false
  for (const causes of [inactiveCauses, exemptionCauses])
    for (const cause of causes(inquiryCase)) {
      isReached = true
      yield cause
    }
  if (!isReached) yield* nearestCauses(inquiryCase)
  yield* presumptionCauses(inquiryCase)
}

/** Entries whose words cover the good, or whose code is asserted, but which are not in force on the day. */
function* inactiveCauses(inquiryCase: InquiryCase): Iterable<Cause> {
  const { ruleset, met, evaluation } = inquiryCase
  const { outcome, deal } = evaluation
  const texts = clausesOf(inquiryCase)
  const causeOf = (id: string, limb: string, entry: string, cites: readonly string[]): Cause[] => {
    const state = outcome.era.stateOf(limb)
    if (state === null || state.state === 'in-force' || state.state === 'unsettled') return []
    const day = ruleset.lives.get(limb)?.starts[0]?.from ?? ''
    const parameters = { entry, state: filled(texts.states[state.state], { day }) }
    return [{ kind: 'not-covered', id, key: 'notCoveredByState', parameters, cites: [...cites, ...state.because] }]
  }
  let isCovered = false
  for (const { entry, match, limb } of met) {
    if (match !== 'yes') continue
    for (const cause of causeOf(entry.entry.code ?? entry.id, limb, entryName(inquiryCase, entry), [entry.cite])) {
      isCovered = true
      yield cause
    }
  }
  if (isCovered || !deal.leavesChina) return
  for (const { code, limb, instrument, cites } of outcome.asserted)
    if (limb !== null && instrument !== null)
      yield* causeOf(code, limb, nameIn(inquiryCase, code, instrument), cites.slice(0, 1))
}

/** Answers of the authority, and rules of announcement 61, that exempt the good. */
function exemptionCauses(inquiryCase: InquiryCase): Cause[] {
  const { ruleset, era, evaluation } = inquiryCase
  const { deal, outcome, circumstances } = evaluation
  if (deal.leavesChina)
    return [...outcome.exempted()].flatMap((id): Cause[] => {
      const effect = ruleset.interpretations.get(id)?.effect
      if (effect === undefined || !effect.limbs.some((limb) => runs(era, limb))) return []
      const instrument = ruleset.citation(effect.cite)?.instrument ?? id
      return [
        {
          kind: 'exemption',
          id,
          key: 'exemption',
          parameters: { instrument: noticeOf(inquiryCase, instrument) },
          cites: [effect.cite],
        },
      ]
    })
  if (!asksAbroad(inquiryCase) || !circumstances.classes.every(isExempt)) return []
  return era.rules.exemptions.flatMap(({ effect, instrument }): Cause[] =>
    deal.endUse?.field !== undefined && effect.fields.includes(deal.endUse.field)
      ? [
          {
            kind: 'exemption',
            id: effect.limb,
            key: 'exemptUse',
            parameters: { instrument: noticeOf(inquiryCase, instrument.id) },
            cites: [effect.cite],
          },
        ]
      : [],
  )
}

/** A change of one fact, and the inquiry with it. */
type Change = { readonly path: keyof ReturnType<typeof clausesOf>['facts']; readonly inquiry: Inquiry }

/** The nearest entry that does not cover the good: a change of one fact would change what is possible. */
function* nearestCauses(inquiryCase: InquiryCase): Iterable<Cause> {
  for (const change of nearChanges(inquiryCase)) {
    const entry = entryReachedBy(inquiryCase, change)
    if (entry === undefined) continue
    return yield {
      kind: 'not-covered',
      id: entry.entry.code ?? entry.id,
      key: 'notCovered',
      parameters: { entry: entryName(inquiryCase, entry), fact: clausesOf(inquiryCase).facts[change.path] },
      cites: [entry.cite],
    }
  }
  if (!inquiryCase.evaluation.deal.leavesChina)
    yield { kind: 'not-covered', id: 'outside-china', key: 'outsideChina', parameters: {}, cites: [] }
}

/** The first entry that counts on the day and reaches the changed good, if the change makes another verdict possible. */
function entryReachedBy(inquiryCase: InquiryCase, { inquiry }: Change): CompiledEntry | undefined {
  const { ruleset, era, evaluation } = inquiryCase
  const product = inquiry.product ?? {}
  const judged = judgeProduct(ruleset, product, evaluation.circumstances)
  const { possible } = evaluation.deal.leavesChina ? judged.judgement : evaluateChanged(inquiryCase, inquiry)
  if (possible === evaluation.possible) return undefined
  const { tallies, completions, asserted } = judged.statedGood
  const counted = tallies().filter(
    ({ entry }) =>
      levelOf(era.stateOf(entry.control.limb)?.state) > 0 &&
      (entry.entry.annexPart === undefined) === (inquiry.exportedFrom ?? 'CN').startsWith('CN'),
  )
  const best = counted.find(({ yes }) => yes === completions()) ?? counted[0]
  return best?.entry ?? asserted.find(({ level }) => level > 0)?.entries[0]
}

/** Evaluates the inquiry with another fact. Its parties stay, with what their names match. */
const evaluateChanged = ({ ruleset, evaluation }: InquiryCase, inquiry: Inquiry): Evaluation =>
  evaluate(ruleset, inquiry, dealWith(inquiry, evaluation.deal.parties))

/** Changes of one fact, the likeliest first: composition, facts of the good, form, place. */
function* nearChanges(inquiryCase: InquiryCase): Generator<Change> {
  const { inquiry, evaluation } = inquiryCase
  const { good, deal } = evaluation
  const product = inquiry.product ?? {}
  const change = (path: Change['path'], changed: Product): Change => ({
    path,
    inquiry: { ...inquiry, product: { ...product, ...changed } },
  })
  if (deal.toChina) return
  if (!deal.leavesChina) {
    yield {
      path: 'chineseContent.valuePercent',
      inquiry: { ...inquiry, chineseContent: { ...inquiry.chineseContent, valuePercent: 100 } },
    }
    yield {
      path: 'chineseContent.technology',
      inquiry: { ...inquiry, chineseContent: { ...inquiry.chineseContent, technology: true } },
    }
  }
  for (const elements of moreElements(inquiryCase))
    yield change('product.elements', { elements, elementsComplete: true })
  // Where no code says anything, a fact about which no row for the form asks changes nothing.
  const form = good.code.status === 'none' && evaluation.controlCode === undefined ? good.form : null
  const asked = form === null ? undefined : inquiryCase.ruleset.reach.get(form)
  if (asked?.usesProcessing !== false && product.processing !== 'primary')
    yield change('product.processing', { processing: 'primary' })
  if (asked?.usesHost !== false && good.host !== 'none') yield change('product.host', { host: 'none' })
  if (asked?.usesFineCerium !== false && good.fine !== true)
    yield change('product.particleSizeMicron', { particleSizeMicron: 100 })
  if (asked?.usesMetals !== false)
    for (const alloyedWith of [[], ['Fe' as const], ['Co' as const]])
      yield change('product.alloyedWith', { alloyedWith })
  if (asked?.usesTechnology !== false)
    for (const technology of TECHNOLOGIES) yield change('product.technology', { technology })
  for (const near of nearForms(good.form)) yield change('product.form', { form: near })
  if (!deal.leavesChina) {
    const { exportedFrom: _, ...fromChina } = inquiry
    yield { path: 'exportedFrom', inquiry: { ...fromChina, exportedFrom: 'CN' } }
  }
}

/** The stated elements with one more, those first that an entry in force names for the form. */
function moreElements({ ruleset, era, inquiry, evaluation }: InquiryCase): NonNullable<Product['elements']>[] {
  const { form, held } = evaluation.good
  const statedElements = inquiry.product?.elements ?? []
  const reach = form === null ? undefined : ruleset.reach.get(form)
  const inForce = reach?.candidates.filter(({ entry }) => levelOf(era.stateOf(entry.control.limb)?.state) > 0) ?? []
  const namedByOne = inForce.reduce((mask, { entry }) => mask | entry.element, 0)
  const named = symbolsOf(namedByOne)
  const has = new Set<string>(symbolsOf(held ?? 0))
  const isSensitive = (symbol: ElementSymbol): number =>
    Number(ruleset.elements.get(symbol)?.militarySensitive === 'named')
  // Those that the framework names come first: a buyer asks about them.
  named.sort((a, b) => isSensitive(b) - isSensitive(a))
  return named.filter((symbol) => !has.has(symbol)).map((symbol) => [...statedElements, { symbol }])
}

/** Forms in which the same material is shipped, then all others. */
const nearForms = (form: ProductForm | null): readonly ProductForm[] =>
  form === null ? [] : [...new Set([...FORMS_THAT_FIT[form], ...PRODUCT_FORMS])]

/** Presumptions of which another value would change what is possible. */
function* presumptionCauses(inquiryCase: InquiryCase): Iterable<Cause> {
  const { ruleset, inquiry, evaluation } = inquiryCase
  const { good, outcome, circumstances, deal } = evaluation
  const product = inquiry.product ?? {}
  const causeOf = (path: keyof ReturnType<typeof clausesOf>['presumptions']): Cause => ({
    kind: 'presumption',
    id: path,
    key: 'presumption',
    parameters: { presumption: clausesOf(inquiryCase).presumptions[path] },
    cites: [...outcome.exempted()].flatMap((id) => ruleset.interpretations.get(id)?.effect.cite ?? []),
  })
  const turns = (changed: Product): boolean =>
    judgeProduct(ruleset, { ...product, ...changed }, circumstances).judgement.possible !== evaluation.possible
  if (good.branches.some(({ presumption }) => presumption === 'complete') && turns({ elementsComplete: false }))
    yield causeOf('product.elementsComplete')
  if (product.processing === undefined && turns({ processing: 'primary' })) yield causeOf('product.processing')
  if (product.host === undefined && turns({ host: 'other' })) yield causeOf('product.host')
  const isOriginPresumed = inquiry.origin === undefined && !deal.leavesChina
  if (isOriginPresumed && evaluateChanged(inquiryCase, { ...inquiry, origin: 'DE' }).possible !== evaluation.possible)
    yield causeOf('origin')
}

const entryName = (inquiryCase: InquiryCase, entry: CompiledEntry): string =>
  nameIn(inquiryCase, itemName(inquiryCase, entry), entry.instrument.id)

const nameIn = (inquiryCase: InquiryCase, item: string, instrument: string): string =>
  filled(clausesOf(inquiryCase).placeInInstrument, { item, instrument: noticeOf(inquiryCase, instrument) })
