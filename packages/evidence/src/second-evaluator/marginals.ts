/** The separate verdict for each kind of permit (DESIGN section 3, rule 5), for one completed inquiry. */
import { measuresOf, strictest, type Because } from './evaluate.ts'
import type { Inquiry, CompletionVerdict } from './inquiry.ts'

/** `ordinary`: the export licence, or until the end of 2014 the quota licence. */
export type Marginals = Record<'dual-use-licence' | 'ordinary' | 'technology-licence', CompletionVerdict>

/** The kind of permit that a measure is about; null for the unreliable-entity list and countermeasures. */
const KIND: Record<Because, keyof Marginals | null> = {
  'unreliable entity': null,
  countermeasure: null,
  'control list': 'dual-use-licence',
  country: 'dual-use-licence',
  'transfer barred': 'dual-use-licence',
  'refusal of 61': 'dual-use-licence',
  'dual-use 61': 'dual-use-licence',
  'dual-use entry': 'dual-use-licence',
  'dual-use assistance': 'dual-use-licence',
  'dual-use catch-all': 'dual-use-licence',
  'technology catalogue': 'technology-licence',
  'ordinary licence': 'ordinary',
}

/** One verdict per kind: that of the laxer reading; `unsettled` if only the stricter reading demands something. */
export function naiveMarginals(inquiry: Inquiry): Marginals {
  const measures = measuresOf(inquiry)
  const verdictOf = (kind: keyof Marginals): CompletionVerdict => {
    const own = measures.filter(({ because }) => KIND[because] === kind)
    const laxer = strictest(own, 'laxer')
    return laxer === 'no-permit' && strictest(own, 'stricter') !== 'no-permit' ? 'unsettled' : laxer
  }
  const controlled = measures.some(({ because, applies }) => because === 'dual-use entry' && applies === 'yes')
  const ordinary = verdictOf('ordinary')
  return {
    'dual-use-licence': verdictOf('dual-use-licence'),
    // It is unsettled whether both licences are needed.
    ordinary: controlled && ordinary === 'permit-required' ? 'unsettled' : ordinary,
    'technology-licence': verdictOf('technology-licence'),
  }
}
