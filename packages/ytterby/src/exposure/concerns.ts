import type { Assessment } from '../schema/assessment.ts'
import { HEAVY } from '../schema/elements.ts'
import { EU_MEMBERS } from '../schema/eu-members.ts'
import type { ProductForm } from '../schema/product-form.ts'
import { emptyTally, type Tally } from './tally.ts'

/** Forms that sources mean by “magnets”: magnets, their powder, and goods that contain one. */
const MAGNETS: ReadonlySet<ProductForm> = new Set([
  'ndfeb-magnet',
  'smco-magnet',
  'bonded-magnet',
  'magnet-powder',
  'motor-rotor',
  'sensor',
])

/** The subjects of framework statements, to which lines can belong. */
export type Concern =
  | 'all'
  | 'magnets'
  | 'heavy'
  | 'permit-from-china'
  | 'eu-bound'
  | 'eu-from-china'
  | 'eu-from-china-presumed'
  | 'eu-domestic'
  | 'eu-elsewhere'

export type Concerned = Readonly<Record<Concern, Tally>>

export const emptyConcerned = (): Concerned => ({
  all: emptyTally(),
  magnets: emptyTally(),
  heavy: emptyTally(),
  'permit-from-china': emptyTally(),
  'eu-bound': emptyTally(),
  'eu-from-china': emptyTally(),
  'eu-from-china-presumed': emptyTally(),
  'eu-domestic': emptyTally(),
  'eu-elsewhere': emptyTally(),
})

/** The subjects to which an assessed line belongs. */
export function concernsOf(answer: Assessment): Concern[] {
  const { classification, inquiry, verdict } = answer
  const elements = classification.elements ?? (inquiry.product?.elements ?? []).map(({ symbol }) => symbol)
  const fromChina = isFromChina(answer)
  return [
    'all',
    ...(classification.form !== null && MAGNETS.has(classification.form) ? (['magnets'] as const) : []),
    ...(elements.some((symbol) => HEAVY.has(symbol)) ? (['heavy'] as const) : []),
    ...(fromChina && verdict !== 'no-permit' ? (['permit-from-china'] as const) : []),
    ...(isMember(inquiry.destination) ? euConcerns(answer, fromChina) : []),
  ]
}

/** Whether goods are of Chinese origin or exported from China; both are presumed if not stated. */
const isFromChina = ({ inquiry: { origin = 'CN', exportedFrom = 'CN' } }: Assessment): boolean =>
  origin === 'CN' || exportedFrom === 'CN'

const isMember = (country: string | undefined): boolean => country !== undefined && EU_MEMBERS.includes(country)

function euConcerns({ inquiry: { origin, exportedFrom } }: Assessment, fromChina: boolean): Concern[] {
  if (!fromChina) return ['eu-bound', isMember(origin) && isMember(exportedFrom) ? 'eu-domestic' : 'eu-elsewhere']
  const stated = origin === 'CN' || exportedFrom === 'CN'
  return ['eu-bound', 'eu-from-china', ...(stated ? [] : (['eu-from-china-presumed'] as const))]
}
