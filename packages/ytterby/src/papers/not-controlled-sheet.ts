import { loadedData, type Ruleset } from '../engine/law/ruleset.ts'
import { PaperRefusedError } from '../errors/paper-refused-error.ts'
import type { Assessment } from '../schema/assessment.ts'
import { challengeDeadline } from './challenge-deadline.ts'
import { checkedAssessment, leavesChina } from './checked-assessment.ts'
import { citedIn, citingOn, FIRST_DAY_READ } from './citing.ts'
import { customsRemarkWith } from './customs-remark.ts'
import { deadlineBlocks } from './deadline-blocks.ts'
import { elementBlocks } from './element-blocks.ts'
import { evidenceBlocks } from './evidence-blocks.ts'
import { fill, type Words } from './fill.ts'
import { elementsInWords, formName } from './good-in-words.ts'
import { idleConclusion, idleEntries } from './idle-entries.ts'
import type { Block, Field } from './block.ts'
import type { Paper } from './paper-schema.ts'
import {
  afterFiling,
  processingWords,
  sheetFields,
  sheetHints,
  sheetSignature,
  sheetTexts,
  stateWords,
} from './texts/not-controlled-sheet.ts'
import { interpretationTexts, REPORTED_ONLY } from './texts/interpretations.ts'
import { interpretationsOf, readPlaces, whyNotEach } from './why-not.ts'

/** What the sheet leaves out: the framework is no law, and customs decides by law. */
const NO_LAW = new Set(['framework-law-differ', 'sensitive-by-analogy'])

/** A sheet for customs on a good that needs no permit, in the language of its assessment. */
export function notControlledSheetWith(ruleset: Ruleset, value: unknown, noticeReceivedOn?: string): Paper {
  const assessment = checkedAssessment(ruleset, value)
  if (assessment.verdict !== 'no-permit') throw new PaperRefusedError('verdict-not-no-permit', '/verdict')
  if (!leavesChina(assessment)) throw new PaperRefusedError('not-leaving-china', '/inquiry/exportedFrom')
  if (assessment.asOf < FIRST_DAY_READ) throw new PaperRefusedError('law-not-read', '/asOf')
  const deadline = noticeReceivedOn === undefined ? null : challengeDeadline(ruleset, noticeReceivedOn)
  const { lang, asOf } = assessment
  const say = (words: Words, parameters: Record<string, string> = {}): string => fill(words, lang, parameters)
  const heading = (words: Words): Block => ({ kind: 'heading', text: say(words) })
  const blocks: Block[] = [
    {
      kind: 'note',
      basis: 'paper',
      label: say(sheetTexts.madeLabel),
      text: say(sheetTexts.made, { version: ruleset.version, knownThrough: ruleset.knownThrough, asOf }),
      citations: [],
    },
    heading(sheetTexts.shipment),
    { kind: 'fields', fields: shipmentFields(ruleset, assessment) },
    heading(sheetTexts.conclusion),
    conclusion(ruleset, assessment),
    heading(sheetTexts.elements),
    ...elementBlocks(ruleset, assessment),
    heading(sheetTexts.entries),
    ...entryBlocks(ruleset, assessment),
    heading(sheetTexts.answers),
    ...answerBlocks(ruleset, assessment),
    heading(sheetTexts.reservations),
    ...reservations(assessment),
    heading(sheetTexts.evidence),
    ...evidenceBlocks(ruleset, assessment),
    heading(sheetTexts.remark),
    ...remarkBlocks(ruleset, assessment),
    heading(sheetTexts.signature),
    { kind: 'signature', lines: sheetSignature.map((line) => say(line)) },
    heading(sheetTexts.deadline),
    ...deadlineBlocks(lang, deadline),
    heading(sheetTexts.next),
    {
      kind: 'list',
      ordered: false,
      items: afterFiling.map(({ words, citations }) => ({ text: say(words), citations: [...citations] })),
    },
  ]
  const title = say(sheetTexts.title)
  return { schema: 'paper/1', id: 'not-controlled-sheet', lang, title, blocks, citations: citedIn(ruleset, blocks) }
}

