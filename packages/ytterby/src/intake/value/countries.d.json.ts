/**
 * Countries with their codes (ISO 3166-1), the number that Chinese customs gave them until 2018, and their names in other languages, as
 * names are compared: without capitals and marks, except names that would be the code of another country (Mỹ, MY).
 */
declare const countries: readonly {
  readonly code: string
  readonly alpha3: string
  readonly customs?: string
  readonly names: readonly string[]
}[]
export = countries
