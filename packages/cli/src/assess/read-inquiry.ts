import { InputError } from '../input-error.ts'
import { peek } from '../input/peek.ts'
import { readText } from '../input/read-text.ts'
import type { Draft } from '../contract/set-field.ts'

const LONGEST = 16 * 1_048_576

/**
 * The one JSON inquiry on standard input.
 *
 * @throws InputError where there is none, or it is no JSON object.
 */
export async function readInquiry(): Promise<Draft> {
  const { whole } = await peek(readText('-'))
  let text = ''
  for await (const chunk of whole) {
    text += chunk
    if (text.length > LONGEST)
      throw new InputError('input-too-long', 'The inquiry is longer than 16 MiB: leave out what is no part of it.')
  }
  return objectOf(text)
}

function objectOf(text: string): Draft {
  const value = jsonOf(text)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  throw new InputError('malformed-json', 'An inquiry is one JSON object; ytterby batch answers many.')
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new InputError(
      'malformed-json',
      'Standard input is not one JSON object; ytterby batch answers several, one per line.',
    )
  }
}
