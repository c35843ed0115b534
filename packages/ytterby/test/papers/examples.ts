import { assess, type Assessment, type Inquiry } from 'ytterby'
import type { Block, Paper } from 'ytterby/papers'
import type { Lang } from 'ytterby'

const civil = { destination: 'DE', endUse: { kind: 'civil' } } satisfies Partial<Inquiry>

/** Goods that customs stops at the word “magnet”, and some that are controlled. */
export const GOODS = {
  rotor: {
    ...civil,
    asOf: '2026-03-01',
    product: {
      form: 'motor-rotor',
      elements: [
        { symbol: 'Nd', weightPercent: 29 },
        { symbol: 'Dy', weightPercent: 2.1 },
      ],
      elementsComplete: true,
      description: 'Rotor with magnets, type R-40',
      commodityCode: '8503009090',
    },
    exporter: { name: '宁波示例电机有限公司' },
    quantityKg: 120,
  },
  plainMagnet: {
    ...civil,
    asOf: '2026-03-01',
    product: {
      form: 'ndfeb-magnet',
      elements: [{ symbol: 'Nd', weightPercent: 29 }, { symbol: 'Pr' }],
      elementsComplete: true,
      grade: 'N42',
    },
  },
  ferrite: { ...civil, asOf: '2026-03-01', product: { form: 'bonded-magnet', elements: [] } },
  article: { ...civil, asOf: '2026-03-01', product: { form: 'consumer-article' } },
  motor: {
    ...civil,
    asOf: '2026-03-01',
    product: { form: 'motor', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }], elementsComplete: true },
  },
  fibre: {
    ...civil,
    asOf: '2026-03-01',
    product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }], elementsComplete: true },
  },
  dysprosiumMagnet: {
    ...civil,
    asOf: '2026-03-01',
    product: {
      form: 'ndfeb-magnet',
      elements: [
        { symbol: 'Nd', weightPercent: 24 },
        { symbol: 'Dy', weightPercent: 7 },
      ],
      elementsComplete: true,
    },
    endUser: { name: 'Example Motoren GmbH', country: 'DE', kind: 'civil' },
    quantityKg: 500,
  },
  openMagnet: { ...civil, asOf: '2026-03-01', product: { form: 'ndfeb-magnet' } },
  bondedDysprosium: {
    ...civil,
    asOf: '2026-03-01',
    product: { form: 'bonded-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }], elementsComplete: true },
  },
  /** Its list of elements is presumed to be complete. */
  lanthanaOnZirconia: {
    ...civil,
    asOf: '2026-03-01',
    product: { form: 'oxide-mixture', elements: [{ symbol: 'La', weightPercent: 2 }], host: 'ZrO2' },
    endUser: { name: 'Magnetwerk Hanau GmbH', country: 'DE', kind: 'civil' },
  },
  ceria: { ...civil, asOf: '2026-03-01', product: { form: 'separated-oxide', elements: [{ symbol: 'Ce' }] } },
  equipment: { ...civil, asOf: '2026-03-01', product: { form: 'equipment' } },
} satisfies Record<string, Inquiry>

export const assessed = (good: keyof typeof GOODS, lang: Lang = 'en'): Assessment => assess(GOODS[good], { lang })

/** The fields of a paper by their labels. */
export const fieldsOf = ({ blocks }: Paper): Map<string, string | null> =>
  new Map(
    blocks.flatMap((block) => (block.kind === 'fields' ? block.fields.map(({ label, value }) => [label, value]) : [])),
  )

/** Every statement of a paper with its citations, without statements of the paper about itself, which need none. */
export function statementsOf(block: Block): { text: string; citations: string[] }[] {
  switch (block.kind) {
    case 'heading':
    case 'signature':
      return []
    case 'list':
      return block.items
    case 'fields':
      return block.fields.map(({ label, citations }) => ({ text: label, citations }))
    case 'table':
      return block.rows.map(({ cells, citations }) => ({ text: cells.join(' '), citations }))
    case 'paragraph':
    case 'note':
      return block.basis === 'paper' ? [] : [block]
    case 'undertaking':
    case 'quote':
      return [block]
  }
}

/** Names that try to break out of a page, of Markdown or of a line. */
export const HOSTILE_NAMES = [
  '</title></style><script>document.title="broken"</script><img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)> \' onmouseover=alert(1) x="',
  '[click](javascript:alert(1)) ![x](https://evil.example/x.png) <https://evil.example>',
  'https://evil.example www.evil.example mail@evil.example',
  '| cell | cell |\n| --- | --- |\n\n# Heading\n- item\n1. one\n```\ncode',
  '&lt;b&gt; &#60;script&#62; &amp;amp; ${x} $x^2$ ~~s~~ __u__ **b** `c`',
  '\u202Eevil\u202C \u0000\u0007\u2028\u2029\uFEFFend',
  `Aktiengesellschaft${'für'.repeat(90)}`,
  '有限公司'.repeat(70),
  '- + 1. 1) === --- > <!-- ]]>',
  '_www.\\ _www.evil.example',
]
