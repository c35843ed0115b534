import { editDistance } from '../../errors/nearest.ts'

/** Letters from which a word may be another one with two typing errors. */
const LONG = 7

/** Whether a word is a name with a typing error, or two in a long one. */
export function isNear(word: string, name: string): boolean {
  const most = name.length >= LONG ? 2 : 1
  return Math.abs(name.length - word.length) <= most && editDistance(name, word) <= most
}
