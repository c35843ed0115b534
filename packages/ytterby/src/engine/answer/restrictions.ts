import type { Assessment } from '../../schema/assessment.ts'
import type { PartyList } from '../../schema/permit-kind.ts'
import type { ProductForm } from '../../schema/product-form.ts'
import type { Answer } from './answer.ts'
import { compareText, isCertificateCase, type MetEntry } from './items.ts'
import { openEndedBecause } from './review.ts'
import { citedOn, holdsOn } from './rules-in-time.ts'
import { metBars, metLists } from './rules-met.ts'
import { levelOf } from '../verdict/level.ts'
import { NO_PERMIT, PROHIBITED, UNSETTLED } from '../verdict/verdict-set.ts'

type Restrictions = Assessment['restrictions']

/** The restriction that a listing brings. */
export const RESTRICTION_OF = {
  'control-list': 'control-list',
  'watch-list': 'watch-list',
  'unreliable-entity': 'unreliable-entity-list',
} as const satisfies Record<PartyList, string>

/** What narrows the deal, law and framework apart. */
export function restrictionsOf(answer: Answer, met: MetEntry[], tier: Assessment['tier']): Restrictions {
  const { ruleset, inquiry, evaluation, dualUsePossible, dualUseAskable } = answer
  const { leavesChina, toChina, chineseOrigin, barsApply, classes } = evaluation.circumstances
  const ids = new Map<string, string[]>()
  const add = (id: string, ...cites: string[]): void => void ids.set(id, [...(ids.get(id) ?? []), ...cites])
  const runs = (limb: string): boolean => {
    const state = evaluation.era.stateOf(limb)
    return state !== null && levelOf(state.state, 2) > 0
  }
  const sensitive = openEndedBecause(answer).some((reason) => reason.startsWith('sensitive-material'))
  const reExport = !leavesChina && !toChina && chineseOrigin
  // Exempt goods owe nothing but the report.
  const exempt = classes.every((one) => one.exempt)
  const biting = new Set(exempt ? [] : met.filter(({ state }) => levelOf(state.state, 2) > 0).map(({ limb }) => limb))
  // Annex 1 of announcement 61 binds Chinese exporters too, through the notice they issue.
  const annexItems = [...evaluation.outcome.tallies.values()].some(({ entry }) => entry.entry.annexPart !== undefined)
  const coded = [...met.map(({ entry }) => entry.entry.code), ...evaluation.asserted.map(({ code }) => code)].some(
    (code) => code !== null,
  )
  const { forms } = evaluation.good
  const circumstances = {
    'dual-use': dualUseAskable,
    'coded-item': dualUseAskable && leavesChina && coded,
    certificate: dualUseAskable && isCertificateCase(inquiry),
    'shut-out': dualUseAskable && inquiry.exporter?.penalised === true,
    customs: leavesChina && [...forms].some((form) => form !== 'technology' && form !== 'service'),
    doubt: leavesChina && (evaluation.possible & UNSETTLED) !== 0,
    'export-licence': evaluation.marginals['export-licence'] !== NO_PERMIT,
    'quota-licence': evaluation.marginals['quota-licence'] !== NO_PERMIT,
    'leaves-china': leavesChina && answer.elements !== 0,
    're-export': reExport,
    'annex-item-from-china': leavesChina && annexItems && ruleset.abroad.some(({ effect }) => runs(effect.limb)),
    framework: tier !== null,
    heightened: tier !== null && sensitive,
  }
  for (const restriction of ruleset.restrictions.values()) {
    const { id, on = [], limbs = [] } = restriction
    if (limbs.some((limb) => biting.has(limb))) add(id)
    const applies = { ...circumstances, 'limb-runs': leavesChina && limbs.some(runs) }
    if (on.some((trigger) => applies[trigger]) && reaches(restriction, forms)) add(id)
  }

  const barred = barsApply && evaluation.outcome.classes.some((goodClass) => goodClass.dualUse > 0)
  for (const { bar, outcome } of metBars(answer))
    if (outcome !== 'fails' && barred) add(bar.effect.restriction, bar.effect.cite)
  for (const { list, outcome, listings } of metLists(answer)) {
    const running = listings.filter(({ state }) => levelOf(state, 2) > 0).map(({ listing }) => listing.cite)
    const bites =
      list === 'unreliable-entity'
        ? leavesChina && (outcome === 'holds' || running.length > 0 || (evaluation.possible & PROHIBITED) !== 0)
        : list === 'watch-list'
          ? dualUsePossible
          : barred || (!leavesChina && dualUsePossible)
    if (outcome !== 'fails' && bites) add(RESTRICTION_OF[list], ...running)
  }
  for (const { effect } of ruleset.catchAll)
    if (leavesChina && runs(effect.limb) && effect.uses.some((use) => use === inquiry.endUse?.kind))
      add(effect.restriction, effect.cite)
  const field = inquiry.endUse?.field
  for (const { effect } of ruleset.knowing)
    if (leavesChina && field !== undefined && effect.fields.includes(field) && runs(effect.limb))
      add(effect.restriction, effect.cite)
  const abroad = evaluation.outcome.classes.some((good) =>
    classes.some((one) => (good.annex1 > 0 && one.abroad1 > 0) || (good.annex2 > 0 && one.abroad2 > 0)),
  )
  if (abroad) {
    if (classes.some((one) => one.refused > 0 && !one.exempt))
      for (const { effect } of ruleset.refusals) add(effect.restriction, effect.cite)
    for (const { effect } of ruleset.caseByCase)
      if (field !== undefined && effect.fields.includes(field)) add(effect.restriction, effect.cite)
    for (const { effect } of ruleset.exemptions)
      if (field !== undefined && effect.fields.includes(field)) add(effect.restriction, effect.cite)
  }
  return [...ids]
    .flatMap(([id, cites]) => {
      const restriction = ruleset.restrictions.get(id)
      if (restriction === undefined || !holdsOn(ruleset, restriction, inquiry)) return []
      const { effect, layer, text } = restriction
      const citations = answer.cite(...citedOn(ruleset, restriction, inquiry), ...cites)
      return [{ id, effect, layer, text: answer.say(text), citations }]
    })
    .sort((a, b) => compareText(a.id, b.id))
}

