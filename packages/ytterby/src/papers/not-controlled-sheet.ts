import { sheetTexts } from '../locales/papers/not-controlled-sheet.ts'
import { goodsTexts } from '../locales/papers/goods.ts'
import { marks } from '../locales/marks.ts'
import { filled } from '../locales/filled.ts'
import { textAt } from '../locales/text-at.ts'
import { instrumentName, titleWithOriginal } from '../schema/instrument-name.ts'
import { LAW_LANG, type Lang } from '../locales/langs.ts'
import { loadedData, type Ruleset } from '../engine/law/ruleset.ts'
import { PaperRefusedError } from '../errors/paper-refused-error.ts'
import type { Assessment } from '../schema/assessment.ts'
import type { Text } from '../schema/record.ts'
import { challengeDeadline } from './challenge-deadline.ts'
import { checkedAssessment, leavesMainland } from './checked-assessment.ts'
import { citedIn, citingOn, FIRST_DAY_READ } from './citing.ts'
import { customsRemarkWith } from './customs-remark.ts'
import { deadlineBlocks } from './deadline-blocks.ts'
import { elementBlocks } from './element-blocks.ts'
import { evidenceBlocks } from './evidence-blocks.ts'
import { elementsInWords, formName } from './good-in-words.ts'
import { inactiveConclusion, inactiveEntries } from './inactive-entries.ts'
import type { Block, PaperField } from './block.ts'
import type { Paper } from './paper-schema.ts'
import { interpretationsOf, isListPresumed, readPlaces, whyNotReasons } from './why-not.ts'

/** Warnings that the sheet omits: customs decides by law, and the framework is not law. */
const NO_LAW = new Set(['framework-law-differ', 'sensitive-by-analogy'])

/** What the authority answered: its words by the id of the interpretation, and the ids of those of which only a report was read. */
export type AuthorityAnswers = {
  readonly words: Readonly<Record<string, Text>>
  readonly reportedOnly: ReadonlySet<string>
}

/** Makes the customs sheet for a good that needs no permit, in the language of its assessment. */
export function notControlledSheetWith(
  ruleset: Ruleset,
  authority: AuthorityAnswers,
  value: unknown,
  noticeReceivedOn?: string,
): Paper {
  const assessment = checkedAssessment(ruleset, value)
  if (assessment.verdict !== 'no-permit') throw new PaperRefusedError('verdict-not-no-permit', '/verdict')
  if (!leavesMainland(assessment)) throw new PaperRefusedError('not-leaving-china', '/inquiry/exportedFrom')
  if (assessment.asOf < FIRST_DAY_READ) throw new PaperRefusedError('law-not-read', '/asOf')
  const deadline = noticeReceivedOn === undefined ? null : challengeDeadline(ruleset, noticeReceivedOn)
  const { lang, asOf } = assessment
  const texts = sheetTexts[lang]
  const heading = (text: string): Block => ({ kind: 'heading', text })
  const blocks: Block[] = [
    {
      kind: 'note',
      basis: 'paper',
      label: texts.madeLabel,
      text: filled(texts.made, { version: ruleset.version, knownThrough: ruleset.knownThrough, asOf }),
      citations: [],
    },
    heading(texts.shipment),
    { kind: 'fields', fields: shipmentFields(ruleset, assessment) },
    heading(texts.conclusion),
    conclusion(ruleset, assessment),
    heading(texts.elements),
    ...elementBlocks(ruleset, assessment),
    heading(texts.entries),
    ...entryBlocks(ruleset, assessment),
    heading(texts.answers),
    ...answerBlocks(ruleset, authority, assessment),
    heading(texts.reservations),
    ...reservations(assessment),
    heading(texts.evidence),
    ...evidenceBlocks(ruleset, assessment),
    heading(texts.remark),
    ...remarkBlocks(ruleset, assessment),
    heading(texts.signature),
    { kind: 'signature', lines: [...texts.signatureLines] },
    heading(texts.deadline),
    ...deadlineBlocks(lang, deadline),
    heading(texts.next),
    {
      kind: 'list',
      ordered: false,
      items: [
        { text: texts.afterFiling.decision, citations: ['gacc123', 'd792-22'] },
        { text: texts.afterFiling.consultation, citations: ['ecl-12', 'd792-14'] },
      ],
    },
  ]
  const title = texts.title
  return { schema: 'paper/1', id: 'not-controlled-sheet', lang, title, blocks, citations: citedIn(ruleset, blocks) }
}

function shipmentFields(ruleset: Ruleset, { inquiry, classification, lang }: Assessment): PaperField[] {
  const { product = {}, exporter, endUser, destination, quantityKg } = inquiry
  const cited = ['gacc123', 'd792-22']
  const field = (
    name: keyof (typeof sheetTexts)[Lang]['fields'],
    value: string | null | undefined,
    hint: keyof (typeof sheetTexts)[Lang]['hints'] = 'byShipper',
  ): PaperField => ({
    label: sheetTexts[lang].fields[name],
    value: value ?? null,
    ...(value === undefined || value === null ? { hint: sheetTexts[lang].hints[hint] } : {}),
    citations: cited,
  })
  const { processing } = product
  return [
    field('shipper', exporter?.name),
    field('declaration', null),
    field('notice', null, 'noticeNumber'),
    field('contract', null),
    field('description', product.description, 'asDeclared'),
    field('form', formName(classification.form, lang)),
    field('elements', elementsInWords(ruleset, product, lang)),
    ...(processing === undefined ? [] : [field('processing', goodsTexts[lang].processing[processing])]),
    ...(product.grade === undefined ? [] : [field('grade', product.grade)]),
    field('commodityCode', product.commodityCode, 'asDeclared'),
    field('quantity', quantityKg === undefined ? null : `${quantityKg} kg`, 'asDeclared'),
    field('destination', destination, 'asDeclared'),
    ...(endUser?.name === undefined ? [] : [field('endUser', endUser.name)]),
    field('performance', null, 'performance'),
    field('mainUses', null, 'mainUses'),
  ]
}

