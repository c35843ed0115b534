import type { ProductForm } from '../../schema/product-form.ts'
import headings from './headings.json' with { type: 'json' }

/** What is known of a four-digit heading of the Harmonized System. Triage knowledge: it sorts questions and never decides. */
export type Heading = {
  readonly code: string
  readonly scope: 'named' | 'can-hold' | 'not-known-to'
  readonly confidence: 'high' | 'medium' | 'low'
  readonly reason: string
}

/** The heading of a commodity code, by its first four digits; null where no code is stated or none has these digits. */
export function headingOf(commodityCode: string): Heading | null {
  const code = commodityCode.replaceAll(/\D/g, '').slice(0, 4)
  const found = code.length < 4 ? undefined : headings.find(({ from, to }) => from <= code && code <= to)
  return found === undefined ? null : { code, scope: found.scope, confidence: found.confidence, reason: found.reason }
}

/** Forms that goods of a heading or subheading usually have, by the digits it begins with; the longest counts. */
const FORMS: Readonly<Record<string, readonly ProductForm[]>> = {
  '2530': ['ore', 'concentrate'],
  '2612': ['ore', 'concentrate'],
  '280530': ['metal', 'alloy'],
  '2846': ['compound', 'separated-oxide'],
  '3006': ['medicament'],
  '320650': ['phosphor'],
  '3405': ['polishing-powder'],
  '360690': ['alloy'],
  '3815': ['catalyst'],
  '6909': ['ceramic'],
  '850511': ['ndfeb-magnet', 'smco-magnet', 'bonded-magnet'],
  '850519': ['bonded-magnet', 'consumer-article'],
  '8501': ['motor'],
  '8502': ['motor'],
  '850300': ['motor-rotor'],
  '850750': ['electronic-component', 'hydrogen-storage-material'],
  '8518': ['loudspeaker'],
  '854370': ['sensor', 'electronic-component'],
  '900110': ['optical-fibre'],
  '9031': ['sensor'],
  '9026': ['sensor'],
}

export function formsOfCode(commodityCode: string): readonly ProductForm[] {
  const digits = commodityCode.replaceAll(/\D/g, '')
  for (let length = Math.min(8, digits.length); length >= 4; length -= 1) {
    const forms = FORMS[digits.slice(0, length)]
    if (forms !== undefined) return forms
  }
  return []
}
