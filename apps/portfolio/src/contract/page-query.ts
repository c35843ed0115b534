import * as z from 'zod'

const DEFAULT_AT_ONCE = 100

/** Digits alone: `Number('')` is 0. */
const number = z.preprocess(
  (text) => (typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : text),
  z.int({ error: 'State a whole number.' }),
)

/**
 * Where a page begins, and how long it is.
 *
 * @param most the longest page.
 */
export const pageQuery = (most: number) =>
  z.strictObject({
    after: number
      .pipe(z.int().min(0))
      .default(0)
      .meta({ description: 'What comes after this number: `next` of the page before; the first page if left out' }),
    limit: number
      .pipe(
        z
          .int()
          .min(1, { error: 'Ask for 1 or more.' })
          .max(most, { error: `Ask for at most ${most}.` }),
      )
      .default(DEFAULT_AT_ONCE)
      .meta({ description: `How many are in a page, at most ${most}` }),
  })
