import { assess, canonicalJson, decisionView, parseInquiry } from 'ytterby'
import type { Inquiry } from 'ytterby/schema'

/** A request to the Worker, and the bytes that must come back. */
export type Asked = {
  readonly name: string
  /** Which bar it is held against. */
  readonly kind: 'full' | 'compact' | 'cached'
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body: string
  readonly answer: string
}

const magnet: Inquiry = {
  asOf: '2026-04-11',
  product: {
    form: 'ndfeb-magnet',
    elements: [
      { symbol: 'Nd', weightPercent: 24 },
      { symbol: 'Dy', weightPercent: 7 },
    ],
  },
  destination: 'DE',
  endUse: { kind: 'civil' },
}
const MAGNET_BY_QUERY =
  'asOf=2026-04-11&product.form=ndfeb-magnet&product.elements=Nd:24;Dy:7&destination=DE&endUse.kind=civil'

const motor: Inquiry = {
  asOf: '2026-04-11',
  product: { form: 'motor', elements: [{ symbol: 'Nd' }] },
  destination: 'DE',
  endUse: { kind: 'civil' },
  endUser: { kind: 'civil', listed: 'none' },
}
const compound: Inquiry = {
  asOf: '2026-11-24',
  product: { form: 'compound', commodityCode: '284690' },
  destination: 'JP',
  endUser: { name: 'Larsson Optics AB', country: 'JP' },
}

const PATH = '/v1/assessments'

const full = (name: string, inquiry: Inquiry): Asked => ({
  name,
  kind: 'full',
  method: 'POST',
  path: PATH,
  body: JSON.stringify(inquiry),
  answer: canonicalJson(assess(parseInquiry(inquiry))),
})
const compact = (name: string, inquiry: Inquiry): Asked => ({
  ...full(name, inquiry),
  kind: 'compact',
  path: `${PATH}?view=decision`,
  answer: canonicalJson(decisionView(assess(parseInquiry(inquiry)))),
})

/** What is asked of each Worker: a usual good, a good that is free, and a line as traders write it with a name to screen. */
export const INQUIRIES: readonly Asked[] = [
  full('a magnet with dysprosium', magnet),
  full('a motor', motor),
  full('a compound, half stated, to a named buyer', compound),
  compact('a magnet with dysprosium, decision view', magnet),
  compact('a compound to a named buyer, decision view', compound),
  {
    ...full('a magnet with dysprosium, again and again', magnet),
    kind: 'cached',
    method: 'GET',
    path: `${PATH}?${MAGNET_BY_QUERY}`,
    body: '',
  },
]

const DESTINATIONS = ['DE', 'FR', 'JP', 'US', 'KR', 'VN', 'MX', 'IN']
const ELEMENTS = ['Dy', 'Tb', 'Sm', 'Gd', 'Y', 'Nd', 'La', 'Ce', 'Pr', 'Lu', 'Sc', 'Ho', 'Er'] as const
const FORMS = ['metal', 'separated-oxide', 'ndfeb-magnet', 'compound', 'alloy', 'motor', 'phosphor', 'target'] as const

/** A batch of different inquiries as NDJSON; every quantity is another one. */
export function batchOf(lines: number): string {
  return Array.from({ length: lines }, (_, at) =>
    JSON.stringify({
      id: at,
      asOf: '2026-04-11',
      product: {
        form: FORMS[at % FORMS.length],
        elements: [{ symbol: ELEMENTS[at % ELEMENTS.length] }],
      },
      destination: DESTINATIONS[at % DESTINATIONS.length],
      endUse: { kind: 'civil' },
      quantityKg: at + 1,
    }),
  ).join('\n')
}
