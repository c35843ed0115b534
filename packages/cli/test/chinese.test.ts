import { expect, test } from 'vitest'
import { currentRuleset, FIELDS } from 'ytterby'
import { reference } from 'ytterby/law'
import { PRODUCT_FORMS } from 'ytterby/schema'
import { linesOf, ytterby } from './ytterby.ts'

const MAGNET = ['--form=ndfeb-magnet', '--elements=Nd;Dy', '--destination=DE', '--end-use=civil']
const DAY = '--as-of=2026-03-01'

const LICENCE = JSON.stringify({
  holder: 'Muster',
  form: 'single',
  items: [{ code: '1C905.a.4' }],
  quantityKg: 500,
  endUsers: [{ name: 'Muster', country: 'DE' }],
  destinations: ['DE'],
  endUse: { kind: 'civil', field: 'none' },
  validFrom: '2026-01-15',
  validUntil: '2027-01-15',
})
const LIST =
  '物料编号,货物名称,税号,目的国,净重(千克),出口日期\n甲,钢支架,7326.90,德国,900,2026-03-01\n乙,钕铁硼磁铁,8505.11,日本,12.5,2026-03-02\n丙,减速电机,8501.31,欧盟,3,2026-03-02\n'
const KIT = JSON.stringify({
  asOf: '2026-03-01',
  destination: 'DE',
  parts: [
    { id: 'A', product: { form: 'motor' } },
    { id: 'B', product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Dy' }] } },
    { id: 'C', product: { form: 'unknown' } },
  ],
})

/** Latin words that a Chinese answer may contain: stated values, names, codes, ids and English titles. */
const { instruments, elements, documents, warnings, restrictions } = currentRuleset.data
const IDS: ReadonlySet<string> = new Set([
  ...instruments.flatMap(({ id, limbs, passages }) => [id, ...limbs.map((limb) => limb.id), ...Object.keys(passages)]),
  ...restrictions.map(({ id }) => id),
  ...elements.map(({ symbol }) => symbol),
  ...PRODUCT_FORMS,
  ...documents.map(({ id }) => id),
  ...Object.keys(warnings).flatMap((key) => [key, ...key.split('.').slice(0, 1)]),
  ...FIELDS.keys(),
  ...[...FIELDS.values()].flatMap(({ keys }) => keys),
])
const NAMES: ReadonlySet<string> = new Set(
  'Muster Ytterby ytterby JSON CSV ISO EUR USD CLEPA EU Sefcovic Lynas MP Materials Mountain Pass DLA AlNiCo Veolia Hitachi Adamas Intelligence USGS UN Environment Programme TDK Corp Corporation CN DE FR US NL PL BE MY JP A B C Compliance Testing LLC DS431 DS432 DS433 Dexter Magnetic Technologies wt PDF HS csv json'.split(
    ' ',
  ),
)
const TITLES = reference('supply-chain')
  .records.flatMap(({ sources, correction }) => [...sources, ...(correction?.sources ?? [])])
  .flatMap(({ title, publisher }) => [title, publisher])

/** Latin words that are neither names nor codes. */
function englishIn(text: string): string[] {
  const told = text
    .replaceAll(/\n +/g, ' ')
    .replaceAll(/<?https?:\/\/[^\s>]+>?/g, '')
    .replaceAll(/\S+@\S+/g, '')
    // What users can type: values of a question before their meaning, paths of facts, flags, pointers.
    .replaceAll(/(?<![A-Za-z0-9-])[a-z][a-z0-9-]*（/g, '（')
    .replaceAll('填 none', '')
    // Limbs of a control, such as a18:1c905.
    .replaceAll(/[a-z0-9-]+:[a-z0-9.:-]+/g, '')
    .replaceAll(/（[a-z]+(\.[a-zA-Z0-9]+)*）/g, '')
    .replaceAll(/--[a-z-]+( <?[a-z]+>?)?|ytterby( help)? [a-z]+/g, '')
    // Words that a refusal asks users to type.
    .replaceAll(/可用：[a-zA-Z0-9., -]+|“[^”]*”|YYYY-MM-DD/g, '')
    // Codes of refusals come before the sentence.
    .replaceAll(/(^|[ ：])[a-z]+(-[a-z0-9]+)+：/gm, '')
  const bare = TITLES.reduce((rest, title) => rest.replaceAll(title, ''), told).replaceAll(/(\/[a-zA-Z0-9]+)+/g, '')
  const words = bare.match(/[A-Za-z][A-Za-z0-9.-]*[A-Za-z0-9]|[A-Za-z]/g) ?? []
  return [...new Set(words)].filter(
    (word) =>
      !IDS.has(word) &&
      // A calendar file names the good by its elements, such as Nd-Dy.
      !word.split('-').every((one) => IDS.has(one)) &&
      !NAMES.has(word) &&
      // Control codes, ids of interpretations, and letters for customs supervision and sources.
      !/^([A-E][0-9]{3}(\.[a-z0-9]+)*|faq-[a-z-]+|[A-Za-z])$/.test(word),
  )
}

test('englishIn finds English words', () => {
  expect(englishIn('第17条; whole, 约12个月 1C905.a.4')).toEqual(['whole'])
  expect(englishIn('6至12 months')).toEqual(['months'])
})

const COMMANDS: readonly (readonly [args: readonly string[], input?: string])[] = [
  [['assess', ...MAGNET, DAY, '--why']],
  [['assess', '--elements=Dy', DAY]],
  [['assess', '--form=metal', '--elements=Tb', '--destination=US', '--end-use=military', DAY, '--why']],
  [
    [
      'assess',
      '--form=scrap',
      '--elements=Dy',
      '--destination=JP',
      '--end-user=TDK Corp.',
      '--as-of=2026-05-01',
      '--why',
    ],
  ],
  [
    [
      'assess',
      '--form=motor',
      '--elements=Nd',
      '--exported-from=DE',
      '--destination=US',
      '--as-of=2025-10-15',
      '--why',
    ],
  ],
  [['assess', '--form=technology', '--destination=DE', '--as-of=2025-10-15', '--why']],
  [['assess', '--form=separated-oxide', '--elements=La', '--destination=DE', '--as-of=2010-05-01', '--why']],
  [['schedule', ...MAGNET, '--customer=new', DAY, '--submitted-on=2026-03-02', '--needed-by=2026-09-01']],
  [['schedule', ...MAGNET, '--as-of=2025-10-15', '--accepted-on=2025-10-15', '--supplement-days=10']],
  [['flips', ...MAGNET, DAY]],
  [['flips', '--form=metal', '--elements=Tb', '--destination=US', '--end-user-kind=military', DAY]],
  [['kit', '-'], KIT],
  [['licence', '-', ...MAGNET, DAY, '--quantity-kg=900'], LICENCE],
  [['exposure', 'examples/parts.csv', '--period=year', '--as-of=2026-11-24']],
  [['timeline', '--form=optical-fibre', '--elements=Er', '--destination=DE', '--end-use=civil', DAY]],
  [['law', DAY]],
  [['law', '61', DAY]],
  [['papers', 'end-user-statement', ...MAGNET, DAY]],
  [['papers', 'supplier-questions', '--form=ndfeb-magnet', '--destination=DE', DAY]],
  [['assess', '--form=ndfeb-magnt', '--destination=DE', DAY]],
  [['schedule', '--form=motor', '--elements=Nd', '--elements-complete=true', DAY, '--ics']],
  [['kit', 'no-such-file']],
  [['intake', '-', DAY], LIST],
  [['intake', 'no-such-file']],
  [['intake', '-'], '物料;名称\n'],
  [['law', '--frm']],
  [['assess', '--as-of=soon']],
  [['assess', '--as-of=1999-01-01']],
  [['assess', '--form=ore', '--end-use=peaceful', '--quantity-kg=-1', DAY]],
  [['assess', '--form=ore', '--form=metal', DAY]],
  [['schedule', '--form=ore', '--json', '--ics', DAY]],
  [['law', 'x', '--lang=en', '--out']],
  [['flips', '--most=0']],
  [['papers', 'letter']],
  [['screen', 'TDK Corp.', 'TDK', '--country=JP', '--as-of=2026-05-01']],
  [['screen', '-', '--as-of=2026-05-01'], 'name\nTDK Corp.\nGmbH\n\n,\n'],
  [['screen', '-'], 'firm\nTDK\n'],
  [['screen', 'TDK', '--review=x']],
  [['screen', 'TDK', '--clearances=package.json']],
  [['watch', '-', '--state=x', '--webhook=ftp://example.com']],
  [['verify', '-']],
  [['verify', '-', '--keys=no-such-file'], '{"assessment":{}}'],
  [['verify', '-', '--keys=package.json'], '{"assessment":{},"receipt":{}}'],
]

const asked = COMMANDS.map(([args, input = '']) => ({ args, input }))

test.concurrent.each(asked)('$args prints no English with --lang=zh', async ({ args, input }) => {
  const { stdout, stderr } = await ytterby([...args, '--lang=zh'], input)
  expect(stdout + stderr).toMatch(/[一-鿿]/)
  expect(englishIn(stdout + stderr)).toEqual([])
})

test.concurrent('a calendar file names articles and periods in Chinese', async () => {
  const flags = ['--needed-by=2026-09-01', '--submitted-on=2026-03-02', '--customer=new']
  const { stdout } = await ytterby(['schedule', ...MAGNET, DAY, ...flags, '--ics', '--lang=zh'])
  const told = stdout.replaceAll('\r\n ', '').split('\r\n')
  const lines = told.filter((line) => /^(SUMMARY|DESCRIPTION):/.test(line)).map((line) => line.replace(/^[A-Z]+:/, ''))
  expect(lines.join('')).toContain('中华人民共和国行政许可法 第32条')
  expect(
    englishIn(
      lines
        .join('\n')
        .replaceAll(String.raw`\n`, ' ')
        .replaceAll('\\', ''),
    ),
  ).toEqual([])
})

test.concurrent('a report in English shows no raw keys', async () => {
  const { stdout } = await ytterby(['exposure', 'examples/parts.csv', '--as-of=2026-11-24'])
  const text = stdout.replaceAll(/\s+/g, ' ')
  expect(text).toContain('share of demand outside China: about 25 %')
  expect(text).toContain('defence grant of 2024: 35 USD million')
  expect(linesOf(text).join()).not.toMatch(/defense grant|dla magnets|demand outside china/)
})
