import { letterTexts } from '../locales/papers/supplier-questions.ts'
import { marks } from '../locales/marks.ts'
import { filled } from '../locales/filled.ts'
import { textAt } from '../locales/text-at.ts'
import { instrumentName } from '../schema/instrument-name.ts'
import type { Lang } from '../locales/langs.ts'
import { screenPartyWith } from '../engine/write/look-up.ts'
import { loadedData, type Ruleset } from '../engine/law/ruleset.ts'
import { PaperRefusedError } from '../errors/paper-refused-error.ts'
import type { Assessment, Json } from '../schema/assessment.ts'
import { ELEMENT_SYMBOLS } from '../schema/elements.ts'
import { isRecord } from '../schema/is-record.ts'
import { checkedAssessment } from './checked-assessment.ts'
import { elementWithSymbol, formName } from './good-in-words.ts'
import type { Block } from './block.ts'
import { citedIn, citingOn } from './citing.ts'
import type { Paper } from './paper-schema.ts'
import { SupplierQuestionsSchema, type SupplierQuestions } from './supplier-questions-schema.ts'
import { ProductFormSchema } from '../schema/vocabulary.ts'

type Question = Assessment['questions'][number]

/**
 * Writes the open questions of an assessment as sentences that a supplier can answer. Only `no-permit` allows shipping
 * meanwhile.
 */
export function supplierQuestionsWith(ruleset: Ruleset, value: unknown, lang: Lang): SupplierQuestions {
  const assessment = checkedAssessment(ruleset, value)
  const { asOf, classification, questions, verdict } = assessment
  const goods = formName(classification.form, lang) ?? letterTexts[lang].goods
  const none = questions.length === 0
  const onHold = verdict !== 'no-permit'
  const texts = letterTexts[lang]
  const ending = none ? (onHold ? texts.closingHeld : texts.closingNothing) : texts.closing
  return {
    schema: 'supplier-questions/1',
    lang,
    subject: filled(none && onHold ? texts.subjectHeld : texts.subject, { goods }),
    greeting: filled(none ? (onHold ? texts.nothingHeld : texts.nothing) : texts.greeting, { asOf }),
    questions: questions.map((question) => ({
      path: question.path,
      text: sentence(ruleset, assessment, question, lang),
    })),
    closing: [...(onHold ? [texts.notReleased] : []), ending].join(marks[lang].gap),
    ...(none ? {} : beforeSending(ruleset, assessment, lang)),
  }
}

/** The warning about asking a party in China for its supply chain, once the decree behind it is in force. */
const OF_QUESTIONNAIRES = 'questionnaire-supply-chain'

function beforeSending(
  ruleset: Ruleset,
  { inquiry: { asOf, knownAt } }: Assessment,
  lang: Lang,
): Pick<SupplierQuestions, 'warnings' | 'citations'> {
  const warning = loadedData(ruleset).warnings[OF_QUESTIONNAIRES]
  const citations = citingOn(ruleset, asOf, knownAt).applicable(warning?.citations ?? [])
  if (warning === undefined || citations.length === 0) return {}
  const text = warning.text[lang]
  return {
    warnings: [{ code: OF_QUESTIONNAIRES, text, citations }],
    citations: citedIn(ruleset, [{ kind: 'paragraph', basis: 'law', text, citations }]),
  }
}

function sentence(ruleset: Ruleset, assessment: Assessment, question: Question, lang: Lang): string {
  const { path, options } = question
  const texts = letterTexts[lang]
  const near = nearTo(ruleset, assessment, path, lang)
  if (near !== null) return filled(texts.near, near)
  const asked = textAt(texts.byPath, path.replace(/\.[0-9]+\./, '.')) ?? texts.other
  return filled(asked, {
    path,
    options: options
      .flatMap(({ value }) => {
        const form = ProductFormSchema.safeParse(value)
        return form.success ? [formName(form.data, lang) ?? ''] : []
      })
      .join(marks[lang].comma),
    elements: (path === COMPLETE ? missedElements(assessment, question) : askedElements(options))
      .map((symbol) => elementWithSymbol(ruleset, symbol, lang))
      .join(marks[lang].comma),
  })
}

