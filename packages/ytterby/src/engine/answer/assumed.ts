import type { Assessment, Json } from '../../schema/assessment.ts'
import type { Answer } from './answer.ts'
import { compareText } from './items.ts'
import type { ProductForm } from '../../schema/product-form.ts'
import { runs, underEntry } from './restrictions.ts'
import { NO_PERMIT } from '../verdict/verdict-set.ts'

type Assumed = Assessment['assumed']

/** What was presumed because it was not stated, where another value could change the answer. */
export function assumedOf(answer: Answer): Assumed {
  const { ruleset, inquiry, evaluation, dualUseAskable } = answer
  const { era, good, outcome, deal, circumstances } = evaluation
  const { leavesChina } = deal
  const assumed: Assumed = []
  const presume = (path: string, value: Json, why = 'presumed-unless-stated'): void =>
    void assumed.push({ path, value, why })
  const product = inquiry.product ?? {}
  if (inquiry.exportedFrom === undefined) presume('exportedFrom', 'CN')
  if (inquiry.origin === undefined && !leavesChina) presume('origin', 'CN')
  if (product.elements !== undefined && product.elementsComplete === undefined)
    presume('product.elementsComplete', true)
  const isKnown = (limb: string): boolean => era.stateOf(limb) !== null
  const some = (fits: (form: ProductForm) => boolean | undefined): boolean => [...good.forms].some(fits)
  if (
    product.host === undefined &&
    good.elements !== 0 &&
    some((form) => ruleset.reach.get(form)?.hostLimbs.some(isKnown))
  )
    presume('product.host', 'none')
  const cerium = product.elements?.find(({ symbol }) => symbol === 'Ce')
  if (
    cerium !== undefined &&
    cerium.weightPercent === undefined &&
    good.fine !== false &&
    some((form) => ruleset.reach.get(form)?.fineCeriumLimbs.some(isKnown))
  )
    presume('product.elements', 'cerium-97-percent-or-more')
  if (product.processing === undefined && some((form) => ruleset.forms.get(form)?.presumedDeep))
    presume('product.processing', 'deep')
  if (inquiry.importer === undefined) presume('importer', 'end-user')
  if (inquiry.consignees === undefined) presume('consignees', 'end-user')
  if (inquiry.shipment?.purpose === undefined && dualUseAskable) presume('shipment.purpose', 'sale')
  const needsNone = leavesChina && (evaluation.marginals['dual-use-licence'] & NO_PERMIT) !== 0
  if (needsNone && inquiry.endUse?.kind === undefined) presume('endUse.kind', 'neither-wmd-nor-terrorism', 'catch-all')
  if (needsNone && circumstances.parties.some((party) => party.open && !party.named))
    presume('endUser.listed', 'not-unreliable-entity', 'catch-all')
  // A user of a barred country is barred wherever the goods go.
  const military = [inquiry.endUser?.kind, inquiry.endUse?.kind].some((kind) => kind !== 'civil')
  const barring = evaluation.era.rules.bars.some(({ effect }) => runs(era, effect.limb))
  if (military && barring && inquiry.endUser?.country === undefined && underEntry(outcome))
    presume('endUser.country', 'destination')
  if (inquiry.endUse?.field === undefined) {
    const matters = leavesChina
      ? era.rules.knowing.some(({ effect }) => runs(era, effect.limb))
      : era.rules.exemptions.some(({ effect }) => runs(era, effect.limb))
    if (matters) presume('endUse.field', 'none')
  }
  if (dualUseAskable && inquiry.clock?.neededBy !== undefined && inquiry.clock.transitDays === undefined)
    presume('clock.transitDays', 0)
  return assumed.sort((a, b) => compareText(a.path, b.path))
}
