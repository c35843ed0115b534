import { FIELDS, setField, type Draft, type Field } from 'ytterby/dotted'
import * as z from 'zod'
import { InvalidQueryError } from '../http/query.ts'
import { operation } from '../operation.ts'
import { assessed } from './assessing/assessed.ts'
import { lang, receipt, ruleset, view } from './reading/query.ts'

const MOST_LENGTH = 4000
const fact = z.string().max(MOST_LENGTH, { error: 'The text is too long: send the inquiry with POST.' })

/** A fact as the contract tells it; most names say what they are. */
const told = (kind: Field['kind']): z.ZodType =>
  kind === 'clearances'
    ? fact.optional().meta({
        description:
          'Near matches of the name that were cleared: a JSON list of `{ listed, notice, met, on, by?, why, until? }`, or `none`',
      })
    : fact.optional()

/** `GET /v1/assessments`: the same by the dotted names of the contract, for links and caches. */
export const getAssessments = operation({
  query: z.object({ lang, view, receipt, ruleset }).catchall(fact),
  contract: async () => {
    const { AssessedSchema } = await import('./assessing/assessed-schema.ts')
    return {
      summary: 'May this good leave China? By query',
      description:
        'Answers one inquiry that is stated by the dotted names of the contract, as in the header of a CSV file: `product.form=ndfeb-magnet`, `product.elements=Nd:24;Dy:7`, `consignees.0.name=…`. Lists are separated by “;”, `none` declares that there are none; `endUser.cleared` and its like are a list as JSON.',
      query: Object.fromEntries([...FIELDS.values()].map(({ name, kind }) => [name, told(kind)])),
      answer: AssessedSchema,
      problems: ['invalid-inquiry', 'no-receipts'],
    }
  },
  handle({ query: { lang: inLang, view: asView, receipt: signed, ruleset: by, ...facts }, today, ...held }) {
    const draft: Draft = {}
    for (const [name, text] of Object.entries(facts)) {
      const field = FIELDS.get(name)
      if (field === undefined)
        throw new InvalidQueryError([
          {
            code: 'unknown-parameter',
            parameter: null,
            detail: 'Name facts as the contract does, such as product.form; /openapi.json lists all of them.',
          },
        ])
      setField(draft, field, text)
    }
    const isDated = Object.hasOwn(draft, 'asOf')
    return assessed(
      isDated ? draft : { asOf: today(), ...draft },
      { lang: inLang, view: asView, receipt: signed, ruleset: by },
      { isDated, ...held },
    )
  },
})
