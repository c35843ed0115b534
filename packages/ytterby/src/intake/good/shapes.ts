import type { Reading, Spoken } from './phrases.ts'

/** Rods, ingots after a word that is not known, which may be what they are made of. */
export const isShapeOfUnknown = ({ text, words }: Reading, head: Spoken): boolean => {
  if (!head.concepts.some(({ says }) => says === 'metal') || words.some((word) => word !== head && isMaterial(word)))
    return false
  const before = words.filter(({ to }) => to <= head.from).at(-1)?.to ?? 0
  return /(?<!\d)\p{Script=Latin}{5,}/u.test(text.slice(before, head.from))
}

/** Ring 20x10, Powder 325 mesh, N52 balls: a shape alone says nothing of what it is made of. */
export function isBareShape({ text, words }: Reading): boolean {
  if (words.length === 0 || !words.every(({ concepts }) => concepts.some(({ says = '' }) => OF_SHAPES.has(says))))
    return false
  const rest = words.reduceRight((left, { from, to }) => `${left.slice(0, from)} ${left.slice(to)}`, text)
  return !OTHER_WORD.test(rest.replaceAll(MEASURES, ' '))
}
const OF_SHAPES = new Set(['shape', 'powder', 'flake', 'metal', 'alloy'])
const MEASURES = /(?<!\p{L})(?:\p{L}*\d[\p{L}\d]*|mesh|inch|size|dia|thk|pcs|type|gauss)(?!\p{L})/gu
const OTHER_WORD = /\p{L}{3}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Battery alloy ingot: an alloy of a kind that may hold rare earths, and its shape. */
export const isShaped = ({ words }: Reading, head: Spoken, alloy: Spoken): boolean =>
  head.phrase === alloy.phrase &&
  head.concepts.some(({ says }) => says === 'shape') &&
  words.every((word) => word === alloy || word === head || !isMaterial(word))
export const isAlloy = ({ concepts, role, denied }: Spoken): boolean =>
  role === 'main' && !denied && concepts.some(({ id }) => id === 'hydrogen-storage-alloy' || id === 'alloy-generic')
const isMaterial = ({ concepts }: Spoken): boolean =>
  concepts.some(({ kind }) => kind === 'other' || kind === 'no-rare-earth' || kind === 'may-hold')
