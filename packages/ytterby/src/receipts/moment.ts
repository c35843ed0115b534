import * as z from 'zod'

z.config({ jitless: true })

/** A moment in UTC, to the second: `YYYY-MM-DDTHH:MM:SSZ`. Such strings sort by time. */
export const MomentSchema = z.iso
  .datetime({ precision: 0 })
  .meta({ description: 'Moment in UTC, YYYY-MM-DDTHH:MM:SSZ' })
