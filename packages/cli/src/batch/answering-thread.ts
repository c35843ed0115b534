/** A thread that answers parts of a list, one after the other; see `answer-in-threads.ts`. */
import { on } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import 'ytterby/law'
import 'ytterby/zh'
import { answerBatch, createLineAnswerer, type ListPart } from '@ytterby/lists/batch'
import { partyClearances } from '../clearances/party-clearances.ts'
import { InputError } from '../input-error.ts'
import { requestedRuleset } from '../input/requested-ruleset.ts'
import type { AnsweredPart, ThreadData } from './answer-in-threads.ts'

const { form, day, knownAt, clearances, lang, law, out, full, raw }: ThreadData = workerData
const ruleset = await requestedRuleset(law)
if (ruleset.digest !== law.digest)
  throw new InputError('no-law-in-use', 'Another law was taken into use while the list was read; answer it again.')
let usesDay = false
const asOf = (): string => {
  usesDay = true
  return day
}
const { answer } = createLineAnswerer(form, {
  defaults: { asOf, knownAt, clearances: clearances && partyClearances(clearances) },
  lang,
  ruleset,
  out,
  full,
  raw,
})

async function answerPart({ text, from }: ListPart): Promise<AnsweredPart> {
  const outcomes: Record<string, number> = {}
  const answers = answerBatch(
    form,
    piecesOf(text),
    (line) => {
      const { text: answered, verdict } = answer(line)
      const outcome = verdict ?? 'refused'
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
      return answered
    },
    from,
  )
  let answered = ''
  for await (const piece of answers) answered += piece
  return { text: answered, outcomes, usesDay }
}

async function* piecesOf(text: string): AsyncGenerator<string> {
  yield text
}

if (parentPort !== null)
  for await (const [part] of on(parentPort, 'message'))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- Threads of Node have no origin.
    parentPort.postMessage(await answerPart(part))
