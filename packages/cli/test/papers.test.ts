import { describe, expect, test } from 'vitest'
import 'ytterby/zh'
import { assess, canonicalJson } from 'ytterby'
import { customsRemark, endUserStatement, notControlledSheet, PAPER_KINDS, toHtml, toMarkdown } from 'ytterby/papers'
import { expectBytes, ytterby } from './ytterby.ts'

const ROTOR = ['--form', 'motor-rotor', '--elements', 'Nd;Dy', '--destination', 'DE', '--end-use', 'civil']
const DAY = ['--as-of', '2026-03-01']
const rotor = {
  asOf: '2026-03-01',
  product: { form: 'motor-rotor' as const, elements: [{ symbol: 'Nd' as const }, { symbol: 'Dy' as const }] },
  destination: 'DE',
  endUse: { kind: 'civil' as const },
}

describe.concurrent('ytterby papers', () => {
  test.each(PAPER_KINDS)('%s as Markdown, HTML and JSON', async (kind) => {
    const [plain, html, json] = await Promise.all([
      ytterby(['papers', kind, ...ROTOR, ...DAY]),
      ytterby(['papers', kind, ...ROTOR, ...DAY, '--format', 'html']),
      ytterby(['papers', kind, ...ROTOR, ...DAY, '--format', 'json']),
    ])
    expect(plain.status).toBe(0)
    expect(plain.stdout).toMatch(/^# .+\n\n/)
    expect(html.stdout).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(json.stdout).toBe(`${canonicalJson(JSON.parse(json.stdout))}\n`)
  })

  test('gives the paper of the SDK byte for byte', async () => {
    const notice = '2026-03-03'
    const words = ['papers', 'not-controlled-sheet', ...ROTOR, ...DAY, '--lang', 'zh', '--notice-received-on', notice]
    const sheet = notControlledSheet(assess(rotor, { lang: 'zh' }), { noticeReceivedOn: notice })
    const [html, plain, json] = await Promise.all([
      ytterby([...words, '--format', 'html']),
      ytterby(words),
      ytterby([...words, '--format', 'json']),
    ])
    expect(html.stdout).toBe(toHtml(sheet))
    expect(plain.stdout).toBe(toMarkdown(sheet))
    expectBytes(json.stdout, `${canonicalJson(sheet)}\n`)
    expect(plain.stdout).toContain('应于2026-03-12前（含当日）提交')
  })

  test('also reads an inquiry from standard input', async () => {
    const { stdout } = await ytterby(['papers', 'end-user-statement', '--lang', 'zh'], JSON.stringify(rotor))
    expect(stdout).toBe(toMarkdown(endUserStatement(rotor, { lang: 'zh' })))
  })

  test('the remark as JSON contains the line, the codes and the reason', async () => {
    const magnet = { ...rotor, product: { ...rotor.product, form: 'ndfeb-magnet' as const, elementsComplete: true } }
    const { stdout } = await ytterby(['papers', 'customs-remark', '--format', 'json'], JSON.stringify(magnet))
    expectBytes(stdout, `${canonicalJson(customsRemark(assess(magnet)))}\n`)
    expect(JSON.parse(stdout)).toMatchObject({ codes: ['1C905.a.4'], because: 'controlled' })
  })

  test.each([
    [
      'a sheet for goods that need a permit',
      ['not-controlled-sheet', '--form', 'ndfeb-magnet', '--elements', 'Nd;Dy'],
      'verdict-not-no-permit: This sheet says that no permit is needed, but the verdict is another: state the open facts',
    ],
    ['a statement on weapons', ['end-user-statement', '--end-use', 'wmd'], 'end-use-untrue'],
    [
      'a sheet for goods that stay abroad',
      ['not-controlled-sheet', ...ROTOR, '--exported-from', 'KR'],
      'not-leaving-china',
    ],
    [
      'a day that does not exist',
      ['not-controlled-sheet', ...ROTOR, '--notice-received-on', '2026-02-30'],
      'YYYY-MM-DD',
    ],
    [
      'a notice received before the procedure began',
      ['not-controlled-sheet', ...ROTOR, '--notice-received-on', '2025-06-15'],
      'invalid-day',
    ],
    [
      'a notice for another paper',
      ['customs-remark', ...ROTOR, '--notice-received-on', '2026-03-03'],
      'not-controlled-sheet',
    ],
    ['an unknown paper', ['invoice', ...ROTOR], 'end-user-statement'],
    ['an unknown format', ['customs-remark', ...ROTOR, '--format', 'pdf'], 'html'],
  ])('refuses %s with status 2 and says what to do', async (_, words, says) => {
    const { status, stdout, stderr } = await ytterby(['papers', ...words, ...DAY])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(says)
  })
})
