import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import 'ytterby/zh'
import { assess, canonicalJson, type Inquiry } from 'ytterby'
import {
  customsRemark,
  endUserStatement,
  notControlledSheet,
  questionLetter,
  remarkPaper,
  supplierQuestions,
  toHtml,
  toMarkdown,
  type Paper,
} from 'ytterby/papers'
import { inquiryArbitrary } from '../../test/arbitrary-inquiry.ts'
import { GOODS, HOSTILE_NAMES, statementsOf } from '../../test/papers/examples.ts'
import { runs } from '../../test/runs.ts'

const LANGS = ['en', 'zh'] as const

/** Every paper that an inquiry allows. */
function papersOf(inquiry: Inquiry, lang: (typeof LANGS)[number]): Paper[] {
  const answer = assess(inquiry, { lang })
  const sheet =
    inquiry.asOf >= '2020-12-01' &&
    answer.verdict === 'no-permit' &&
    (inquiry.exportedFrom ?? 'CN') === 'CN' &&
    inquiry.destination !== 'CN'
  return [
    ...(inquiry.asOf < '2020-12-01' || ['wmd', 'terrorism'].includes(inquiry.endUse?.kind ?? '')
      ? []
      : [endUserStatement(inquiry, { lang })]),
    ...(sheet ? [notControlledSheet(answer, { noticeReceivedOn: '2026-02-12' })] : []),
    remarkPaper(customsRemark(answer, { lang })),
    questionLetter(supplierQuestions(answer, { lang })),
  ]
}

/** A good and a deal with this text as every name. */
const named = (good: Inquiry, text: string): Inquiry => ({
  ...good,
  product: { ...good.product, description: text, grade: text.slice(0, 300) },
  endUser: { name: `a${text}`.slice(0, 300) },
  importer: { name: `a${text}`.slice(0, 300) },
  consignees: [{ name: `a${text}`.slice(0, 300) }],
  exporter: { name: `a${text}`.slice(0, 300) },
})

/** Whether a name is near to that of a listed party, which the papers then speak about. */
const meetsListing = (inquiry: Inquiry): boolean => assess(inquiry).warnings.some(({ code }) => code === 'listed-party')

/** Whether a first cell may wrap depends on its length. */
const tagsOf = (html: string): string[] => html.replaceAll(' class="long"', '').match(/<[^>]*>/g) ?? []
/** Rendered Markdown with raw HTML allowed: the most permissive renderer. */
const read = (markdown: string): string =>
  micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
const shapeOf = (markdown: string): string[] => tagsOf(read(markdown))

