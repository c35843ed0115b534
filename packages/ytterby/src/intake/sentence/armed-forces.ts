import { reason } from '../reason.ts'
import { part } from './read-place.ts'
import type { SentencePart } from './sentence-part.ts'

/** Armed forces and ministries of defence. Neither Old Navy nor the Salvation Army is one. */
const ARMED_FORCES =
  /^(?!(?:old|salvation)\s)(?:\S+\s){0,4}?(?:navy|army|air force|marine corps|armed forces|self[- ]defen[cs]e forces?|bundeswehr)(?=$|[\s,(](?!&|and\s|federal|stores?|exchange))|(?:ministry|department|dept\.?|minister\p{L}*|minist[eè]re) (?:of |de |de la |della |der |für |van )?(?:national )?(?:defen[cs]e|d[eé]fense|defensa|difesa|verteidigung|defensie)(?!\p{L})|自卫队|自衛隊|国防部|國防部|防卫省|防衛省|(?:海|陆|陸|空)[军軍](?:$|部)|국방부|[육해공]군$/iu

/** “to US Navy”: who is military by the name alone. A person accepts it with the rest. */
export const findArmedForces = (text: string, found: readonly SentencePart[]): SentencePart[] =>
  found.some(({ field }) => field === 'endUser.kind')
    ? []
    : found.flatMap(({ field, value, from, to }) =>
        field === 'endUser.name' && value !== null && ARMED_FORCES.test(value)
          ? part('endUser.kind', text, { from, to }, { kind: 'value', value: 'military', note: reason('armedForces') })
          : [],
      )
