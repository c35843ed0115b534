import { FIELDS, nearColumn, nearest, setField, type Draft, type Field } from 'ytterby'
import * as z from 'zod'
import { InvalidQueryError, unknownParameters } from '@ytterby/http/query'
import { operation } from '../operation.ts'
import { answerInView } from './assessing/answer-in-view.ts'
import { lang } from '@ytterby/http/lang'
import { descriptionAt } from './reading/description-at.ts'
import { receipt, ruleset, viewOfOne } from './reading/query.ts'

const MAX_LENGTH = 4000
const fact = z.string().max(MAX_LENGTH, { error: 'The text is too long: send the inquiry with POST.' })

/** How the text of a parameter that is more than a word is written. */
const WRITTEN: { readonly [Kind in Field['kind']]?: string } = {
  clearances: 'A JSON list of `{ listed, notice, met, on, by?, why, until? }`, or `none`.',
  elements: 'Separated by “;”, each with its weight percent if known: `Nd:24;Dy:7`; `none` if there are none.',
  words: 'Separated by “;”; `none` if there are none.',
  members: '`none` if there are none; each has parameters of its own, numbered from 0.',
  boolean: '`true` or `false`.',
}

/** The schema of a fact in the documentation: what the contract says of it, and how it is written here. */
const factSchema = ({ kind, keys, freeText }: Field, inquiry: z.ZodType): z.ZodType => {
  const free = freeText ? 'Free text, which decides nothing.' : undefined
  const said = [descriptionAt(inquiry, keys), WRITTEN[kind], free].filter((text) => text !== undefined)
  return fact.optional().meta({ description: said.join(' ') })
}

/** Whom goods are sent to, and what somebody found out about them. Their answers may not be cached. */
const NAMES_SOMEBODY = /\.(name|cleared)$/

const OPTIONS = { lang, view: viewOfOne, receipt, ruleset }
const nearName = (name: string): string | undefined => nearColumn(name, FIELDS) ?? nearest(name, Object.keys(OPTIONS))

/** `GET /v1/assessments`: the same, with facts as query parameters under their dotted names, for links and caches. */
export const getAssessments = operation({
  query: z.object(OPTIONS).catchall(fact),
  contract: async () => {
    const { InquiryAnswerSchema } = await import('./assessing/inquiry-answer-schema.ts')
    const { InquirySchema } = await import('ytterby/schema')
    return {
      summary: 'May this good leave China? By query',
      description:
        'Answers one inquiry whose facts are query parameters, under the same dotted names as the columns of a CSV file: `product.form=ndfeb-magnet`, `product.elements=Nd:24;Dy:7`, `consignees.0.name=…`. Separate list items by “;”; `none` declares that there are none. `cleared` of a party is a JSON list. An answer about a named party may not be cached, and the name becomes part of the address: programs use `POST`.',
      query: Object.fromEntries([...FIELDS.values()].map((field) => [field.name, factSchema(field, InquirySchema)])),
      example: {
        asOf: '2026-03-01',
        'product.form': 'ndfeb-magnet',
        'product.elements': 'Nd;Dy',
        destination: 'DE',
        'endUse.kind': 'civil',
        view: 'short',
      },
      answer: InquiryAnswerSchema,
      problems: ['invalid-inquiry', 'no-receipts'],
    }
  },
  async handle({ query: { lang: inLang, view: asView, receipt: signed, ruleset: by, ...facts }, today, ...held }) {
    const draft: Draft = {}
    const unknown: string[] = []
    for (const [name, text] of Object.entries(facts)) {
      const field = FIELDS.get(name)
      if (field === undefined) unknown.push(name)
      else setField(draft, field, text)
    }
    if (unknown.length > 0) throw new InvalidQueryError(unknownParameters(unknown, { near: nearName }))
    const isDated = Object.hasOwn(draft, 'asOf')
    const { etagKey, ...reply } = await answerInView(
      isDated ? draft : { asOf: today(), ...draft },
      { lang: inLang, view: asView, receipt: signed, ruleset: by },
      { isDated, ...held },
    )
    const isKept = etagKey !== undefined && !Object.keys(facts).some((name) => NAMES_SOMEBODY.test(name))
    return isKept ? { ...reply, etagKey } : reply
  },
})
