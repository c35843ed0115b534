import * as z from 'zod'

z.config({ jitless: true })

export const ScreenedAgainstSchema = z.strictObject({
  /** One for each party of each notice that lists it. */
  listings: z.int(),
  /** The names of all listings: as the notice prints them, in Chinese, and others that it gives. */
  names: z.int(),
  /** `sha256:` and the SHA-256 of the canonical JSON of all listings `[instrument, list, name, …]`, sorted by theirs. */
  digest: z.string(),
})

/** The party lists that names are screened against: how many listings and names they hold, and which. */
export type ScreenedAgainst = z.infer<typeof ScreenedAgainstSchema>
