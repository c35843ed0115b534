import { describe, expect, test } from 'vitest'
import { assess, canonicalJson } from 'ytterby'
import { PRODUCT_FORMS } from 'ytterby/schema'
import { expectBytes, linesOf, ytterby } from './ytterby.ts'

const MAGNET = {
  asOf: '2025-06-01',
  product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }], elementsComplete: true },
  destination: 'DE',
  endUse: { kind: 'civil' },
} as const
const MAGNET_JSON = JSON.stringify(MAGNET)
const MAGNET_FLAGS = [
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
  '--as-of',
  '2025-06-01',
]
const inquiry = () => ({ ...MAGNET, product: { ...MAGNET.product, elements: [...MAGNET.product.elements] } })

describe.concurrent('ytterby assess: input', () => {
  test('a JSON inquiry on standard input gives the canonical JSON of the SDK and a newline', async () => {
    const { status, stdout, stderr } = await ytterby(['assess', '--json'], MAGNET_JSON)
    expectBytes(stdout, `${canonicalJson(assess(inquiry()))}\n`)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test('flags give the same bytes as JSON', async () => {
    const { stdout } = await ytterby(['assess', ...MAGNET_FLAGS, '--json'])
    expectBytes(stdout, `${canonicalJson(assess(inquiry()))}\n`)
  })

  test('every kind of flag sets its field', async () => {
    const flags = [
      '--as-of 2026-02-01 --known-at 2026-01-31',
      '--form alloy --elements Sm:30;Gd; --elements-complete FALSE --alloyed-with Fe;Co --host none --processing primary',
      '--commodity-code 3824.99 --particle-size 12.5',
      '--end-user ACME --end-user-country FR --end-user-listed none --end-user-listed-ownership 0',
      '--importer Importer --consignee Consignee --consignee-country NL --consignee Second',
      '--customer new --purpose sample --quantity-kg 1e3 --submitted-on 2026-02-02',
    ]
    const { stdout } = await ytterby(['assess', '--json', ...flags.join(' ').split(' ')])
    expect(JSON.parse(stdout).inquiry).toEqual({
      asOf: '2026-02-01',
      knownAt: '2026-01-31',
      product: {
        form: 'alloy',
        elements: [{ symbol: 'Sm', weightPercent: 30 }, { symbol: 'Gd' }],
        elementsComplete: false,
        alloyedWith: ['Co', 'Fe'],
        host: 'none',
        processing: 'primary',
        commodityCode: '382499',
        particleSizeMicron: 12.5,
      },
      endUser: { name: 'ACME', country: 'FR', listed: 'none', listedOwnershipPercent: 0 },
      importer: { name: 'Importer' },
      consignees: [{ name: 'Consignee', country: 'NL' }, { name: 'Second' }],
      customer: 'new',
      shipment: { purpose: 'sample' },
      quantityKg: 1000,
      clock: { submittedOn: '2026-02-02' },
    })
  })

  test.each(['none', '[]'])('--elements %s states that the good contains no rare earths', async (none) => {
    const { stdout } = await ytterby([
      'assess',
      '--json',
      '--form',
      'metal',
      '--elements',
      none,
      '--as-of',
      '2026-01-01',
    ])
    expect(JSON.parse(stdout).inquiry.product.elements).toEqual([])
  })

  test('--as-of and --known-at are used only if the JSON inquiry does not state them', async () => {
    const flags = ['assess', '--json', '--as-of', '2026-01-01', '--known-at', '2026-01-02']
    const { stdout } = await ytterby(flags, '{"asOf":"2025-06-01","product":{"form":"metal"}}')
    expect(JSON.parse(stdout)).toMatchObject({ asOf: '2025-06-01', knownAt: '2026-01-02' })
  })

  test('without a day, today in Beijing is used and reported on standard error', async () => {
    const { status, stdout, stderr } = await ytterby(['assess', '--json', '--form', 'metal', '--elements', 'Nd'])
    const { asOf } = JSON.parse(stdout)
    expect(stderr).toContain(`today in Beijing, ${asOf}`)
    expect(status).toBe(0)
  })
})

describe.concurrent('ytterby assess: output as text', () => {
  test('begins with the verdict and its cause, and says in at most 15 lines what to act on, in this order', async () => {
    const { stdout, status } = await ytterby(['assess', ...MAGNET_FLAGS])
    expect(stdout.startsWith('Permit required: 1C905.a.4 (dysprosium) of MOFCOM & GACC announcement 18')).toBe(true)
    const headings = [...stdout.matchAll(/^([A-Z][a-z ]+): /gm)].map(([, heading]) => heading)
    expect(headings).toEqual([
      'Permit required',
      'Because',
      'Permit',
      'What to do',
      'Find out first',
      'Time',
      'Papers',
      'Days',
    ])
    expect(stdout).toContain('\nAnswer with --end-user. More: --why ')
    expect(linesOf(stdout).length).toBeLessThanOrEqual(15)
    expect(stdout).toContain('45 working days')
    expect(status).toBe(0)
  })

  test.each([
    ['Nd', 'ndfeb-magnet', '', 'It depends: the list of elements may miss terbium or dysprosium.'],
    ['Sm', 'smco-magnet', 'Skydio, Inc.', 'Prohibited: Skydio Inc. is under a Chinese countermeasure that bars'],
    ['Nd;Dy', 'ndfeb-magnet', 'Rheinmetall AG', 'Prohibited: Rheinmetall AG is on China’s control list'],
  ])('says first what decides: %s in a form %s to “%s”', async (elements, form, buyer, said) => {
    const facts = [`--elements=${elements}`, `--form=${form}`, '--destination=US', '--end-use=civil']
    const { stdout } = await ytterby(['assess', ...facts, `--end-user=${buyer}`, '--as-of=2026-09-30'])
    expect(stdout.replaceAll(/\s+/g, ' ').startsWith(said)).toBe(true)
  })

  test.each([
    ['a long question', ['--elements=Nd;Dy', '--form=ndfeb-magnet', '--destination=DE', '--end-user=RTX Corporation']],
    ['several causes', ['--elements=Tb', '--form=metal', '--destination=JP', '--end-user=TDK Corporation']],
  ])(
    'says what to do, what is asked first and how far the law is known, whatever else does not fit: %s',
    async (_, facts) => {
      const { stdout } = await ytterby(['assess', ...facts, '--as-of=2026-09-30'])
      for (const heading of ['What to do', 'Find out first', 'Time']) expect(stdout).toContain(`\n${heading}: `)
      expect(linesOf(stdout).length).toBeLessThanOrEqual(15)
    },
  )

  test('does not say to proceed with a commodity code of other goods', async () => {
    const facts = ['--elements=Nd', '--elements-complete=true', '--form=ndfeb-magnet', '--commodity-code=2846901500']
    const { stdout } = await ytterby(['assess', ...facts, '--destination=DE', '--as-of=2026-03-01'])
    expect(stdout).toContain('What to do: Correct the commodity code or the form first')
    expect(stdout).not.toContain('Proceed')
  })

  test('does not speak of a permit, papers or days where the good may not leave', async () => {
    const facts = ['--elements=Nd;Dy', '--form=ndfeb-magnet', '--destination=US', '--end-use=civil']
    const { stdout } = await ytterby(['assess', ...facts, '--end-user=Rheinmetall AG', '--as-of=2026-09-30'])
    expect(stdout).toMatch(/^What to do: Stop\./m)
    expect(stdout).not.toMatch(/^(Permit|Papers|Days|Find out first):/m)
  })

  test.each(['en', 'zh'] as const)('names no field of the inquiry, not even with --why (%s)', async (lang) => {
    const { stdout } = await ytterby(['assess', ...MAGNET_FLAGS, '--why', '--lang', lang])
    expect(stdout).not.toMatch(/\b(product|endUse|endUser|shipment)\.[a-z]+\b|\basOf\b/)
  })

  test('shows every reason and paper with --why, what was cited with --sources, the JSON with --full', async () => {
    const [plain, why, sources, full, json] = await Promise.all(
      [[], ['--why'], ['--sources'], ['--full'], ['--json']].map((flags) =>
        ytterby(['assess', ...MAGNET_FLAGS, ...flags]),
      ),
    )
    for (const said of ['does not apply 1C904.a.4', 'Technical description or test report', '1C905.a.4 Dy']) {
      expect(plain?.stdout).not.toContain(said)
      expect(why?.stdout).toContain(said)
    }
    const first = '[1] Decision to implement export controls on certain medium and heavy rare-earth related items'
    expect(plain?.stdout).not.toContain('[1]')
    expect(why?.stdout.replaceAll(/\s+/g, ' ')).toContain(first)
    expect(sources?.stdout.startsWith(plain?.stdout.trimEnd() ?? '-')).toBe(true)
    expect(sources?.stdout).toContain('[1]')
    expectBytes(full?.stdout, `${canonicalJson(assess(inquiry()))}\n`)
    expect(json?.stdout).toBe(full?.stdout)
  })

  test('counts the papers that are missing, by who provides them', async () => {
    const [plain, inHand] = await Promise.all([
      ytterby(['assess', ...MAGNET_FLAGS]),
      ytterby(['assess', ...MAGNET_FLAGS, '--documents', 'end-user-certificate']),
    ])
    expect(plain.stdout).toMatch(/^Papers: \d+ with the application: exporter \d+, importer 1, end user \d\.$/m)
    expect(inHand.stdout).toMatch(/^Papers: \d+ of \d+ with the application are missing: /m)
  })

  test('does not claim that a licence of the quota years needs no papers', async () => {
    const flags = ['--as-of=2012-06-01', '--form=metal', '--elements=Nd', '--destination=DE', '--end-use=civil']
    const [answer, plan] = await Promise.all([
      ytterby(['assess', ...flags]),
      ytterby(['schedule', ...flags, '--needed-by=2012-12-01']),
    ])
    expect(answer.stdout).toMatch(/^Papers: Which papers are required was not read/m)
    expect(plan.stdout).toMatch(/^Papers +which papers are required was not read/m)
  })

  test('its help lists every form', async () => {
    const { stdout } = await ytterby(['help', 'assess'])
    const [, listed = ''] = /Forms of goods \(--form\):\n((?: .*\n)+)/.exec(stdout) ?? []
    expect(listed.trim().split(/,\s+/)).toEqual([...PRODUCT_FORMS])
  })

  test('is in Chinese with --lang zh, except for codes', async () => {
    const { stdout } = await ytterby(['assess', ...MAGNET_FLAGS, '--lang', 'zh'])
    expect(stdout.startsWith('须申领许可：商务部 海关总署公告2025年第18号的1C905.a.4（镝）涵盖该货物。')).toBe(true)
    expect(stdout).toContain('先行核实：最终用户是谁')
    expect(stdout.replaceAll(/https?:\S+/g, '')).not.toMatch(
      /\b(the|is|are|of|with|from|needed|open|holds|prohibited|framework|days)\b/,
    )
  })

  test('uses colours if they are forced, and none with NO_COLOR or in a pipe', async () => {
    const [forced, refused, piped] = await Promise.all([
      ytterby(['assess', ...MAGNET_FLAGS], '', { FORCE_COLOR: '1' }),
      ytterby(['assess', ...MAGNET_FLAGS], '', { NO_COLOR: '1' }),
      ytterby(['assess', ...MAGNET_FLAGS]),
    ])
    expect(forced.stdout).toContain('\u{1b}[1m')
    expect(refused.stdout).not.toContain('\u{1b}')
    expect(piped.stdout).toBe(refused.stdout)
  })

  test('removes terminal control codes from stated texts', async () => {
    const { stdout } = await ytterby([
      'assess',
      '--form',
      'metal',
      '--description',
      'a\u{1b}[2Jb',
      '--as-of',
      '2026-01-01',
    ])
    expect(stdout).not.toContain('\u{1b}')
  })
})

describe.concurrent('refusals have status 2 and print nothing on standard output', () => {
  const flags = (...more: string[]) => ['assess', '--form', 'metal', '--as-of', '2026-01-01', ...more]
  test.each<[what: string, args: string[], input: string, says: string[]]>([
    [
      'a misspelt form',
      ['assess', '--form', 'ndfeb-magnt', '--as-of', '2026-01-01'],
      '',
      ['unknown-value', '/product/form (--form)', 'Did you mean “ndfeb-magnet”?'],
    ],
    [
      'a form that is near to none',
      ['assess', '--form', 'nonsense', '--as-of', '2026-01-01'],
      '',
      ['This value is not in the list.', '(ytterby help assess lists all forms.)'],
    ],
    [
      'a misspelt element',
      flags('--elements', 'Dyy'),
      '',
      ['/product/elements/0/symbol (--elements)', 'Did you mean “Dy”?'],
    ],
    ['a list of separators only', flags('--elements', ';'), '', ['unknown-value', '/product/elements/0/symbol']],
    [
      'a day that does not exist',
      ['assess', '--form', 'metal', '--as-of', '2025-02-30'],
      '',
      ['--as-of', 'YYYY-MM-DD'],
    ],
    [
      'a day before the first one with answers',
      ['assess', '--form', 'metal', '--as-of', '2002-12-31'],
      '',
      ['2003-01-01'],
    ],
    ['negative kilograms', flags('--quantity-kg', '-1'), '', ['out-of-range', '--quantity-kg']],
    ['a flag stated twice', flags('--form', 'ore'), '', ['--form', 'once']],
    ['a misspelt flag', flags('--elemnts', 'Dy'), '', ['--elements']],
    [
      'an unknown key',
      ['assess'],
      '{"asOf":"2026-01-01","prodct":{}}',
      ['unknown-key', '/prodct', 'Did you mean “product”?'],
    ],
    ['incomplete JSON', ['assess'], '{"asOf":', ['malformed-json']],
    ['a JSON array', ['assess'], '[]', ['malformed-json', 'ytterby batch']],
    ['empty input', ['assess'], '', ['empty-file', "assess 'NdFeB magnets to Germany'"]],
    ['an empty line', ['assess', ' '], '', ['empty-file', "assess 'NdFeB magnets to Germany'"]],
    [
      'a 10 MB description',
      ['assess'],
      `{"asOf":"2026-01-01","product":{"description":"${'x'.repeat(10_000_000)}"}}`,
      ['too-long', '/product/description'],
    ],
  ])('%s', async (_what, args, input, says) => {
    const { status, stdout, stderr } = await ytterby(args, input)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    for (const part of says) expect(stderr).toContain(part)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})

describe.concurrent('the cause of a restriction', () => {
  const flags = ['--form=metal', '--elements=Dy', '--destination=US', '--end-use=military', '--as-of=2026-03-01']

  test.each([
    ['en', 'it contains elements that the framework calls sensitive: Dy'],
    ['en', 'because a party is, or may be, on the list'],
    ['en', 'for military use or a military user, with heavy rare earths: Dy'],
    ['zh', '理由：含有许可框架所称敏感元素：Dy'],
    ['zh', '理由：目的地、用途或用户属于或可能属于规则所指'],
  ])('is shown with --why (%s): %s', async (lang, sentence) => {
    const run = (...more: string[]) => ytterby(['assess', ...flags, '--lang', lang, ...more])
    const [brief, full] = await Promise.all([run(), run('--why')])
    const plain = (text: string): string => text.replaceAll(/\s+/g, lang === 'zh' ? '' : ' ')
    expect(plain(full.stdout)).toContain(sentence)
    expect(plain(brief.stdout)).not.toContain(sentence)
  })
})

test.concurrent('authorities and reasons are shown in words', async () => {
  const { stdout } = await ytterby(['assess', ...MAGNET_FLAGS, '--why'])
  const text = stdout.replaceAll(/\s+/g, ' ')
  expect(text).toContain('State Council: approves exports of major impact')
  expect(text).toContain('Ministry of Commerce (MOFCOM): decides')
  expect(text).toContain('1C905.a.4: form NdFeB magnet; elements Dy')
  expect(text).toMatch(/needed: destination US; end use or end user military/)
})

describe.concurrent('the text of an answer', () => {
  test('names the instrument of a gap, and cites it', async () => {
    const flags = '--form metal --elements Ho --destination DE --end-use civil --as-of 2026-11-24'.split(' ')
    const { stdout } = await ytterby(['assess', ...flags, '--why'])
    const text = stdout.replaceAll(/\s+/g, ' ')
    expect(text).toMatch(
      /Gaps in law - MOFCOM & GACC announcement 57 of 2025, parts I-V, since 2026-11-11: [a-z ,]+ \[\d+\]/,
    )
    expect(text).not.toContain('MOFCOM-GACC-2025-57')
  })

  test.each([
    ['en', /The good ships from outside China: it needs no Chinese permit\./, /leave China/],
    ['zh', /货物自境外发运：无需中国许可。/, /即可出口/],
  ])('to a re-export does not say that the good leaves China (%s)', async (lang, said, unsaid) => {
    const flags = '--form metal --elements Nd --origin JP --exported-from JP --destination DE --as-of 2026-03-01'
    const { stdout } = await ytterby(['assess', ...flags.split(' '), '--lang', lang])
    const text = stdout.replaceAll(/\s+/g, lang === 'zh' ? '' : ' ')
    expect(text).toMatch(said)
    expect(text).not.toMatch(unsaid)
  })
})