describe('untrusted text never becomes markup', () => {
  const hostile = fc.oneof(
    fc.constantFrom(...HOSTILE_NAMES),
    fc.string({ unit: 'binary', maxLength: 200 }).filter((text) => text.isWellFormed()),
    fc
      .array(
        fc.constantFrom(
          ...'<>&"\'`*_[](){}#|~$@!:/\\-+=^.;1 \n\t',
          '](',
          '<a',
          'www.',
          'http://',
          '&#',
          '```',
          '---',
          '\n# ',
          '\n\n',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  )

  test.each(LANGS)('HTML has the same tags for any names: %s', (lang) => {
    const plain = papersOf(named(GOODS.rotor, 'x'), lang).map((paper) => tagsOf(toHtml(paper)))
    fc.assert(
      fc.property(hostile, (text) => {
        if (meetsListing(named(GOODS.rotor, text))) return
        expect(papersOf(named(GOODS.rotor, text), lang).map((paper) => tagsOf(toHtml(paper)))).toEqual(plain)
      }),
      { numRuns: runs(30) },
    )
  })

  test.each(LANGS)('Markdown has the same structure for any names: %s', (lang) => {
    const plain = papersOf(named(GOODS.rotor, 'x'), lang).map((paper) => shapeOf(toMarkdown(paper)))
    fc.assert(
      fc.property(hostile, (text) => {
        if (meetsListing(named(GOODS.rotor, text))) return
        expect(papersOf(named(GOODS.rotor, text), lang).map((paper) => shapeOf(toMarkdown(paper)))).toEqual(plain)
      }),
      { numRuns: runs(30) },
    )
  })

  test.each(HOSTILE_NAMES)('a title and a leading word are escaped too: %j', (text) => {
    const paper = (words: string): Paper => ({
      schema: 'paper/1',
      id: 'customs-remark',
      lang: 'en',
      title: words,
      blocks: [
        { kind: 'heading', text: words },
        { kind: 'paragraph', basis: 'paper', text: words, citations: [] },
        { kind: 'note', basis: 'paper', label: words, text: words, citations: [] },
        { kind: 'list', ordered: true, items: [{ text: words, citations: [] }] },
        { kind: 'fields', fields: [{ label: words, value: null, hint: words, citations: [] }] },
        { kind: 'table', caption: words, columns: [words, words], rows: [{ cells: [words, words], citations: [] }] },
        { kind: 'undertaking', number: 1, text: words, basis: 'law', citations: [] },
        { kind: 'quote', text: words, lang: 'zh', citations: [] },
        { kind: 'signature', lines: [words] },
      ],
      citations: {},
    })
    const plain = 'x'
    expect(tagsOf(toHtml(paper(text)))).toEqual(tagsOf(toHtml(paper(plain))))
    expect(shapeOf(toMarkdown(paper(text)))).toEqual(shapeOf(toMarkdown(paper(plain))))
  })

  test('invisible and bidirectional characters are shown as a box', () => {
    const markdown = toMarkdown(endUserStatement(named(GOODS.rotor, '\u202Egnp.exe\u0000\u2066x')))
    expect(markdown).toContain('□gnp.exe□□x')
    for (const hidden of ['\u202E', '\u2066', '\u0000']) expect(markdown).not.toContain(hidden)
  })
})

describe('every paper', () => {
  test('cites a source for every statement, and contains every citation that it names', () => {
    fc.assert(
      fc.property(inquiryArbitrary, fc.constantFrom(...LANGS), (inquiry, lang) => {
        for (const { blocks, citations, id } of papersOf(inquiry, lang)) {
          const statements = id === 'supplier-questions' ? [] : blocks.flatMap(statementsOf)
          for (const statement of statements) {
            expect(statement.citations, statement.text).not.toEqual([])
            for (const key of statement.citations) expect(citations).toHaveProperty([key])
          }
        }
      }),
      { numRuns: runs(40) },
    )
  })

  test('is plain JSON, the same every time, without unfilled placeholders or English in the Chinese version', () => {
    fc.assert(
      fc.property(inquiryArbitrary, fc.constantFrom(...LANGS), (inquiry, lang) => {
        const papers = papersOf(inquiry, lang)
        expect(papersOf(inquiry, lang)).toEqual(papers)
        for (const paper of papers) {
          expect(JSON.parse(canonicalJson(paper))).toEqual(paper)
          expect(toMarkdown(paper)).not.toMatch(/undefined|\[object|\{\w+\}/)
          expect(toHtml(paper)).not.toMatch(/undefined|\[object/)
          if (lang === 'zh')
            for (const block of paper.blocks)
              if (block.kind === 'heading') expect(block.text).toMatch(/\p{Script=Han}/u)
        }
      }),
      { numRuns: runs(40) },
    )
  })

  test('forbids external resources by its own content security policy', () => {
    const html = toHtml(endUserStatement(GOODS.dysprosiumMagnet))
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''
    const digest = createHash('sha256').update(style).digest('base64')
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'"`,
    )
    expect(html).not.toMatch(/<script|\sstyle=|\son\w+=|url\(|@import/)
  })

  test('declares its language, and the headers of rows and columns', () => {
    const html = toHtml(notControlledSheet(assess(GOODS.rotor, { lang: 'zh' })))
    expect(html).toContain('<html lang="zh-CN">')
    expect(html.match(/<h1>/g)).toHaveLength(1)
    expect(html).toContain('<th scope="col">编码</th>')
    expect(html).toContain('<th scope="row">1C905.a.4</th>')
    expect(toHtml(notControlledSheet(assess(GOODS.rotor)))).toContain('<blockquote lang="zh-CN">')
  })

  test('links only to sources', () => {
    const html = read(toMarkdown(notControlledSheet(assess(GOODS.rotor))))
    const links = [...html.matchAll(/<a href="([^"]*)"/g)].map((match) => match[1])
    expect(links.length).toBeGreaterThan(3)
    for (const link of links)
      expect(link).toMatch(/^https?:\/\/(news\.metal|github|www\.mofcom|jying|exportcontrol\.mofcom|yfs8)\./)
  })
})