function conclusion(ruleset: Ruleset, assessment: Assessment): Block {
  const { lang, asOf, classification, reasons, knownAt } = assessment
  const idle = inactiveEntries(ruleset, assessment)
  const goods = formName(classification.form, lang) ?? sheetTexts[lang].formOpen
  const cited = reasons.flatMap(({ id, outcome, citations }) =>
    id.startsWith('interpretation:') && outcome === 'holds' ? citations : [],
  )
  const always = citingOn(ruleset, asOf, knownAt ?? undefined).applicable(['a18', 'd792-14', 'ecl-12'])
  return {
    kind: 'paragraph',
    basis: 'law',
    text: [
      filled(sheetTexts[lang].concluded, { asOf, goods }),
      ...idle.map((one) => inactiveConclusion(one, assessment)),
    ].join(marks[lang].gap),
    citations: [...new Set([...always, ...readPlaces(cited), ...idle.flatMap(({ citations }) => citations)])],
  }
}

/** One table for each instrument. */
function entryBlocks(ruleset: Ruleset, assessment: Assessment): Block[] {
  const { lang, asOf } = assessment
  const rows = whyNotReasons(ruleset, assessment, lang)
  if (rows.length === 0)
    return [{ kind: 'paragraph', basis: 'law', text: sheetTexts[lang].noEntry, citations: ['d792-14', 'ecl-12'] }]
  return [...new Set(rows.map(({ instrument }) => instrument))].map((id): Block => {
    const instrument = loadedData(ruleset).instruments.find((one) => one.id === id)
    const name = instrument === undefined ? id : instrumentName(instrument, lang)
    return {
      kind: 'table',
      caption: filled(sheetTexts[lang].entriesCaption, { instrument: name }),
      columns: sheetTexts[lang].entriesColumns.map((column) => filled(column, { asOf })),
      rows: rows
        .filter((row) => row.instrument === id)
        .map(({ code, words, state, why, citations }) => ({
          cells: [code, words, sheetTexts[lang].states[state], why],
          citations,
        })),
    }
  })
}

/** The answers that the conclusion relies on: the authority's own words, their publication day, and their qualification. */
function answerBlocks(ruleset: Ruleset, { words, reportedOnly }: AuthorityAnswers, assessment: Assessment): Block[] {
  const { lang } = assessment
  const answers = interpretationsOf(ruleset, assessment)
  const idle = inactiveEntries(ruleset, assessment)
  if (answers.length === 0 && idle.length > 0)
    return [
      {
        kind: 'paragraph',
        basis: 'law',
        text: [sheetTexts[lang].answerNoneIdle, ...idle.map((one) => inactiveConclusion(one, assessment))].join(
          marks[lang].gap,
        ),
        citations: [...new Set(idle.flatMap(({ citations }) => citations))],
      },
    ]
  if (answers.length === 0)
    return [{ kind: 'paragraph', basis: 'law', text: sheetTexts[lang].answerNone, citations: ['a18'] }]
  return answers.flatMap(({ id, instrument, generally, cite }): Block[] => {
    const text = words[id]
    if (text === undefined) return []
    const title = titleWithOriginal(instrument.title, lang)
    const published = instrument.published ?? instrument.knownBy ?? ''
    const { answered, answeredBy } = sheetTexts[lang]
    const said = filled(instrument.published === null ? answeredBy : answered, { title, published, text: text[lang] })
    const reported = reportedOnly.has(id)
    return [
      {
        kind: 'paragraph',
        basis: 'law',
        // In the language of the law, the original words follow.
        text: reported && lang === LAW_LANG ? said + text[lang] : said,
        citations: [cite],
      },
      // Quote only the authority's own words.
      reported
        ? note(sheetTexts[lang].reservationLabel, sheetTexts[lang].reported, [cite])
        : { kind: 'quote', text: text[LAW_LANG], lang: LAW_LANG, citations: [cite] },
      ...(generally ? [note(sheetTexts[lang].hedgeLabel, sheetTexts[lang].hedge, [cite])] : []),
    ]
  })
}

const note = (label: string, text: string, citations: readonly string[]): Block => ({
  kind: 'note',
  basis: 'law',
  label,
  text,
  citations: [...citations],
})

const COMPLETE = 'product.elementsComplete'

/** What the answer presumes of the good, and all its warnings about the law. */
function reservations(assessment: Assessment): Block[] {
  const { assumed, warnings, lang } = assessment
  const { reservationLabel: label, presumed } = sheetTexts[lang]
  const presumptions = assumed.flatMap(({ path }): Block[] => {
    const text = path === COMPLETE && !isListPresumed(assessment) ? undefined : textAt(presumed, path)
    return text === undefined ? [] : [{ kind: 'note', basis: 'paper', label, text, citations: [] }]
  })
  const ofLaw = warnings.filter(({ code }) => !NO_LAW.has(code))
  return [...presumptions, ...ofLaw.map(({ text, citations }) => note(label, text, citations))]
}

function remarkBlocks(ruleset: Ruleset, assessment: Assessment): Block[] {
  const { remark, why, rests: keys } = customsRemarkWith(ruleset, assessment, assessment.lang)
  return [
    ...(remark === null ? [] : [{ kind: 'quote' as const, text: remark, lang: LAW_LANG, citations: keys }]),
    { kind: 'paragraph', basis: 'law', text: why, citations: keys },
  ]
}
