/** The quota of a year is in the answers for that year, and in no others. */
import { civilGermanBuyer } from './buyers.ts'
import type { Case, Expect } from './case.ts'
import { good, row } from './rows.ts'

/** For 2004 no quota was found; the quota licence ended with 2014. */
const YEARS = [2003, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014]

const on = (asOf: string, id: string, why: string, expect: Expect): Case =>
  row(`quota-${id}`, why, [{ asOf, product: good('separated-oxide', 'La'), ...civilGermanBuyer }, expect, 'quota-history.json; docs/decisions.md, 43'])

/** All cases of this file. */
export const mutantsQuotas: readonly Case[] = YEARS.flatMap((year) => {
  const restriction = `export-quota-${year}`
  const eve = `${year - 1}-12-31`
  return [
    on(`${year}-01-01`, `${year}-first`, 'A quota is for one calendar year.', { restrictions: [restriction], holds: { [`restrictions/${restriction}/effect`]: 'condition' } }),
    on(`${year}-12-31`, `${year}-last`, 'It applies until the end of its year.', { restrictions: [restriction] }),
    on(`${year + 1}-01-01`, `${year}-over`, 'It ends with its year.', { restrictionsNot: [restriction] }),
    ...(eve < '2003-01-01' ? [] : [on(eve, `${year}-eve`, 'It has not begun.', { restrictionsNot: [restriction] })]),
  ]
})