function shipmentFields(ruleset: Ruleset, { inquiry, classification, lang }: Assessment): Field[] {
  const { product = {}, exporter, endUser, destination, quantityKg } = inquiry
  const cited = ['gacc123', 'd792-22']
  const field = (
    name: keyof typeof sheetFields,
    value: string | null | undefined,
    hint: keyof typeof sheetHints = 'byShipper',
  ): Field => ({
    label: fill(sheetFields[name], lang),
    value: value ?? null,
    ...(value === undefined || value === null ? { hint: fill(sheetHints[hint], lang) } : {}),
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
    ...(processing === undefined ? [] : [field('processing', fill(processingWords[processing], lang))]),
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
  const idle = idleEntries(ruleset, assessment)
  const goods = formName(classification.form, lang) ?? fill(sheetTexts.formOpen, lang)
  const cited = reasons.flatMap(({ id, outcome, citations }) =>
    id.startsWith('interpretation:') && outcome === 'holds' ? citations : [],
  )
  const always = citingOn(ruleset, asOf, knownAt ?? undefined).held(['a18', 'd792-14', 'ecl-12'])
  return {
    kind: 'paragraph',
    basis: 'law',
    text: [
      fill(sheetTexts.concluded, lang, { asOf, goods }),
      ...idle.map((one) => idleConclusion(one, assessment)),
    ].join(lang === 'zh' ? '' : ' '),
    citations: [...new Set([...always, ...readPlaces(cited), ...idle.flatMap(({ citations }) => citations)])],
  }
}

/** One table for each instrument. */
function entryBlocks(ruleset: Ruleset, assessment: Assessment): Block[] {
  const { lang, asOf } = assessment
  const rows = whyNotEach(ruleset, assessment, lang)
  if (rows.length === 0)
    return [{ kind: 'paragraph', basis: 'law', text: fill(sheetTexts.noEntry, lang), citations: ['d792-14', 'ecl-12'] }]
  return [...new Set(rows.map(({ instrument }) => instrument))].map((id): Block => {
    const instrument = loadedData(ruleset).instruments.find((one) => one.id === id)
    const name = lang === 'zh' ? instrument?.title.zh : (instrument?.number ?? instrument?.title.en)
    return {
      kind: 'table',
      caption: fill(sheetTexts.entriesCaption, lang, { instrument: name ?? id }),
      columns: fill(sheetTexts.entriesColumns, lang, { asOf }).split('|'),
      rows: rows
        .filter((row) => row.instrument === id)
        .map(({ code, words, state, why, citations }) => ({
          cells: [code, words, fill(stateWords[state], lang), why],
          citations,
        })),
    }
  })
}

/** The answers that the conclusion needs: the authority's own words, when they were published, and their hedge. */
function answerBlocks(ruleset: Ruleset, assessment: Assessment): Block[] {
  const { lang } = assessment
  const answers = interpretationsOf(ruleset, assessment)
  const idle = idleEntries(ruleset, assessment)
  if (answers.length === 0 && idle.length > 0)
    return [
      {
        kind: 'paragraph',
        basis: 'law',
        text: [fill(sheetTexts.answerNoneIdle, lang), ...idle.map((one) => idleConclusion(one, assessment))].join(
          lang === 'zh' ? '' : ' ',
        ),
        citations: [...new Set(idle.flatMap(({ citations }) => citations))],
      },
    ]
  if (answers.length === 0)
    return [{ kind: 'paragraph', basis: 'law', text: fill(sheetTexts.answerNone, lang), citations: ['a18'] }]
  return answers.flatMap(({ id, instrument, generally, cite }): Block[] => {
    const text = interpretationTexts[id]
    if (text === undefined) return []
    const title = lang === 'zh' ? instrument.title.zh : `${instrument.title.en} / ${instrument.title.zh}`
    const published = instrument.published ?? instrument.knownBy ?? ''
    const words = instrument.published === null ? sheetTexts.answeredBy : sheetTexts.answered
    const said = fill(words, lang, { title, published, text: text.en })
    const reported = REPORTED_ONLY.has(id)
    return [
      {
        kind: 'paragraph',
        basis: 'law',
        text: reported && lang === 'zh' ? said + text.zh : said,
        citations: [cite],
      },
      // Only the authority's own words are quoted.
      reported
        ? note(fill(sheetTexts.reservationLabel, lang), fill(sheetTexts.reported, lang), [cite])
        : { kind: 'quote', text: text.zh, lang: 'zh', citations: [cite] },
      ...(generally ? [note(fill(sheetTexts.hedgeLabel, lang), fill(sheetTexts.hedge, lang), [cite])] : []),
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

/** Every warning of law that the answer carries, in its own words. */
function reservations({ warnings, lang }: Assessment): Block[] {
  const label = fill(sheetTexts.reservationLabel, lang)
  return warnings.filter(({ code }) => !NO_LAW.has(code)).map(({ text, citations }) => note(label, text, citations))
}

function remarkBlocks(ruleset: Ruleset, assessment: Assessment): Block[] {
  const { remark, why, rests: keys } = customsRemarkWith(ruleset, assessment, assessment.lang)
  return [
    ...(remark === null ? [] : [{ kind: 'quote' as const, text: remark, lang: 'zh' as const, citations: keys }]),
    { kind: 'paragraph', basis: 'law', text: why, citations: keys },
  ]
}
