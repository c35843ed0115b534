import type { verdictOf } from 'ytterby'

/** Verdicts of one completion, strictest first, by DESIGN section 3. */
export const VERDICTS = ['prohibited', 'refused-in-principle', 'permit-required', 'unsettled', 'no-permit'] as const
/** The values of the field `verdict`. */
export const FLOORS = [...VERDICTS, 'depends'] as const

/** The bytes of a row that was not swept, and of one whose inquiry is refused. */
export const NOT_ASKED = 0
export const REFUSED = 255

/** The verdicts in the bits for `possible`, strictest first. */
export const possibleIn = (byte: number): number => byte & 31

/** Decodes the verdict from a byte. */
export const verdictIn = (byte: number): (typeof FLOORS)[number] | undefined => FLOORS[byte >> 5]

/** Encodes an outcome as one byte: the index of `verdict` in FLOORS times 32, plus a bit for each verdict of `possible`. */
export function byteOf({ verdict, possible }: ReturnType<typeof verdictOf>): number {
  const mask = possible.reduce((bits, one) => bits | (1 << VERDICTS.indexOf(one)), 0)
  return FLOORS.indexOf(verdict) * 32 + mask
}

const ACTIONS = {
  'no-permit': 'proceed',
  depends: 'ask',
  unsettled: 'hold',
  'permit-required': 'hold',
  'refused-in-principle': 'stop',
  prohibited: 'stop',
} as const

/** Describes how an outcome contradicts itself by DESIGN section 3, rules 3, 5 and 6; null if it does not. */
export function wrongWith({ verdict, possible, action }: ReturnType<typeof verdictOf>): string | null {
  const places = possible.map((one) => VERDICTS.indexOf(one))
  if (possible.length === 0) return '`possible` holds nothing'
  if (places.some((place, at) => place === -1 || place <= (places[at - 1] ?? -1)))
    return '`possible` is not a list of distinct verdicts, strictest first'
  const least = possible.at(-1)
  const floor = least === 'no-permit' && possible.length > 1 ? 'depends' : least
  if (verdict !== floor) return `the floor of ${possible.join(', ')} is ${floor}, not ${verdict}`
  if (action !== ACTIONS[verdict]) return `the action on ${verdict} is ${ACTIONS[verdict]}, not ${action}`
  return null
}
