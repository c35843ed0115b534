import { canonicalJson } from 'ytterby'
import { PIECE_LENGTH } from './stream-of.ts'

/** The canonical JSON of an object with long lists, in chunks. List items are serialized lazily. */
export async function* jsonPieces(json: object): AsyncGenerator<string> {
  const stated: readonly [string, unknown][] = Object.entries(json).filter(([, member]) => member !== undefined)
  let text = '{'
  for (const [at, [name, member]] of stated.toSorted(([a], [b]) => (a < b ? -1 : 1)).entries()) {
    text += `${at === 0 ? '' : ','}${canonicalJson(name)}:`
    if (!Array.isArray(member)) {
      text += canonicalJson(member)
      continue
    }
    text += '['
    for (const [place, item] of member.entries()) {
      text += (place === 0 ? '' : ',') + canonicalJson(item)
      if (text.length < PIECE_LENGTH) continue
      yield text
      text = ''
    }
    text += ']'
  }
  yield `${text}}`
}
