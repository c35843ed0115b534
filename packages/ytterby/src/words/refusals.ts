import type { InEachLang, Lang } from '../locales/langs.ts'
import { filled } from '../locales/filled.ts'
import { changeRefusals } from '../locales/refusals/changes.ts'
import { factRefusals } from '../locales/refusals/facts.ts'
import { intakeRefusals } from '../locales/refusals/intake.ts'
import { lineRefusals } from '../locales/refusals/lines.ts'
import { lookUpRefusals } from '../locales/refusals/look-ups.ts'
import { paperRefusals } from '../locales/refusals/papers.ts'
import { planningRefusals } from '../locales/refusals/planning.ts'
import { receiptRefusals } from '../locales/refusals/receipts.ts'
import { serviceRefusals } from '../locales/refusals/service.ts'
import { webhookKeyRefusals } from '../locales/refusals/webhook-keys.ts'
import { webhookRefusals } from '../locales/refusals/webhooks.ts'
import { refusalsByCode } from '../locales/refusals-by-code.ts'
import { textAt } from '../locales/text-at.ts'

/** Sentences by id, with `{name}` for what is filled in. */
type Sentences = Readonly<Record<string, string>>

/** The topics of the SDK. An inquiry is refused most often. */
const TOPICS: InEachLang<Sentences>[] = [
  factRefusals,
  lineRefusals,
  intakeRefusals,
  planningRefusals,
  changeRefusals,
  lookUpRefusals,
  paperRefusals,
  receiptRefusals,
  serviceRefusals,
  webhookRefusals,
  webhookKeyRefusals,
]

/** Adds a topic that few callers need: it comes with the entry whose functions refuse so. */
export function loadRefusals(topic: InEachLang<Sentences>): void {
  TOPICS.push(topic)
}

/**
 * The message of a refusal in a language. Errors and services write it in English; the sentence that it was made of is found
 * again, with what was filled in. Of an unknown message only what its code says in general is translated.
 *
 * @param own Sentences of the caller's own refusals.
 * @example refusalText('out-of-range', 'Must be at most 100.', 'zh') // '不得大于100。'
 */
export function refusalText(code: string, message: string, lang: Lang, own?: InEachLang<Sentences>): string {
  if (lang === 'en') return message
  for (const texts of own === undefined ? TOPICS : [own, ...TOPICS]) {
    const text = translated(message, texts.en, texts[lang])
    if (text !== undefined) return text
  }
  return textAt(refusalsByCode[lang] ?? {}, code) ?? message
}

function translated(message: string, english: Sentences, other: Sentences): string | undefined {
  for (const [id, pattern] of patternsOf(english)) {
    const found = pattern.exec(message)
    if (found !== null) return filled(other[id] ?? message, found.groups)
  }
  return undefined
}

const patterns = new WeakMap<Sentences, readonly (readonly [id: string, pattern: RegExp])[]>()

function patternsOf(english: Sentences): readonly (readonly [id: string, pattern: RegExp])[] {
  const known = patterns.get(english)
  if (known !== undefined) return known
  const made = Object.entries(english).map(([id, sentence]) => [id, patternOf(sentence)] as const)
  patterns.set(english, made)
  return made
}

/** Matches a whole message, with what was filled in as named groups. */
const patternOf = (sentence: string): RegExp =>
  new RegExp(`^${sentence.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{(\w+)\}/g, '(?<$1>.+)')}$`, 's')
