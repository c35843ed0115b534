import type * as z from 'zod'
import { means } from '../../schema/means.ts'
import { schemaOf } from '../../schema/schema-of.ts'
import { LICENCE_OUTLINE } from './licence-outline.ts'

/** The schema of a licence in hand. */
export const LicenceSchema = schemaOf(LICENCE_OUTLINE).meta({
  id: 'Licence',
  description: 'An export licence in hand: of dual-use items, or the ordinary one',
})
/** A licence in hand: its items, its end user, its days and what is left of it. */
export type Licence = z.infer<typeof LicenceSchema>

const { id, holder, importer, form, items, usedKg, value, batches, port, status } = LicenceSchema.shape
const { validFrom, validUntil, used, changeRequest } = LicenceSchema.shape
means(id, 'Its id in the own books; its number if left out')
means(holder, 'The exporter that it was issued to')
means(importer, 'Left out if it names none besides the end user')
means(
  form,
  'single licence (单项许可), general licence (通用许可), certificate by registration (出口凭证), ordinary export licence (出口许可证)',
)
means(items, 'Control codes that it names, and of which rare earths if it says so; commodity codes of an ordinary one')
means(usedKg, 'Exported under it so far')
means(value, 'For how much it was issued, in its currency')
means(
  batches,
  'For how many customs declarations, if it says so: an ordinary one that is not for one batch has at most 12',
)
means(port, 'The customs port that it names')
means(status, 'Where it stands, as the trade system says; issued if left out')
means(validFrom, 'The first day on which it is valid')
means(validUntil, 'The first day on which it is no longer valid: the day after the last day printed on it')
means(used, 'Has the export that it was issued for been completed')
means(changeRequest, 'Application to change it (变更申请); once granted, state the licence as it now reads')
