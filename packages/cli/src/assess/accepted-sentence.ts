import { createInterface } from 'node:readline/promises'
import {
  assess,
  type Lang,
  FIELDS,
  parseInquiry,
  screenParty,
  setField,
  type Draft,
  type Inquiry,
  type Ruleset,
} from 'ytterby'
import { readSentence, type Sentence } from 'ytterby/lists'
import type { ProductForm } from 'ytterby/schema'
import { inputRefusals } from '../locales/en/input-refusals.ts'
import { InputError } from '../input-error.ts'
import { phrase } from '../render/phrases.ts'
import { terminalWidth } from '../render/terminal-width.ts'
import { understoodText } from './understood.ts'

/** Fields that flags state count before what the line says of them. */
export type SentenceOptions = {
  readonly lang: Lang
  readonly ruleset: Ruleset
  readonly accepts: boolean
  readonly stated: ReadonlySet<string>
}

/**
 * The inquiry of a line of text, once its reading was accepted: by a key on a terminal, or by `--accept certain`.
 *
 * @throws InputError if it was not accepted, if part of it has no single reading, or if the good is none of those that the law is about.
 */
export async function acceptedSentence(
  line: string,
  { lang, ruleset, accepts, stated }: SentenceOptions,
): Promise<Draft> {
  if (line.trim() === '') throw new InputError('empty-file', inputRefusals.nothingAsked)
  const read = readSentence(line, (words) => listedIn(words, ruleset))
  const sentence = { ...read, parts: read.parts.filter(({ field }) => !stated.has(field)) }
  process.stderr.write(understoodText(sentence, lang, terminalWidth()))
  if (sentence.parts.some(({ value }) => value === null))
    throw new InputError('several-readings', phrase('sentenceUnclear', lang))
  const { scope, because } = sentence.proposal
  if (scope === 'out' && ![...stated].some((name) => name.startsWith('product.'))) {
    const words = because.map((word) => `“${word}”`).join(phrase('comma', lang))
    const others = otherControls(draftOf(sentence, stated), { lang, ruleset })
    const said = phrase('sentenceSetAside', lang, { words })
    throw new InputError('set-aside', [...others, said].join(' '))
  }
  if (!accepts && !(await isAccepted(lang))) throw new InputError('not-accepted', phrase('sentenceNotAccepted', lang))
  return draftOf(sentence, stated)
}

/** The announcements on other goods that may cover what a line names. */
function otherControls(
  { asOf = '', product, destination }: Draft,
  { lang, ruleset }: Pick<SentenceOptions, 'lang' | 'ruleset'>,
): string[] {
  const day = String(asOf) || ruleset.knownThrough
  const { warnings } = assess(parseInquiry({ asOf: day, product, destination }, { ruleset }), { lang, ruleset })
  return warnings.flatMap(({ code, text }) => (code === 'adjacent-control' ? [text] : []))
}

/** The names of listed parties that words hold or resemble. */
const listedIn = (words: string, ruleset: Ruleset): string[] =>
  screenParty(words, { asOf: ruleset.knownThrough, ruleset }).map(({ met }) => met.name)

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
    if (field !== undefined && !stated.has(name) && !isOfStatedElements(name, stated)) setField(draft, field, text)
  }
  return draft
}

/** Whether the words named rare earths was said of those alone, and not of the ones that a flag states. */
const isOfStatedElements = (name: string, stated: ReadonlySet<string>): boolean =>
  name === 'product.elementsComplete' && stated.has('product.elements')

/** The forms that the words of a line leave open, and whether the good is surely one of them or may hold no rare earths. */
export type FormsLeft = { readonly forms: readonly ProductForm[]; readonly isSure: boolean }

/** The forms that the words of a line leave open; none where one is stated, a code leaves fewer, or it holds no rare earths. */
export function formsLeftBy(line: string, { product = {} }: Inquiry): FormsLeft {
  const { scope, forms } = readSentence(line).proposal
  const { form, commodityCode, elements } = product
  const isOpen = form === undefined && commodityCode === undefined && elements?.length !== 0
  const isSeveral = isOpen && scope !== 'out' && forms.possible.length > 1
  return { forms: isSeveral ? forms.possible : [], isSure: scope === 'in' }
}
