import { launch } from '../runtimes/chromium.ts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import 'ytterby/zh'
import { assess, type Inquiry } from 'ytterby'
import {
  customsRemark,
  endUserStatement,
  notControlledSheet,
  questionLetter,
  remarkPaper,
  supplierQuestions,
  toHtml,
  type Paper,
} from 'ytterby/papers'

const civil = { asOf: '2026-03-01', destination: 'DE', endUse: { kind: 'civil' } } satisfies Partial<Inquiry>

const GOODS = {
  rotor: { ...civil, product: { form: 'motor-rotor', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] } },
  plainMagnet: { ...civil, product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Pr' }] } },
  openMagnet: { ...civil, product: { form: 'ndfeb-magnet' } },
  dysprosiumMagnet: {
    ...civil,
    product: {
      form: 'ndfeb-magnet',
      elements: [
        { symbol: 'Nd', weightPercent: 24 },
        { symbol: 'Dy', weightPercent: 7 },
      ],
    },
    quantityKg: 500,
  },
} satisfies Record<string, Inquiry>

/** A name too long for a line, executable markup, addresses that a browser would load, and direction marks. */
const HOSTILE_NAMES = [
  `Aktiengesellschaft${'für'.repeat(90)}`,
  '有限公司'.repeat(70),
  '</title></style><script>document.title="broken"</script><img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)> \' onmouseover=alert(1) x="',
  'https://evil.example www.evil.example mail@evil.example',
  '\u202Eevil\u202C \u0000\u0007\u2028\u2029\uFEFFend',
]

/** The width of A4 in CSS pixels without the margins of the page: 178 mm. */
const PRINTED_WIDTH = Math.floor((178 / 25.4) * 96)
const MILLIMETRES_OF_POINT = 25.4 / 72

const PAPERS: readonly (readonly [name: string, draw: (lang: 'en' | 'zh', name: string) => Paper])[] = [
  [
    'end-user-statement',
    (lang, name) =>
      endUserStatement(
        {
          ...GOODS.dysprosiumMagnet,
          product: { ...GOODS.dysprosiumMagnet.product, description: name, grade: name },
          endUser: { name },
          importer: { name },
          consignees: [{ name, country: 'DE' }],
          exporter: { name },
        },
        { lang },
      ),
  ],
  [
    'not-controlled-sheet',
    (lang, name) =>
      notControlledSheet(
        assess(
          { ...GOODS.rotor, product: { ...GOODS.rotor.product, description: name }, exporter: { name } },
          { lang },
        ),
        { noticeReceivedOn: '2026-02-12' },
      ),
  ],
  ['customs-remark', (lang) => remarkPaper(customsRemark(assess(GOODS.plainMagnet), { lang }))],
  ['supplier-questions', (lang) => questionLetter(supplierQuestions(assess(GOODS.openMagnet), { lang }))],
]

let browser: Browser
let page: Page
const told: string[] = []

beforeAll(async () => {
  browser = await launch()
  page = await browser.newPage({ viewport: { width: PRINTED_WIDTH, height: 1000 } })
  page.on('console', (message) => told.push(message.text()))
  page.on('pageerror', (error) => told.push(error.message))
  page.on('dialog', (dialog) => told.push(dialog.message()))
  page.on('request', (request) => told.push(request.url()))
})
afterAll(() => browser.close())

/** Loads a paper with the print styles. */
async function print(paper: Paper): Promise<void> {
  told.length = 0
  await page.emulateMedia({ media: 'print' })
  await page.setContent(toHtml(paper))
}

/** Size in millimetres of each page of a PDF. */
const pageSizes = (pdf: Buffer): string[] =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width, height]) =>
    [width, height].map((points) => Math.round(Number(points) * MILLIMETRES_OF_POINT)).join(' × '),
  )

describe.each(PAPERS)('%s in Chromium', (_, draw) => {
  test.each([
    ['en', 'Example Motoren GmbH'],
    ['zh', '宁波示例电机有限公司'],
    ...HOSTILE_NAMES.map((name) => ['zh', `a${name}`.slice(0, 300)] as const),
    ['en', `a${HOSTILE_NAMES[0]}`.slice(0, 300)],
  ] as const)('%s, %j: prints on A4 without overflow, errors or requests', async (lang, name) => {
    await print(draw(lang, name))
    const wide = await page.evaluate<string[]>(
      `[...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > ${PRINTED_WIDTH} + 1 || element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0).map((element) => element.outerHTML.slice(0, 120))`,
    )
    expect(wide).toEqual([])
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PRINTED_WIDTH)
    expect(told).toEqual([])
  })

  test.each(['en', 'zh'] as const)('%s: every sheet of the PDF is A4', async (lang) => {
    await print(draw(lang, 'Example Motoren GmbH'))
    const sizes = pageSizes(await page.pdf({ preferCSSPageSize: true }))
    expect(new Set(sizes)).toEqual(new Set(['210 × 297']))
  })

  test.each(['en', 'zh'] as const)('%s: every character has a glyph', async (lang) => {
    await print(draw(lang, '宁波示例电机有限公司'))
    // A character without a glyph looks like an unassigned character: a box.
    const missing = await page.evaluate<string[]>(`(() => {
      const canvas = document.createElement('canvas')
      canvas.width = canvas.height = 40
      const context = canvas.getContext('2d', { willReadFrequently: true })
      context.font = '24px ' + getComputedStyle(document.body).fontFamily
      const drawn = (text) => {
        context.clearRect(0, 0, 40, 40)
        context.fillText(text, 4, 30)
        return context.getImageData(0, 0, 40, 40).data.join()
      }
      const box = drawn('\\u{10FFFD}')
      return [...new Set(document.body.innerText)].filter((character) => /\\S/.test(character) && drawn(character) === box)
    })()`)
    expect(missing).toEqual([])
  })
})

test('the glyph check detects a missing glyph: Noto Sans SC has none for Khmer', async () => {
  await page.setContent(toHtml(endUserStatement({ ...GOODS.dysprosiumMagnet, endUser: { name: 'ភ្នំពេញ' } })))
  const same = await page.evaluate<boolean>(`(() => {
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = 40
    const context = canvas.getContext('2d', { willReadFrequently: true })
    context.font = '24px ' + getComputedStyle(document.body).fontFamily
    const drawn = (text) => {
      context.clearRect(0, 0, 40, 40)
      context.fillText(text, 4, 30)
      return context.getImageData(0, 0, 40, 40).data.join()
    }
    return drawn('ភ') === drawn('\\u{10FFFD}') && drawn('中') !== drawn('\\u{10FFFD}')
  })()`)
  expect(same).toBe(true)
})

test('Chinese is drawn by the Chinese font of the system', async () => {
  await print(endUserStatement(GOODS.dysprosiumMagnet, { lang: 'zh' }))
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument', { depth: -1 })
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' })
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  expect(fonts.map(({ familyName }) => familyName)).toEqual(['Noto Sans SC'])
})

test('the content security policy of a paper blocks external requests', async () => {
  told.length = 0
  const html = toHtml(endUserStatement(GOODS.dysprosiumMagnet))
  await page.setContent(
    html.replace('</main>', '<img src="https://example.invalid/x.png"><script>document.title="ran"</script></main>'),
  )
  expect(await page.title()).not.toBe('ran')
  expect(told.some((text) => text.includes('Content Security Policy'))).toBe(true)
})