/** The elements that differ between the options, in atomic order; dysprosium and terbium if none does. */
function askedElements(options: Question['options']): readonly string[] {
  const lists = options.map(({ value }) => symbolsOf(value))
  const telling = ELEMENT_SYMBOLS.filter(
    (symbol) => lists.some((list) => list.includes(symbol)) && !lists.every((list) => list.includes(symbol)),
  )
  return telling.length > 0 ? telling : ['Tb', 'Dy']
}

/** Whether a given list of elements is complete. */
const COMPLETE = 'product.elementsComplete'

/**
 * The elements that a list may miss and that would change what is possible, in atomic order; dysprosium and terbium, as far as
 * the list does not name them, if no question tells.
 */
function missedElements({ inquiry, questions }: Assessment, { options }: Question): readonly string[] {
  const stated = new Set<string>(inquiry.product?.elements?.map(({ symbol }) => symbol))
  const whole = options.find(({ value }) => value === true)?.possible.join()
  const asked = questions.find(({ path }) => path === 'product.elements')?.options ?? []
  const turning = new Set(asked.flatMap(({ value, possible }) => (possible.join() === whole ? [] : symbolsOf(value))))
  const missed = ELEMENT_SYMBOLS.filter((symbol) => turning.has(symbol) && !stated.has(symbol))
  if (missed.length > 0) return missed
  const others = ELEMENT_SYMBOLS.filter((symbol) => !stated.has(symbol))
  const named = others.filter((symbol) => symbol === 'Tb' || symbol === 'Dy')
  return named.length > 0 ? named : others
}

function symbolsOf(option: Json): string[] {
  if (!Array.isArray(option)) return []
  return option.flatMap((member) =>
    isRecord(member) && typeof member['symbol'] === 'string' ? [member['symbol']] : [],
  )
}

/** The listing that the party's name is near to. */
function nearTo(
  ruleset: Ruleset,
  { inquiry }: Assessment,
  path: string,
  lang: Lang,
): { name: string; listedName: string; notice: string } | null {
  const [kind, index] = path.split('.')
  const party =
    kind === 'endUser' ? inquiry.endUser : kind === 'importer' ? inquiry.importer : inquiry.consignees?.[Number(index)]
  if (!path.endsWith('.listed') || party?.name === undefined) return null
  const { asOf, knownAt } = inquiry
  const [listing] = screenPartyWith(ruleset, party.name, {
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(party.country === undefined ? {} : { country: party.country }),
  }).filter(({ match }) => match === 'near')
  if (listing === undefined) return null
  const instrument = loadedData(ruleset).instruments.find(({ id }) => id === listing.instrument)
  const notice = instrument === undefined ? listing.instrument : instrumentName(instrument, lang)
  return { name: party.name, listedName: listing.name, notice }
}

/**
 * Turns a letter into a paper.
 *
 * @throws PaperRefusedError `not-a-letter`
 */
export function questionLetter(letter: SupplierQuestions): Paper {
  const parsed = SupplierQuestionsSchema.safeParse(letter)
  if (!parsed.success) throw new PaperRefusedError('not-a-letter', '')
  const { lang, subject, greeting, questions, closing, warnings = [], citations = {} } = parsed.data
  const paragraph = (text: string): Block => ({ kind: 'paragraph', basis: 'paper', text, citations: [] })
  const label = letterTexts[lang].beforeSending
  const blocks: Block[] = [
    ...warnings.map((warning): Block => ({
      kind: 'note',
      basis: 'law',
      label,
      text: warning.text,
      citations: warning.citations,
    })),
    paragraph(greeting),
    ...(questions.length === 0
      ? []
      : [
          { kind: 'heading' as const, text: letterTexts[lang].questions },
          { kind: 'list' as const, ordered: true, items: questions.map(({ text }) => ({ text, citations: [] })) },
        ]),
    paragraph(closing),
  ]
  return { schema: 'paper/1', id: 'supplier-questions', lang, title: subject, blocks, citations }
}
