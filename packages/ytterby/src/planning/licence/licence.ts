import type * as z from 'zod'
import { means } from '../../schema/means.ts'
import { schemaOf } from '../../schema/schema-of.ts'
import { LICENCE_OUTLINE } from './licence-outline.ts'

/** The schema of a licence in hand. */
export const LicenceSchema = schemaOf(LICENCE_OUTLINE).meta({
  id: 'Licence',
  description: 'A dual-use export licence in hand',
})
/** A licence in hand: its items, its end user, its days and what is left of it. */
export type Licence = z.infer<typeof LicenceSchema>

const { holder, importer, form, items, usedKg, validFrom, validUntil, used, changeRequest } = LicenceSchema.shape
means(holder, 'The exporter that it was issued to')
means(importer, 'Left out if it names none besides the end user')
means(form, 'single licence (单项许可), general licence (通用许可), certificate by registration (出口凭证)')
means(items, 'Control codes that it names, and of which rare earths if it says so')
means(usedKg, 'Exported under it so far')
means(validFrom, 'The first day on which it is valid')
means(validUntil, 'The first day on which it is no longer valid: the day after the last day printed on it')
means(used, 'Has the export that it was issued for been completed')
means(changeRequest, 'Application to change it (变更申请); once granted, state the licence as it now reads')
