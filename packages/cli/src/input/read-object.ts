import type { Draft } from 'ytterby'
import { InputError } from '../input-error.ts'
import { isObject } from './is-object.ts'
import { peek } from './peek.ts'
import { readText } from './read-text.ts'

const MAX_LENGTH = 16 * 1_048_576

/** Error messages for a text that is not one JSON object. */
export type ObjectSentences = { readonly notJson: string; readonly notObject: string; readonly tooLong: string }

/**
 * Reads one JSON object from a file, or from standard input for `-`.
 *
 * @param most the most characters that it may have.
 * @throws InputError if there is none.
 */
export async function readObject(file: string, sentences: ObjectSentences, most = MAX_LENGTH): Promise<Draft> {
  const { whole } = await peek(readText(file))
  let text = ''
  for await (const chunk of whole) {
    text += chunk
    if (text.length > most) throw new InputError('input-too-long', sentences.tooLong)
  }
  const value = jsonOf(text, sentences)
  if (isObject(value)) return { ...value }
  throw new InputError('malformed-json', sentences.notObject)
}

function jsonOf(text: string, { notJson }: ObjectSentences): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new InputError('malformed-json', notJson)
  }
}
