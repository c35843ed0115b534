/** Letters that a text has in common with another at its begin. */
function commonStart(one: string, other: string): string {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return one.slice(0, length)
}

const backwards = (text: string): string => text.split('').toReversed().join('')

/** Up to the last sign after which a word begins. */
const toLastWord = (text: string): string => /^.*[\s，。：；]/su.exec(text)?.[0] ?? ''

/**
 * What texts have in common at their begin and end, in whole words, and what is between in each. All of a single text is its begin.
 *
 * @example commonText(['«A» is listed.', '«B» is listed.']) // { begin: '', end: ' is listed.', parts: ['«A»', '«B»'] }
 */
export function commonText(texts: readonly string[]): {
  readonly begin: string
  readonly end: string
  readonly parts: readonly string[]
} {
  const [first = '', ...others] = texts
  if (others.length === 0) return { begin: first, end: '', parts: [''] }
  const begin = toLastWord(texts.reduce(commonStart))
  const rests = texts.map((text) => text.slice(begin.length))
  const end = backwards(toLastWord(rests.map(backwards).reduce(commonStart)))
  return { begin, end, parts: rests.map((rest) => rest.slice(0, rest.length - end.length)) }
}

/** A text without the address of the source of a name, to which the field of the party links. */
export const withoutAddress = (text: string): string => text.replace(/ ?[（(]https?:[^）)]+[）)]/, '')
