import { statementTexts } from '../locales/papers/end-user-statement.ts'
import { filled } from '../locales/filled.ts'
import { assessWith } from '../engine/write/assess.ts'
import type { Lang } from '../locales/langs.ts'
import { parseInquiry } from '../engine/read/parse-inquiry.ts'
import { indexOf, type Ruleset } from '../engine/law/ruleset.ts'
import { PaperRefusedError } from '../errors/paper-refused-error.ts'
import type { Assessment } from '../schema/assessment.ts'
import type { Inquiry } from '../schema/inquiry.ts'
import { citedIn, citingOn, FIRST_DAY_READ, type Citing } from './citing.ts'
import { elementsInWords, formName } from './good-in-words.ts'
import type { Block, PaperField } from './block.ts'
import type { Paper } from './paper-schema.ts'
import { LISTS, NOTES, UNDERTAKINGS } from './statement-clauses.ts'

/** Passages on what the authority considers (end user, end use, destination, item) and on the content of an application. */
const WEIGHED = ['ecl-13', 'd792-16']

type Draft = { inquiry: Inquiry; ruleset: Ruleset; lang: Lang; citing: Citing }

/** Drafts the statement that the end user signs. Known facts are filled in, missing ones marked. */
export function endUserStatementWith(ruleset: Ruleset, value: unknown, lang: Lang): Paper {
  const inquiry = parseInquiry(indexOf(ruleset), value)
  if (inquiry.asOf < FIRST_DAY_READ) throw new PaperRefusedError('law-not-read', '/asOf')
  const use = inquiry.endUse?.kind
  if (use === 'wmd' || use === 'terrorism') throw new PaperRefusedError('end-use-untrue', '/endUse/kind')
  const assessment = assessWith(ruleset, inquiry, 'en')
  const draft: Draft = { inquiry, ruleset, lang, citing: citingOn(ruleset, inquiry.asOf, inquiry.knownAt) }
  const texts = statementTexts[lang]
  const { asOf } = inquiry
  const blocks: Block[] = [
    {
      kind: 'note',
      basis: 'paper',
      label: texts.draftLabel,
      text: filled(texts.draft, { version: ruleset.version, knownThrough: ruleset.knownThrough, asOf }),
      citations: [],
    },
    ...verdictNote(draft, assessment),
    ...listNotes(draft, assessment),
    {
      kind: 'paragraph',
      basis: 'law',
      text: texts.purpose,
      citations: draft.citing.applicable(['d792-16', 'ecl-15']),
    },
    { kind: 'heading', text: texts.parties },
    { kind: 'fields', fields: partyFields(draft) },
    { kind: 'heading', text: texts.goods },
    { kind: 'fields', fields: goodFields(draft, assessment) },
    { kind: 'heading', text: texts.use },
    { kind: 'fields', fields: useFields(draft) },
    { kind: 'heading', text: texts.undertakings },
    ...undertakings(draft, assessment),
    { kind: 'heading', text: texts.particulars },
    {
      kind: 'note',
      basis: 'custom',
      label: texts.customLabel,
      text: texts.particularsNote,
      citations: ['practice-papers'],
    },
    {
      kind: 'fields',
      fields: (['address', 'contact', 'business'] as const).map((name) => ({
        label: texts.fields[name],
        value: null,
        hint: texts.hints.byEndUser,
        citations: ['practice-papers'],
      })),
    },
    { kind: 'heading', text: texts.signature },
    { kind: 'signature', lines: [...texts.signatureLines] },
    { kind: 'heading', text: texts.after },
    ...notes(draft),
  ]
  const title = texts.title
  return { schema: 'paper/1', id: 'end-user-statement', lang, title, blocks, citations: citedIn(ruleset, blocks) }
}

function verdictNote({ lang, citing }: Draft, { verdict }: Assessment): Block[] {
  const { verdicts } = statementTexts[lang]
  const text =
    verdict === 'no-permit'
      ? verdicts['no-permit']
      : verdict === 'prohibited' || verdict === 'refused-in-principle'
        ? verdicts.barred
        : null
  if (text === null) return []
  const label = statementTexts[lang].lawLabel
  return [{ kind: 'note', basis: 'law', label, text, citations: citing.applicable(['ecl-12', 'd792-14']) }]
}

/** Notes on what a list demands of a deal with a listed party. */
function listNotes({ lang, citing }: Draft, { reasons }: Assessment): Block[] {
  return LISTS.flatMap(({ list, citations }): Block[] => {
    const held = citing.applicable(citations)
    if (held.length === 0 || !reasons.some(({ id, outcome }) => id === `list:${list}` && outcome === 'holds')) return []
    const label = statementTexts[lang].lawLabel
    return [{ kind: 'note', basis: 'law', label, text: statementTexts[lang].lists[list], citations: held }]
  })
}

