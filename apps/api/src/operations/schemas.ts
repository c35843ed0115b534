import { canonicalJson } from 'ytterby'
import { InquirySchema } from 'ytterby/schema'
import * as z from 'zod'
import { notFound } from '@ytterby/http/problem'
import { operation } from '../operation.ts'

const NAMES = [
  'inquiry',
  'assessment',
  'decision',
  'kit',
  'licence',
  'exposure-line',
  'composition',
  'owners',
  'problem',
] as const

/** `GET /v1/schemas/{name}`: JSON Schemas of the contract. */
export const schemas = operation({
  query: z.strictObject({}),
  contract: () => ({
    summary: 'JSON Schemas',
    description: 'JSON Schema (2020-12) of the contract. All but `licence` and `problem` are those of the npm package.',
    path: { name: z.enum(NAMES).meta({ description: 'Which schema' }) },
    example: { name: 'problem' },
    exampleAnswer: { $schema: 'https://json-schema.org/draft/2020-12/schema', id: 'Problem', type: 'object' },
    answer: z.looseObject({}),
    problems: ['not-found'],
  }),
  async handle({ path }) {
    const name = NAMES.find((one) => one === path['name'])
    if (name === undefined) throw notFound('name', `Ask for one of: ${NAMES.join(', ')}.`)
    return {
      text: canonicalJson(z.toJSONSchema(await schemaOf(name), { io: 'input' })),
      type: 'application/schema+json',
      etagKey: () => name,
    }
  },
})

async function schemaOf(name: (typeof NAMES)[number]): Promise<z.ZodType> {
  switch (name) {
    case 'inquiry':
      return InquirySchema
    case 'assessment':
      return (await import('ytterby/answers')).AssessmentSchema
    case 'decision':
      return (await import('ytterby/answers')).DecisionViewSchema
    case 'kit':
      return (await import('ytterby/planning')).KitSchema
    case 'licence':
      return (await import('ytterby/planning')).LicenceSchema
    case 'exposure-line':
      return (await import('ytterby/planning')).ExposureLineSchema
    case 'composition':
      return (await import('ytterby/composition')).CompositionSchema
    case 'owners':
      return (await import('ytterby/composition')).OwnersSchema
    case 'problem':
      return (await import('@ytterby/http/problem-schema')).ProblemSchema
  }
}
