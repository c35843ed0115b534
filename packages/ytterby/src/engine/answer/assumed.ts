import type { Assessment, Json } from '../../schema/assessment.ts'
import type { ProductForm } from '../../schema/product-form.ts'
import type { FormReach } from '../law/form-reach.ts'
import { freezeShared } from '../../schema/deep-freeze.ts'
import { NO_PERMIT } from '../verdict/verdict-set.ts'
import type { InquiryCase } from './case.ts'
import { compareText } from '../../schema/compare-text.ts'
import { underEntry } from './rules-met.ts'
import { runs } from './triggers.ts'

type Assumed = Assessment['assumed'][number]

/** Facts that were presumed because they were not stated, if another value could change the answer. */
export function assumedOf(inquiryCase: InquiryCase): Assumed[] {
  const assumed: Assumed[] = []
  for (const { assumption, when } of PRESUMPTIONS) if (when(inquiryCase)) assumed.push(assumption)
  return assumed
}

type Presumption = { assumption: Assumed; when: (inquiryCase: InquiryCase) => boolean }

const presume = (path: string, value: Json, when: Presumption['when'], why = 'presumed-unless-stated'): Presumption => {
  return { assumption: freezeShared({ path, value, why }), when }
}

/** All presumptions, sorted by path. */
const PRESUMPTIONS: readonly Presumption[] = [
  presume('exportedFrom', 'CN', ({ inquiry }) => inquiry.exportedFrom === undefined),
  presume('origin', 'CN', ({ inquiry, evaluation }) => inquiry.origin === undefined && !evaluation.deal.leavesChina),
  presume('product.elementsComplete', true, ({ evaluation }) =>
    evaluation.good.branches.some(({ presumption }) => presumption === 'complete'),
  ),
  presume(
    'product.host',
    'none',
    (inquiryCase) =>
      inquiryCase.inquiry.product?.host === undefined &&
      inquiryCase.evaluation.good.elements !== 0 &&
      someLimbKnown(inquiryCase, 'hostLimbs'),
  ),
  presume('product.elements', 'cerium-97-percent-or-more', (inquiryCase) => {
    const cerium = inquiryCase.inquiry.product?.elements?.find(({ symbol }) => symbol === 'Ce')
    return (
      cerium !== undefined &&
      cerium.weightPercent === undefined &&
      inquiryCase.evaluation.good.fine !== false &&
      someLimbKnown(inquiryCase, 'fineCeriumLimbs')
    )
  }),
  presume(
    'product.processing',
    'deep',
    ({ ruleset, inquiry, evaluation }) =>
      inquiry.product?.processing === undefined &&
      hasPossibleForm(evaluation.good.forms, (form) => ruleset.forms.get(form)?.presumedDeep === true),
  ),
  presume('customer', 'established', ({ inquiry, licenceAskable }) => inquiry.customer === undefined && licenceAskable),
  presume('importer', 'end-user', ({ inquiry }) => inquiry.importer === undefined),
  presume('consignees', 'end-user', ({ inquiry }) => inquiry.consignees === undefined),
  presume(
    'shipment.purpose',
    'sale',
    ({ inquiry, dualUseAskable }) => inquiry.shipment?.purpose === undefined && dualUseAskable,
  ),
  presume(
    'endUse.kind',
    'neither-wmd-nor-terrorism',
    (inquiryCase) => inquiryCase.inquiry.endUse?.kind === undefined && mayNeedNone(inquiryCase),
    'catch-all',
  ),
  presume(
    'endUser.listed',
    'not-unreliable-entity',
    (inquiryCase) =>
      mayNeedNone(inquiryCase) &&
      inquiryCase.evaluation.circumstances.parties.some((party) => party.open && !party.named),
    'catch-all',
  ),
  // An end user from a barred country is barred for any destination.
  presume(
    'endUser.country',
    'destination',
    ({ inquiry: { endUser, endUse }, evaluation: { era, outcome } }) =>
      (endUser?.kind !== 'civil' || endUse?.kind !== 'civil') &&
      endUser?.country === undefined &&
      underEntry(outcome) &&
      era.rules.bars.some(({ effect }) => runs(era, effect.limb)),
  ),
  presume('endUse.field', 'none', ({ inquiry, evaluation: { era, deal } }) => {
    if (inquiry.endUse?.field !== undefined) return false
    const rules = deal.leavesChina ? era.rules.knowing : era.rules.exemptions
    return rules.some(({ effect }) => runs(era, effect.limb))
  }),
  presume(
    'clock.transitDays',
    0,
    ({ inquiry: { clock }, licenceAskable }) =>
      licenceAskable && clock?.neededBy !== undefined && clock.transitDays === undefined,
  ),
].toSorted((a, b) => compareText(a.assumption.path, b.assumption.path))

/** Goods that leave China may need no dual-use licence. */
const mayNeedNone = ({ evaluation: { deal, marginals } }: InquiryCase): boolean =>
  deal.leavesChina && (marginals['dual-use-licence'] & NO_PERMIT) !== 0

function hasPossibleForm(forms: ReadonlySet<ProductForm>, fits: (form: ProductForm) => boolean): boolean {
  for (const form of forms) if (fits(form)) return true
  return false
}

/** Whether a form of the good can reach a limb of this kind that is known on the day. */
const someLimbKnown = (
  { ruleset, evaluation: { era, good } }: InquiryCase,
  limbs: keyof Pick<FormReach, 'hostLimbs' | 'fineCeriumLimbs'>,
): boolean =>
  hasPossibleForm(
    good.forms,
    (form) => ruleset.reach.get(form)?.[limbs].some((limb) => era.stateOf(limb) !== null) === true,
  )
