import { InvalidArgumentError } from 'commander'

/** A currency by its letters. */
export function currencyOf(text: string): string {
  if (!/^[A-Z]{3}$/.test(text)) throw new InvalidArgumentError('Write three capital letters of ISO 4217, such as EUR.')
  return text
}
