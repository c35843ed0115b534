import type { Assessment, Json } from '../../schema/assessment.ts'
import type { Answer } from './answer.ts'
import { compareText } from './items.ts'
import type { ProductForm } from '../../schema/product-form.ts'
import { runs } from './restrictions.ts'
import { NO_PERMIT } from '../verdict/verdict-set.ts'

type Assumed = Assessment['assumed']

/** What was presumed because it was not stated, where another value could change the answer. */
export function assumedOf(answer: Answer): Assumed {
  const { ruleset, inquiry, evaluation, dualUseAskable } = answer
  const { era, good, deal, circumstances } = evaluation
  const { leavesChina } = deal
  const assumed: Assumed = []
  const presume = (path: string, value: Json, why = 'presumed-unless-stated'): void =>
    void assumed.push({ path, value, why })
  const product = inquiry.product ?? {}
  if (inquiry.exportedFrom === undefined) presume('exportedFrom', 'CN')
  if (inquiry.origin === undefined && !leavesChina) presume('origin', 'CN')
  if (product.elements !== undefined && product.elementsComplete === undefined)
    presume('product.elementsComplete', true)
  const some = (fits: (form: ProductForm) => boolean | undefined): boolean => [...good.forms].some(fits)
  if (
    product.host === undefined &&
    good.elements !== 0 &&
    some((form) => ruleset.reach.get(form)?.hostLimbs.some((limb) => era.stateOf(limb) !== null))
  )
    presume('product.host', 'none')
  if (product.processing === undefined && some((form) => ruleset.forms.get(form)?.presumedDeep))
    presume('product.processing', 'deep')
  if (inquiry.importer === undefined) presume('importer', 'end-user')
  if (inquiry.consignees === undefined) presume('consignees', 'end-user')
  if (inquiry.shipment?.purpose === undefined && dualUseAskable) presume('shipment.purpose', 'sale')
  const needsNone = leavesChina && (evaluation.marginals['dual-use-licence'] & NO_PERMIT) !== 0
  if (needsNone && inquiry.endUse?.kind === undefined) presume('endUse.kind', 'neither-wmd-nor-terrorism', 'catch-all')
  if (needsNone && circumstances.parties.some((party) => party.open && !party.named))
    presume('endUser.listed', 'not-unreliable-entity', 'catch-all')
  // Abroad an open kind matters as well: nothing else there would tell that a user of a barred country is barred.
  const military = [inquiry.endUser?.kind, inquiry.endUse?.kind].some(
    (kind) => kind === 'military' || (!leavesChina && kind === undefined),
  )
  if (military && inquiry.endUser?.country === undefined && era.rules.bars.some(({ effect }) => runs(era, effect.limb)))
    presume('endUser.country', 'destination')
  if (inquiry.endUse?.field === undefined) {
    const matters = leavesChina
      ? era.rules.knowing.some(({ effect }) => runs(era, effect.limb))
      : era.rules.exemptions.some(({ effect }) => runs(era, effect.limb))
    if (matters) presume('endUse.field', 'none')
  }
  return assumed.sort((a, b) => compareText(a.path, b.path))
}
