import type { Assessment, Json } from '../../schema/assessment.ts'
import type { Answer } from './answer.ts'
import { compareText } from './items.ts'
import { levelOf, type Level } from '../verdict/level.ts'
import { NO_PERMIT } from '../verdict/verdict-set.ts'

type Assumed = Assessment['assumed']

/** What was presumed because it was not stated, where another value could change the answer. */
export function assumedOf(answer: Answer): Assumed {
  const { ruleset, inquiry, evaluation, dualUseAskable } = answer
  const { leavesChina, parties } = evaluation.circumstances
  const assumed: Assumed = []
  const presume = (path: string, value: Json, why = 'presumed-unless-stated'): void =>
    void assumed.push({ path, value, why })
  const levelAt = (limb: string): Level => {
    const state = evaluation.era.stateOf(limb)
    return state === null ? 0 : levelOf(state.state, 2)
  }
  const product = inquiry.product ?? {}
  const forms = evaluation.good.branches.map((branch) => branch.form)
  if (inquiry.exportedFrom === undefined) presume('exportedFrom', 'CN')
  if (inquiry.origin === undefined && !leavesChina) presume('origin', 'CN')
  if (product.elements !== undefined && product.elementsComplete === undefined)
    presume('product.elementsComplete', true)
  if (
    product.host === undefined &&
    answer.elements !== 0 &&
    forms.some((form) =>
      ruleset.reach.get(form)?.candidates.some(({ rows }) => rows.some(({ row }) => row.when?.host !== undefined)),
    )
  ) {
    presume('product.host', 'none')
  }
  if (product.processing === undefined && forms.some((form) => ruleset.forms.get(form)?.presumedDeep === true))
    presume('product.processing', 'deep')
  if (inquiry.importer === undefined) presume('importer', 'end-user')
  if (inquiry.consignees === undefined) presume('consignees', 'end-user')
  if (inquiry.shipment?.purpose === undefined && dualUseAskable) presume('shipment.purpose', 'sale')
  const needsNone = leavesChina && (evaluation.marginals['dual-use-licence'] & NO_PERMIT) !== 0
  if (needsNone && inquiry.endUse?.kind === undefined) presume('endUse.kind', 'neither-wmd-nor-terrorism', 'catch-all')
  if (needsNone && parties.some((party) => party.open && !party.named))
    presume('endUser.listed', 'not-unreliable-entity', 'catch-all')
  // Abroad an open kind matters as well: nothing else there would tell that a user of a barred country is barred.
  const military = [inquiry.endUser?.kind, inquiry.endUse?.kind].some(
    (kind) => kind === 'military' || (!leavesChina && kind === undefined),
  )
  if (military && inquiry.endUser?.country === undefined && ruleset.bars.some(({ effect }) => levelAt(effect.limb) > 0))
    presume('endUser.country', 'destination')
  if (inquiry.endUse?.field === undefined) {
    const matters = leavesChina
      ? ruleset.knowing.some(({ effect }) => levelAt(effect.limb) > 0)
      : ruleset.exemptions.some(({ effect }) => levelAt(effect.limb) > 0)
    if (matters) presume('endUse.field', 'none')
  }
  return assumed.sort((a, b) => compareText(a.path, b.path))
}
