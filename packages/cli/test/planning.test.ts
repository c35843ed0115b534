import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { canonicalJson, parseInquiry } from 'ytterby'
import { assessKit, flips, licenceCovers, parseKit, parseLicence } from 'ytterby/planning'
import { expectBytes, ytterby } from './ytterby.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'ytterby-planning-'))
const fileOf = (name: string, value: unknown): string => {
  const path = join(FOLDER, name)
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value))
  return path
}
/** The text without its line breaks and colours. */
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ')

const MAGNET = [
  '--form',
  'ndfeb-magnet',
  '--elements',
  'Nd;Dy',
  '--elements-complete',
  'true',
  '--destination',
  'DE',
  '--end-use',
  'civil',
]
const BUYER = [
  '--end-use-field',
  'none',
  '--end-user',
  'Example Motoren GmbH',
  '--end-user-kind',
  'civil',
  '--exporter',
  'Example Magnets Co., Ltd.',
  '--quantity-kg',
  '300',
]
const DAY = ['--as-of', '2026-03-01']
const magnet = {
  asOf: '2026-03-01',
  product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }], elementsComplete: true },
  destination: 'DE',
  endUse: { kind: 'civil', field: 'none' },
}
const licence = {
  holder: 'Example Magnets Co., Ltd.',
  form: 'single',
  items: [{ code: '1C905.a.4' }],
  quantityKg: 500,
  endUsers: [{ name: 'Example Motoren GmbH', country: 'DE' }],
  destinations: ['DE'],
  endUse: { kind: 'civil', field: 'none' },
  validFrom: '2026-01-15',
  validUntil: '2027-01-15',
  used: false,
  changeRequest: 'none',
}
const kit = {
  asOf: '2026-03-01',
  destination: 'DE',
  parts: [
    { id: 'motor', product: { form: 'motor', elements: [{ symbol: 'Dy' }] } },
    { id: 'spare magnets', product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Dy' }] } },
  ],
}

describe.concurrent('ytterby flips', () => {
  test('shows under each verdict the changes that give it, and why', async () => {
    const { status, stdout, stderr } = await ytterby(['flips', ...MAGNET, ...DAY])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^PERMIT REQUIRED, possibly prohibited → hold the shipment$/m)
    expect(stdout).toMatch(/^No permit needed {2}elements: Nd, Dy → Nd$/m)
    expect(plain(stdout)).toContain('1C905.a.4: holds → does not apply [1]')
    expect(plain(stdout)).toContain('list of the end user: open → control list (find out)')
    const free = plain(stdout)
    expect(free).toContain('day asked about: 2026-03-01 → 2025-04-03 (a day that has passed: earlier law)')
    expect(free.indexOf('product.form: ndfeb-magnet → motor')).toBeLessThan(free.indexOf('2025-04-03'))
    expect(free).toMatch(/Sources \[1\] Decision to implement export controls/)
  })

  test('--most limits their number; --lang zh prints Chinese', async () => {
    const { stdout } = await ytterby(['flips', ...MAGNET, ...DAY, '--most', '1', '--lang', 'zh'])
    expect(stdout).toMatch(/^无需申领许可 +稀土元素：Nd、Dy → Nd/m)
    expect(stdout).not.toContain('最终用户所列名单')
  })

  test('says so if nothing flips the answer', async () => {
    const flags = [
      '--form',
      'motor',
      '--elements',
      'none',
      '--origin',
      'KR',
      '--exported-from',
      'KR',
      '--destination',
      'DE',
    ]
    const { stdout } = await ytterby([
      'flips',
      ...flags,
      '--end-user-listed',
      'none',
      '--end-use',
      'civil',
      '--as-of',
      '2012-06-01',
      '--known-at',
      '2012-06-01',
    ])
    expect(plain(stdout)).toContain('Tried No change that was tried leads to another verdict.')
  })

  test('--json gives the canonical JSON of the SDK', async () => {
    const expected = `${canonicalJson(flips(parseInquiry(magnet), { most: 3 }))}\n`
    const { stdout } = await ytterby(['flips', '--json', '--most', '3'], JSON.stringify(magnet))
    expectBytes(stdout, expected)
  })

  test.each(['0', '-1', 'many'])('refuses --most %s', async (most) => {
    const { status, stderr } = await ytterby(['flips', ...MAGNET, ...DAY, '--most', most])
    expect(status).toBe(2)
    expect(stderr).toContain('Write a number from 1 to 999.')
  })
})

