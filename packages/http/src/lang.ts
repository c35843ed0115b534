import * as z from 'zod'
import { LANGUAGES } from './locales/languages.ts'

z.config({ jitless: true })

/**
 * The query parameter for the language of an answer.
 *
 * @example readQuery(z.strictObject({ lang }), '') // { lang: 'en' }
 */
export const lang = z
  .enum(LANGUAGES)
  .default('en')
  .meta({ description: 'Language of sentences; codes and the decision view are the same in both' })
