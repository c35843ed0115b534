import type { Assessment } from '../../schema/assessment.ts'
import type { Answer } from './answer.ts'
import { compareText, metEntries } from './items.ts'
import { underEntry } from './restrictions.ts'
import { metLists } from './rules-met.ts'
import { verdictsOf } from '../verdict/verdict-set.ts'

type Gap = Assessment['gaps'][number]

/** Every gap of the law that some completion meets, also those that leave the joint verdict untouched. */
export function gapsOf({ ruleset, evaluation }: Answer): Gap[] {
  const { era, outcome, deal, circumstances } = evaluation
  const { leavesChina, chineseOrigin, barsApply } = deal
  const { classes, parties } = circumstances
  const eitherWay = verdictsOf(evaluation.gap === 0 ? evaluation.possible : evaluation.gap)
  const gaps = new Map<string, Gap>()
  const add = (instrument: string, limb: string, since: string | null): void =>
    void gaps.set(`${instrument} ${limb}`, { instrument, limb, since, eitherWay })

  const listsBar = barsApply && underEntry(outcome)
  // Abroad a listing is also a reason to refuse where announcement 61 asks for a licence.
  const refusable = outcome.classes.list.some((good) =>
    classes.list.some((one) => (good.annex1 > 0 && one.abroad1 > 0) || (good.annex2 > 0 && one.abroad2 > 0)),
  )
  for (const { entry, match, limb, state } of metEntries(outcome, deal.way)) {
    if (
      entry.entry.annexPart !== undefined &&
      !classes.list.some((one) => (entry.entry.annexPart === 1 ? one.abroad1 : one.abroad2) > 0)
    )
      continue
    if (state.state === 'unsettled') add(entry.instrument.id, limb, state.since)
    else if (state.state === 'in-force' && match === 'unsettled') {
      add(entry.instrument.id, entry.entry.code ?? entry.id, ruleset.lives.get(limb)?.starts[0]?.from ?? null)
    }
  }
  for (const asserted of outcome.asserted) {
    if (asserted.level !== 1) continue
    const since = asserted.limb === null ? null : (era.stateOf(asserted.limb)?.since ?? null)
    add(asserted.instrument ?? 'not-held', asserted.limb ?? asserted.code, since)
  }
  for (const { list, listings } of metLists(circumstances)) {
    if (list === 'watch-list' || (list === 'control-list' ? !listsBar && !refusable : !leavesChina)) continue
    for (const { listing, state } of listings) {
      const since = era.stateOf(listing.limb)?.since ?? null
      if (state === 'unsettled') add(listing.instrument, listing.limb, since)
      else if (state === 'in-force' && list === 'unreliable-entity' && !listing.tradeBarRead)
        add(listing.instrument, listing.limb, null)
      else if (
        state === 'in-force' &&
        list === 'control-list' &&
        !leavesChina &&
        chineseOrigin &&
        listing.retransfer === 'clause-not-read'
      )
        add(listing.instrument, listing.limb, null)
    }
  }
  // A listing whose notice is not named: whether it bars passing the goods on is not known.
  for (const { options } of parties) {
    const unnamed = options.filter((option) => option.listings.length === 0)
    if (!leavesChina && listsBar && unnamed.some((option) => option.retransfer === 1))
      add('notice-not-named', 'control-list', null)
    // Nor is it where a listing is stated for a day on which no notice that we hold runs.
    if (leavesChina && listsBar && unnamed.some((option) => option.control === 1))
      add('notice-not-named', 'control-list', null)
    if (leavesChina && unnamed.some((option) => option.unreliable === 1))
      add('notice-not-named', 'unreliable-entity', null)
  }
  const use = deal.endUse?.kind
  if (leavesChina && (use === 'wmd' || use === 'terrorism')) {
    const rules = era.rules.catchAll.filter(({ effect }) => effect.uses.includes(use))
    for (const { effect, instrument } of rules)
      if (era.stateOf(effect.limb)?.state !== 'in-force') add(instrument.id, effect.limb, null)
    if (rules.length === 0) add('not-held', 'catch-all', null)
  }
  for (const { effect, instrument } of era.rules.knowing) {
    const state = era.stateOf(effect.limb)
    const field = deal.endUse?.field
    if (leavesChina && field !== undefined && effect.fields.includes(field) && state?.state === 'unsettled')
      add(instrument.id, effect.limb, state.since)
  }
  return [...gaps.values()].sort((a, b) => compareText(a.instrument, b.instrument) || compareText(a.limb, b.limb))
}