describe.concurrent('ytterby kit', () => {
  test('shows the answer for the whole, its cause, and each part', async () => {
    const { status, stdout, stderr } = await ytterby(['kit', fileOf('kit.json', kit)])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^PERMIT REQUIRED, possibly prohibited → hold the shipment$/m)
    expect(stdout).toMatch(/^Decided by {2}spare magnets$/m)
    expect(plain(stdout)).toContain('motor: NO PERMIT NEEDED → proceed')
    expect(plain(stdout)).toContain('1C905.a.4 Dy Dysprosium-containing')
  })

  test('--json gives the canonical JSON of the SDK, from a file and from standard input', async () => {
    const expected = `${canonicalJson(assessKit(parseKit(kit)))}\n`
    const [file, stdin] = await Promise.all([
      ytterby(['kit', '--json', fileOf('same.json', kit)]),
      ytterby(['kit', '--json', '-'], JSON.stringify(kit)),
    ])
    expectBytes(file.stdout, expected)
    expectBytes(stdin.stdout, expected)
  })

  test('reports a bad part, answers the others, says hold for the whole, and ends with status 1', async () => {
    const bad = { ...kit, parts: [...kit.parts.slice(0, 1), { id: 'spares', product: { form: 'magnett' } }] }
    const { status, stdout } = await ytterby(['kit', '-'], JSON.stringify(bad))
    expect(status).toBe(1)
    expect(stdout).toMatch(/^Parts refused: 1\. Correct them first; until then hold the whole\.$/m)
    expect(stdout).not.toMatch(/UNSETTLED|The law, as far as/)
    expect(plain(stdout)).toContain('spares: refused unknown-value /parts/1/product/form:')
    expect(stdout).not.toContain('magnett')
  })

  test('asks open questions about the deal once, and those about goods for each part', async () => {
    const open = { ...kit, parts: [...kit.parts, { id: 'box', product: { form: 'ndfeb-magnet' } }] }
    const { stdout } = await ytterby(['kit', '-'], JSON.stringify(open))
    expect(stdout.match(/\(endUser\.listed\)/g)).toHaveLength(1)
    expect(plain(stdout)).toContain('box: Which rare earths does the good contain?')
  })

  test('uses --as-of if no day is stated, otherwise today, which it reports', async () => {
    const { asOf: _, ...undated } = kit
    const [stated, today] = await Promise.all([
      ytterby(['kit', '-', ...DAY, '--json'], JSON.stringify(undated)),
      ytterby(['kit', '-'], JSON.stringify(undated)),
    ])
    expectBytes(stated.stdout, `${canonicalJson(assessKit(parseKit(kit)))}\n`)
    expect(today.stderr).toContain('No day was stated')
  })

  test.each([
    ['malformed JSON', '{', 'malformed-json: A kit is one JSON object'],
    ['a list', '[]', 'malformed-json: A kit is one JSON object'],
    ['no parts', { asOf: '2026-03-01' }, 'missing at /parts:'],
    ['a bad deal', { ...kit, destination: 'Germany' }, 'unknown-value at /destination:'],
  ])('refuses %s with status 2', async (name, value, says) => {
    const { status, stdout, stderr } = await ytterby(['kit', fileOf(`${name}.json`, value)])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(says)
  })
})

describe.concurrent('ytterby licence', () => {
  const file = fileOf('licence.json', licence)

  test('says proceed for a shipment that the licence covers, with every condition', async () => {
    const { status, stdout, stderr } = await ytterby(['licence', file, ...MAGNET, ...BUYER, ...DAY])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^COVERED → proceed$/m)
    expect(stdout.match(/✓/g)).toHaveLength(14)
    expect(stdout).not.toMatch(/[✗?]/)
  })

  test('shows failed conditions first, with the terms of the licence, and what to do', async () => {
    const { stdout } = await ytterby(['licence', file, ...MAGNET, ...BUYER.slice(0, 4), '--quantity-kg', '900', ...DAY])
    expect(stdout).toMatch(/^NOT COVERED → hold the shipment$/m)
    expect(stdout).toMatch(/^Checks +✗ The quantity is more than what is left of the licence\./m)
    expect(plain(stdout)).toContain('shipment: quantity in kg 900 licence: quantity in kg 500; exported so far in kg 0')
    expect(plain(stdout)).toContain('Next For another quantity, apply for a change of the licence')
  })

  test('prints Chinese with --lang zh', async () => {
    const { stdout } = await ytterby(['licence', file, ...MAGNET, ...BUYER, ...DAY, '--lang', 'zh'])
    expect(stdout).toMatch(/^涵盖 → 可以发货$/m)
  })

  test('--json gives the canonical JSON of the SDK', async () => {
    const shipment = {
      ...magnet,
      endUser: { name: 'Example Motoren GmbH', kind: 'civil' },
      exporter: { name: 'Example Magnets Co., Ltd.' },
      quantityKg: 300,
    }
    const expected = `${canonicalJson(licenceCovers(parseLicence(licence), parseInquiry(shipment)))}\n`
    const [flags, stdin] = await Promise.all([
      ytterby(['licence', file, '--json', ...MAGNET, ...BUYER, ...DAY]),
      ytterby(['licence', file, '--json'], JSON.stringify(shipment)),
    ])
    expectBytes(flags.stdout, expected)
    expectBytes(stdin.stdout, expected)
  })

  test.each([
    [
      'a bad licence',
      { ...licence, form: 'singel' },
      'unknown-value at /form: This value is not in the list. Did you mean “single”?',
    ],
    ['malformed JSON', 'single', 'malformed-json: A licence is one JSON object'],
  ])('refuses %s with status 2', async (name, value, says) => {
    const { status, stdout, stderr } = await ytterby(['licence', fileOf(`${name}.json`, value), ...MAGNET, ...DAY])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(says)
  })
})
