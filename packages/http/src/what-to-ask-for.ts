import type * as z from 'zod'

/**
 * Says which words to ask for, where a schema of a closed list does not say it itself.
 *
 * @example z.enum(['csv', 'ndjson']).safeParse('xml', { error: whatToAskFor }) // … Ask for csv or ndjson.
 */
export const whatToAskFor: z.core.$ZodErrorMap = (issue) =>
  issue.code === 'invalid_value' ? `Ask for ${issue.values.join(', ').replace(/, (?=[^,]*$)/, ' or ')}.` : undefined