type FieldName = keyof (typeof statementTexts)[Lang]['fields']
type HintName = keyof (typeof statementTexts)[Lang]['hints']

function field(
  { lang, citing }: Draft,
  name: FieldName,
  value: string | null | undefined,
  hint?: HintName,
  parameters: Record<string, number> = {},
): PaperField {
  const missing = value === undefined || value === null
  return {
    label: filled(statementTexts[lang].fields[name], parameters),
    value: missing ? null : value,
    ...(missing && hint !== undefined ? { hint: statementTexts[lang].hints[hint] } : {}),
    citations: citing.applicable(WEIGHED),
  }
}

function partyFields(draft: Draft): PaperField[] {
  const { inquiry, lang } = draft
  const { endUser, importer, consignees = [], exporter, destination } = inquiry
  const kind = endUser?.kind === undefined ? null : statementTexts[lang].values[endUser.kind]
  return [
    field(draft, 'endUserName', endUser?.name, 'endUserName'),
    field(draft, 'endUserCountry', endUser?.country, 'country'),
    field(draft, 'endUserKind', kind, 'endUserKind'),
    field(draft, 'importerName', importer?.name, 'importerName'),
    field(draft, 'importerCountry', importer?.country, 'country'),
    ...consignees.map(({ name, country }, index) =>
      field(
        draft,
        'consignee',
        name === undefined ? null : country === undefined ? name : `${name} (${country})`,
        'endUserName',
        { number: index + 1 },
      ),
    ),
    field(draft, 'exporter', exporter?.name, 'exporter'),
    field(draft, 'destination', destination, 'country'),
  ]
}

function goodFields(draft: Draft, { permits }: Assessment): PaperField[] {
  const { inquiry, ruleset, lang } = draft
  const { product = {}, quantityKg } = inquiry
  const codes = permits
    .flatMap(({ items }) => items)
    .flatMap(({ code, match, state }) => (code !== null && match === 'yes' && state === 'in-force' ? [code] : []))
  return [
    field(draft, 'form', formName(product.form, lang), 'form'),
    field(draft, 'description', product.description, 'description'),
    ...(product.grade === undefined ? [] : [field(draft, 'grade', product.grade)]),
    field(draft, 'elements', elementsInWords(ruleset, product, lang), 'elements'),
    field(draft, 'controlCodes', codes.length === 0 ? null : [...new Set(codes)].join(', '), 'controlCodes'),
    field(draft, 'commodityCode', product.commodityCode, 'commodityCode'),
    field(draft, 'quantity', quantityKg === undefined ? null : `${quantityKg} kg`, 'quantity'),
    field(draft, 'contract', null, 'contract'),
  ]
}

function useFields(draft: Draft): PaperField[] {
  const { endUse } = draft.inquiry
  const { values } = statementTexts[draft.lang]
  const kind = endUse?.kind === undefined ? null : values[endUse.kind]
  return [
    field(draft, 'useKind', kind, 'useKind'),
    ...(endUse?.field === undefined ? [] : [field(draft, 'useField', values[endUse.field])]),
    field(draft, 'useText', null, 'useText'),
    field(draft, 'usePlace', null, 'usePlace'),
  ]
}

/** The undertakings of every statement, and those that the notice of a listed party asks for. */
function undertakings({ lang, citing }: Draft, { restrictions }: Assessment): Block[] {
  const asked = UNDERTAKINGS.flatMap(({ id, citations, restriction }) => {
    if (restriction === undefined) return [{ id, citations: citing.applicable(citations) }]
    const holding = restrictions.find((one) => one.id === restriction)
    return holding === undefined ? [] : [{ id, citations: holding.citations }]
  })
  return asked.map(({ id, citations }, index) => ({
    kind: 'undertaking',
    number: index + 1,
    text: statementTexts[lang].clauses[id],
    basis: 'law',
    citations,
  }))
}

/** Omits clauses that did not apply on the day or to these goods. */
function notes({ inquiry, lang, citing }: Draft): Block[] {
  const form = inquiry.product?.form
  const texts = statementTexts[lang]
  return NOTES.flatMap(({ id, citations, basis, from = '', forms }): Block[] => {
    const held = citing.applicable(citations)
    if (held.length === 0 || inquiry.asOf < from) return []
    if (form !== undefined && forms?.includes(form) === false) return []
    const label = basis === 'law' ? texts.lawLabel : texts.customLabel
    return [{ kind: 'note', basis, label, text: texts.notes[id], citations: held }]
  })
}
