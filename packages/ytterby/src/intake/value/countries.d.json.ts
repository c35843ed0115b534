/**
 * Countries with their codes (ISO 3166-1), the number that Chinese customs gave them until 2018, and their names: the English
 * one first, and the one in simplified Chinese once more by itself.
 */
declare const countries: readonly {
  readonly code: string
  readonly alpha3: string
  readonly customs?: string
  readonly zh: string
  readonly names: readonly string[]
}[]
export = countries