const reaches = (
  { forms }: { forms?: readonly ProductForm[] | undefined },
  possible: ReadonlySet<ProductForm>,
): boolean => forms === undefined || forms.some((form) => possible.has(form))

/** What is handed in, by whom; those in hand are marked. */
export function documentsOf(answer: Answer, forms: readonly string[]): Assessment['documents'] {
  const { ruleset, inquiry, evaluation, dualUseAskable, form } = answer
  const applies = {
    'dual-use': dualUseAskable,
    'general-licence': dualUseAskable && forms.includes('general'),
    'watch-list': dualUseAskable && evaluation.onlyWatchListed,
    technology: dualUseAskable && (form === 'technology' || form === 'service'),
    'export-licence': evaluation.marginals['export-licence'] !== NO_PERMIT,
  }
  const inHand = new Set(inquiry.documents ?? [])
  return ruleset.data.documents
    .filter((document) => applies[document.on] && holdsOn(ruleset, document, inquiry))
    .map(({ id, stage, provider, basis, text, citations }) => ({
      id,
      stage,
      provider,
      basis,
      inHand: inHand.has(id),
      text: answer.say(text),
      citations: answer.cite(...citations),
    }))
    .sort((a, b) => compareText(a.id, b.id))
}

/** Who decides, is asked, clears. */
export function authoritiesOf(answer: Answer): Assessment['authorities'] {
  const { inquiry, evaluation, dualUseAskable, ruleset } = answer
  const applies = {
    'dual-use': dualUseAskable,
    'export-licence': evaluation.marginals['export-licence'] !== NO_PERMIT,
    'quota-licence': evaluation.marginals['quota-licence'] !== NO_PERMIT,
    framework: dualUseAskable && inquiry.asOf >= ruleset.data.framework.from,
  }
  return ruleset.data.authorities
    .filter((authority) => applies[authority.on] && holdsOn(ruleset, authority, inquiry))
    .map(({ id, role, stage, ...rule }) => ({
      id,
      role,
      stage,
      citations: answer.cite(...citedOn(ruleset, rule, inquiry)),
    }))
    .sort((a, b) => compareText(a.id, b.id) || compareText(a.role, b.role))
}
