import { describe, expect, test } from 'vitest'
import { assess, canonicalJson, parseInquiry } from 'ytterby'
import { expectBytes, ytterby } from './ytterby.ts'

const LINE = 'NdFeB magnets N42SH, 8505.11, to Germany, buyer Robert Bosch GmbH'
const READ = {
  asOf: '2026-03-01',
  product: {
    description: 'NdFeB magnets N42SH',
    commodityCode: '850511',
    form: 'ndfeb-magnet',
    elements: [{ symbol: 'Nd' }],
    elementsComplete: false,
  },
  destination: 'DE',
  endUser: { name: 'Robert Bosch GmbH' },
}

describe.concurrent('ytterby assess: a line of text', () => {
  test('is answered like the inquiry that it was read as, once its reading is accepted', async () => {
    const { status, stdout, stderr } = await ytterby([
      'assess',
      LINE,
      '--accept',
      'certain',
      '--as-of',
      '2026-03-01',
      '--json',
    ])
    expectBytes(stdout, `${canonicalJson(assess(parseInquiry(READ)))}\n`)
    expect(status).toBe(0)
    expect(stderr).toMatch(/Germany \(DE\) \(from “to Germany”\)/)
  })

  test('is not answered where nobody accepts its reading', async () => {
    const { status, stdout, stderr } = await ytterby(['assess', LINE])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/error: not-accepted: .*--accept certain/)
  })

  test('is not answered while part of it has no single reading; a flag settles it', async () => {
    const args = ['assess', 'Nd metal 03/04/2026 to Japan', '--accept', 'certain', '--json']
    const unclear = await ytterby(args)
    expect({ status: unclear.status, stdout: unclear.stdout }).toEqual({ status: 2, stdout: '' })
    expect(unclear.stderr).toMatch(/2026-04-03 or 2026-03-04/)
    const { stdout } = await ytterby([...args, '--as-of', '2026-04-03'])
    expect(JSON.parse(stdout).inquiry).toMatchObject({ asOf: '2026-04-03', destination: 'JP' })
  })

  test('is answered for each form that its words leave, and not for others', async () => {
    const line = 'lanthanum cerium ingots to Japan'
    const { status, stdout } = await ytterby(['assess', line, '--accept', 'certain', '--as-of', '2026-03-01'])
    expect(status).toBe(0)
    expect(stdout.match(/^(?:alloy|metal): [^:]*/gm)).toEqual(['alloy: It depends', 'metal: Permit required'])
  })

  test('is answered for each form that a good may have which may hold no rare earths', async () => {
    const args = ['assess', 'magnets to Germany', '--accept', 'certain', '--as-of', '2026-03-01']
    const { status, stdout } = await ytterby(args)
    expect(status).toBe(0)
    expect(stdout).toMatch(/^By its words the good may have one of these forms\./)
    expect(stdout.match(/^[a-z-]+-magnet: [^:]*/gm)).toEqual([
      'ndfeb-magnet: It depends',
      'smco-magnet: Permit required',
      'bonded-magnet: It depends',
    ])
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(15)
    const none = await ytterby([...args, '--elements', 'none'])
    expect(none.stdout).not.toMatch(/-magnet: /)
  })

  test('is answered once where the answer is the same for each form that its words leave', async () => {
    const line = 'DyTb oxide 25kg to Taiwan, buyer TSMC'
    const { status, stdout } = await ytterby(['assess', line, '--accept', 'certain', '--as-of', '2026-03-01'])
    expect(status).toBe(0)
    expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(
      /^The answer is the same for each form that the words leave: oxide-mixture, separated-oxide, basic-oxide\. Permit required: /,
    )
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(15)
    const reasons = await ytterby(['assess', line, '--accept', 'certain', '--as-of', '2026-03-01', '--why'])
    expect(reasons.stdout.replaceAll(/\s+/g, ' ')).toMatch(
      /separated-oxide, basic-oxide\. Permit required: .* Sources /,
    )
  })

  test('is explained for each form where their answers differ', async () => {
    const line = 'lanthanum cerium ingots to Japan'
    const { stdout } = await ytterby(['assess', line, '--accept', 'certain', '--as-of', '2026-03-01', '--why'])
    expect(stdout.match(/^(?:alloy|metal):\n[^:]*/gm)).toEqual(['alloy:\nIt depends', 'metal:\nPermit required'])
  })

  test('is set aside where the good is none of those that the law is about, unless flags say what it holds', async () => {
    const args = ['assess', 'steel screws M8 to Germany', '--accept', 'certain', '--as-of', '2026-03-01']
    const { status, stdout, stderr } = await ytterby(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/error: set-aside: .*“screws”.*--form and --elements/)
    const stated = await ytterby([...args, '--form', 'metal', '--elements', 'Tb'])
    expect({ status: stated.status, stdout: stated.stdout.split(':')[0] }).toEqual({
      status: 0,
      stdout: 'Permit required',
    })
  })

  test('a flag counts before the line', async () => {
    const { stdout } = await ytterby([
      'assess',
      LINE,
      '--accept',
      'certain',
      '--json',
      '--destination',
      'FR',
      '--elements',
      'Nd;Dy',
    ])
    expect(JSON.parse(stdout).inquiry).toMatchObject({
      destination: 'FR',
      product: { elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
    })
  })

  test('is shown as it was understood in Chinese as well', async () => {
    const { stderr } = await ytterby(['assess', '钕铁硼磁体，出口到德国', '--lang', 'zh'])
    expect(stderr).toMatch(/目的地：德国（DE）/)
    expect(stderr).toMatch(/没有人确认/)
  })
})

describe.concurrent('ytterby assess: flags as people type them', () => {
  test.each([
    [['--destination', 'Germny'], /--destination: “Germny” is not a known country\. Write one of these: DE\./],
    [['--elements', 'Dysprosum'], /--elements: “Dysprosum” does not name rare earths\. Write one of these: Dy\./],
  ])('with a typing error are refused with what was meant: %s', async (flags, said) => {
    const { status, stderr } = await ytterby(['assess', '--form', 'metal', '--as-of', '2026-03-01', ...flags])
    expect(status).toBe(2)
    expect(stderr).toMatch(said)
  })

  test('are read where there is one reading', async () => {
    const typed = [
      '--form',
      'ndfeb',
      '--elements',
      'Nd 30%, Dy 3%',
      '--destination',
      'Germany',
      '--quantity-kg',
      '500 g',
    ]
    const written = [
      '--form',
      'ndfeb-magnet',
      '--elements',
      'Nd:30;Dy:3',
      '--destination',
      'DE',
      '--quantity-kg',
      '0.5',
    ]
    const [a, b] = await Promise.all(
      [typed, written].map((flags) => ytterby(['assess', '--json', '--as-of', '2026-03-01', ...flags])),
    )
    expect(a).toEqual(b)
    expect(a?.status).toBe(0)
  })

  test.each([
    [['--form', 'magnet'], /--form: .*Write one of these: ndfeb-magnet, smco-magnet, bonded-magnet, magnet-powder/],
    [['--form', 'blabla'], /unknown-value at \/product\/form \(--form\)/],
    [['--elements', 'steel'], /unknown-value at \/product\/elements\/0\/symbol \(--elements\)/],
  ])('are refused with their readings where there are several or none: %s', async (flags, told) => {
    const { status, stderr } = await ytterby(['assess', '--as-of', '2026-03-01', ...flags])
    expect(status).toBe(2)
    expect(stderr).toMatch(told)
  })
})
