/** Listed names that random inquiries may state: none that another listing is near to, and no bracketed additions. */
import { listings } from '@ytterby/cases/source/names'
import { folded } from './parties.ts'
import type { Chance } from './prng.ts'

export type StatedName = { name: string; country?: string }

const LEGAL_FORM =
  /[,\s]+(inc|corp|corporation|co|company|ltd|limited|llc|lp|ag|gmbh|mbh|a\.s|s\.a|s\.p\.a|s\.r\.l|b\.v|uab)\.?$/i

/** The name without its legal form. */
function core(name: string): string {
  const shorter = name.replace(LEGAL_FORM, '')
  return shorter === name ? folded(name) : core(shorter)
}

const all = listings
  .filter(({ list }) => list !== 'countermeasure')
  .flatMap(({ names }) => names)
  .flatMap(({ name, nameZh, printed = [], country }) =>
    [name, ...(nameZh ? [nameZh] : []), ...printed].map((one) => ({ name: one, country })),
  )

/** The same name, or two that nobody could take for each other. */
function isApart(one: string, other: string): boolean {
  const [a, b] = [core(one), core(other)]
  if (a === b) return folded(one) === folded(other)
  return !a.startsWith(b) && !b.startsWith(a) && !isOneEdit(a, b)
}

/** One letter added, left out or changed. */
function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  return Math.max(a.length, b.length) - start - end <= 1
}

/** Listed names, each with the country of some listing that states one. */
export const STATED_NAMES: readonly StatedName[] = all
  .filter(({ name }) => !/[()（）/]/.test(name) && all.every((other) => isApart(name, other.name)))
  .map(({ name }) => {
    const country = all.find((other) => folded(other.name) === folded(name) && other.country)?.country
    return country === undefined ? { name } : { name, country }
  })

/** The name in another case, spacing or punctuation, which is still the same name. */
export function respelled(name: string, chance: Chance): string {
  return chance.pick([
    name,
    name,
    name.toUpperCase(),
    name.toLowerCase(),
    name.replaceAll(' ', '  '),
    name.replaceAll(',', ''),
  ])
}
