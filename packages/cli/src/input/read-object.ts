import type { Draft } from 'ytterby/dotted'
import { InputError } from '../input-error.ts'
import { isObject } from './is-object.ts'
import { peek } from './peek.ts'
import { readText } from './read-text.ts'

const LONGEST = 16 * 1_048_576

/** What is said where a text is not one JSON object. */
export type ObjectSentences = { readonly notJson: string; readonly notObject: string; readonly tooLong: string }

/**
 * The one JSON object in a file, or on standard input for `-`.
 *
 * @throws InputError where there is none.
 */
export async function readObject(file: string, sentences: ObjectSentences): Promise<Draft> {
  const { whole } = await peek(readText(file))
  let text = ''
  for await (const chunk of whole) {
    text += chunk
    if (text.length > LONGEST) throw new InputError('input-too-long', sentences.tooLong)
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
