/** The ordinary export licence (until the end of 2014, the quota licence), which does not depend on the rare earths in the good. */
import type { Certainty } from './certainty.ts'
import type { Good } from './good.ts'
import type { Form } from './inquiry.ts'

const LAMP_RED_POWDER = '2846901991'

/** Forms that always need it. */
const ALWAYS: readonly Form[] = [
  'ore',
  'concentrate',
  'mixed-carbonate',
  'basic-oxide',
  'separated-oxide',
  'compound',
  'metal',
  'master-alloy-flake',
]

/** Whether the licence catalogue includes the good. A good stated to contain no rare earth is not included. */
export function reachOrdinary({ form, elements, otherMetals, host, commodityCode }: Good): Certainty {
  if (elements.length === 0) return 'no'
  if (ALWAYS.includes(form)) return 'yes'
  if (form === 'oxide-mixture') return host === null ? 'yes' : 'no'
  if (form === 'magnet-powder') return elements.includes('Nd') ? 'yes' : 'no'
  if (form === 'alloy') return otherMetals.length === 0 || otherMetals.includes('Fe') ? 'yes' : 'no'
  if (form === 'scrap') return 'unsettled'
  if (form === 'phosphor' && elements.includes('Y') && elements.includes('Eu')) {
    if (commodityCode === null) return 'unsettled'
    return commodityCode === LAMP_RED_POWDER ? 'yes' : 'no'
  }
  return 'no'
}
