import { createInterface } from 'node:readline/promises'
import { type Lang, FIELDS, setField, type Draft } from 'ytterby'
import { readSentence, type Sentence } from 'ytterby/lists'
import { inputRefusals } from '../locales/en/input-refusals.ts'
import { InputError } from '../input-error.ts'
import { phrase } from '../render/phrases.ts'
import { terminalWidth } from '../render/terminal-width.ts'
import { understoodText } from './understood.ts'

/** Fields that flags state count before what the line says of them. */
export type SentenceOptions = { readonly lang: Lang; readonly accepts: boolean; readonly stated: ReadonlySet<string> }

/**
 * The inquiry of a line of text, once its reading was accepted: by a key on a terminal, or by `--accept certain`.
 *
 * @throws InputError if it was not accepted, or if part of it has no single reading.
 */
export async function acceptedSentence(line: string, { lang, accepts, stated }: SentenceOptions): Promise<Draft> {
  if (line.trim() === '') throw new InputError('empty-file', inputRefusals.nothingAsked)
  const read = readSentence(line)
  const sentence = { ...read, parts: read.parts.filter(({ field }) => !stated.has(field)) }
  process.stderr.write(understoodText(sentence, lang, terminalWidth()))
  if (sentence.parts.some(({ value }) => value === null))
    throw new InputError('several-readings', phrase('sentenceUnclear', lang))
  if (!accepts && !(await isAccepted(lang))) throw new InputError('not-accepted', phrase('sentenceNotAccepted', lang))
  return draftOf(sentence, stated)
}

/** One key on a terminal; nobody answers elsewhere. */
async function isAccepted(lang: Lang): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return false
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const answer = await terminal.question(phrase('sentenceAccept', lang))
    return /^(?:|y|yes|j|ja|是)$/i.test(answer.trim())
  } finally {
    terminal.close()
  }
}

function draftOf({ columns, proposed }: Sentence, stated: ReadonlySet<string>): Draft {
  const draft: Draft = {}
  for (const [name, text] of Object.entries({ ...columns, ...proposed })) {
    const field = FIELDS.get(name)
    if (field !== undefined && !stated.has(name)) setField(draft, field, text)
  }
  return draft
}
