import { PRODUCT_FORMS, type ProductForm } from 'ytterby/schema'
import * as z from 'zod'
import { operation } from '../operation.ts'
import { listReply, lookUpOf } from './listing/list.ts'
import { lookUp, page } from './reading/query.ts'

const query = z.strictObject({ ...lookUp, ...page })
const citesOf = ({ citations }: { citations: readonly string[] }): readonly string[] => citations

/** `GET /v1/tiers`: the tiers of the framework. */
export const tiers = operation({
  query,
  contract: async () => {
    const { TierInfoSchema } = await import('ytterby/answers')
    const { listReplySchema } = await import('./listing/list-schema.ts')
    return {
      summary: 'The tiers of the framework',
      description:
        'How strictly goods are controlled in practice, as the industry describes it. The tiers are not law.',
      answer: listReplySchema(TierInfoSchema),
      problems: [],
    }
  },
  async handle({ query: asked, today, ruleset }) {
    const { listTiers } = await import('ytterby/law')
    const at = lookUpOf(asked, { today, ruleset })
    return listReply(listTiers(at), { keyOf: ({ level }) => String(level), citesOf }, asked, at)
  },
})

/** `GET /v1/elements`: the 17 rare earths. */
export const elements = operation({
  query,
  contract: async () => {
    const { ElementInfoSchema } = await import('ytterby/answers')
    const { listReplySchema } = await import('./listing/list-schema.ts')
    return {
      summary: 'The 17 rare earths',
      description: 'In atomic order, with their group and whether the framework calls them military-sensitive.',
      answer: listReplySchema(ElementInfoSchema),
      problems: [],
    }
  },
  async handle({ query: asked, today, ruleset }) {
    const { listElements } = await import('ytterby/law')
    const at = lookUpOf(asked, { today, ruleset })
    const keyOf = ({ atomicNumber }: { atomicNumber: number }): string => String(atomicNumber).padStart(3, '0')
    return listReply(listElements(at), { keyOf, citesOf }, asked, at)
  },
})

/** `GET /v1/forms`: the forms of goods. */
export const forms = operation({
  query,
  contract: async () => {
    const { FormInfoSchema } = await import('ytterby/answers')
    const { listReplySchema } = await import('./listing/list-schema.ts')
    return {
      summary: 'The forms of goods',
      description: 'Every value of `product.form`, in the order of the contract, with its definition and its tier.',
      answer: listReplySchema(FormInfoSchema),
      problems: [],
    }
  },
  async handle({ query: asked, today, ruleset }) {
    const { listForms } = await import('ytterby/law')
    const at = lookUpOf(asked, { today, ruleset })
    const keyOf = ({ id }: { id: ProductForm }): string => String(PRODUCT_FORMS.indexOf(id)).padStart(3, '0')
    return listReply(listForms(at), { keyOf, citesOf }, asked, at)
  },
})
