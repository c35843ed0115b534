/**
 * Fills in the `{name}` placeholders of a sentence. Those without a parameter stay.
 *
 * @example filled('{count} lines', { count: 3 }) // '3 lines'
 */
export const filled = (sentence: string, parameters: Readonly<Record<string, string | number>> = {}): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (gap, name: string) => String(parameters[name] ?? gap))
