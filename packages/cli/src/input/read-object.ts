import type { Draft } from 'ytterby'
import { InputError } from '../input-error.ts'
import { isObject } from './is-object.ts'
import { readText } from './read-text.ts'

const MAX_LENGTH = 16 * 1_048_576

/** Error messages for a text that is not one JSON object. */
export type ObjectSentences = {
  readonly empty?: string
  readonly notJson: string
  readonly notObject: string
  readonly tooLong: string
}

/**
 * Reads one JSON object from a file, or from standard input for `-`.
 *
 * @param most the most characters that it may have.
 * @throws InputError if there is none.
 */
export async function readObject(file: string, sentences: ObjectSentences, most = MAX_LENGTH): Promise<Draft> {
  let text = ''
  for await (const chunk of readText(file)) {
    text += chunk
    if (text.length > most) throw new InputError('input-too-long', sentences.tooLong)
  }
  const plain = text.replace(/^\u{feff}/u, '')
  if (plain.trim() === '') throw new InputError('empty-file', sentences.empty ?? sentences.notJson)
  const value = jsonOf(plain, sentences)
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
