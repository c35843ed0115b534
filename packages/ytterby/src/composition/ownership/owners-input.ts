import * as z from 'zod'
import { means } from '../../schema/means.ts'
import { schemaOf } from '../../schema/schema-of.ts'
import { OWNERS_OUTLINE } from './owners.ts'

z.config({ jitless: true })

/** The schema of a buyer with its owners, several levels up: who they are, and how much each holds of the next. */
export const OwnersSchema = schemaOf(OWNERS_OUTLINE).meta({
  id: 'Owners',
  description: 'A buyer with its owners, several levels up',
})

const { party, parties, holdings } = OwnersSchema.shape
means(party, 'The id of the buyer')
means(
  parties,
  'The parties of the group with their names, which are screened; ownersComplete: nobody else holds any of it',
)
means(holdings, 'What each owner holds of the next; percent left out if it is not known')
