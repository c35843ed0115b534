import * as z from 'zod'

z.config({ jitless: true })

export const ScreenedAgainstSchema = z.strictObject({
  /** The number of listings: one for each party in each notice. */
  listings: z.int(),
  /** The number of names of all listings: printed, Chinese and other names. */
  names: z.int(),
  /** `sha256:` and the SHA-256 of the canonical JSON of all listings `[instrument, list, name, …]`, sorted by theirs. */
  digest: z.string(),
})

/** The party lists that names are screened against: counts and a digest. */
export type ScreenedAgainst = z.infer<typeof ScreenedAgainstSchema>
