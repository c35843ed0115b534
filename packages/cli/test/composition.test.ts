import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openList } from '@ytterby/lists'
import { ledgerWorkbook } from '@ytterby/lists/ledger'
import { canonicalJson } from 'ytterby'
import { composition, ownership, readCompositionTable } from 'ytterby/composition'
import { linesOf, ytterby } from './ytterby.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'ytterby-composition-'))
const TREE = join(import.meta.dirname, '../examples/tree.csv')
const ROUTE = ['--exported-from', 'DE', '--as-of', '2026-11-30']

const fileOf = (name: string, text: string): string => {
  const path = join(FOLDER, name)
  writeFileSync(path, text)
  return path
}
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ')

/** A drive of 500 nodes: everything is known except what three suppliers do not tell. */
function largeTree(): string {
  const rows = ['parent,child,quantity,form,elements,unitValue,currency,origin,chineseContent.technology,supplier']
  rows.push(',drive,,motor-rotor,,5000,EUR,DE,false,')
  for (let at = 1; at <= 3; at += 1) {
    rows.push(`drive,rotor-${at},1,motor-rotor,,300,EUR,DE,false,`)
    rows.push(`rotor-${at},magnet-${at},${at * 2},ndfeb-magnet,Nd;Dy,12,EUR,JP,false,Magnet maker ${at}`)
  }
  for (let at = 1; rows.length <= 500; at += 1)
    rows.push(
      `${at % 7 === 0 ? 'drive' : `rotor-${1 + (at % 3)}`},part-${at},${1 + (at % 5)},,none,${1 + (at % 40)}.25,EUR,DE,,`,
    )
  return `${rows.join('\n')}\n`
}

test('what descriptions say counts once it is accepted, and is offered before', async () => {
  const parts = fileOf(
    'plm.csv',
    `Oberteil;Teilenummer;Menge;Einzelpreis;Währung;Ursprungsland;Benennung
;P;1;100;EUR;DE;Pumpe
P;M;10;2,4;EUR;JP;NdFeB-Magnet, Nd 29 %, Dy 4 %
P;G;1;60;EUR;DE;Gehäuse Aluminium
M;D;0,0005;400;EUR;CN;Dysprosium-Metall
`,
  )
  const open = await ytterby(['composition', parts, ...ROUTE])
  expect(plain(open.stdout)).toContain('0 % to 62 % of its value')
  expect(open.stderr).toContain('Descriptions that name rare-earth goods were not taken (2): --accept certain')
  const accepted = await ytterby(['composition', parts, ...ROUTE, '--accept', 'certain'])
  expect(plain(accepted.stdout)).toMatch(
    /make up 2 % of its value: 0\.1 % or more.*items of annex 1 part 2: 1, possibly: 0/,
  )
})

test('the name of an assembly never says that its parts hold no rare earths', async () => {
  const parts = fileOf(
    'bracket.csv',
    'parent,child,quantity,description,unitValue,currency,origin\n,P,,Steel bracket,100,EUR,DE\nP,M,1,Magnet,24,EUR,JP\n',
  )
  const { status, stdout } = await ytterby(['composition', parts, ...ROUTE, '--accept', 'certain'])
  expect(status).toBe(0)
  expect(plain(stdout)).toContain('could reach “P”')
})

test('a tree in a workbook, with cells that are numbers, is read as the same table', async () => {
  const { records } = await openList(readFileSync(TREE))
  const rows = records.map(({ cells }) =>
    cells.map((cell) => {
      const text = String(cell ?? '')
      return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text
    }),
  )
  const workbook = join(FOLDER, 'tree.xlsx')
  writeFileSync(workbook, await ledgerWorkbook('parts', rows))
  const answerOf = async (file: string): Promise<string> => {
    const { status, stdout, stderr } = await ytterby(['composition', file, ...ROUTE, '--full'])
    expect([status, stderr]).toEqual([0, ''])
    return stdout
  }
  expect(await answerOf(workbook)).toBe(await answerOf(TREE))
})

describe('a bill of materials of 500 nodes with three unknown shares', () => {
  test('says on one screen whether announcement 61 could reach it, and which supplier to ask first', async () => {
    const { status, stdout, stderr } = await ytterby(['composition', fileOf('large.csv', largeTree()), ...ROUTE])
    expect([status, stderr]).toEqual([0, ''])
    expect(linesOf(stdout).length).toBeLessThanOrEqual(15)
    expect(plain(stdout)).toMatch(
      /^Whether announcement 61 is in force on \S+ is unsettled\. .*it could reach “drive”\./,
    )
    expect(plain(stdout)).toContain('500 nodes; inside the product, items of annex 1 part 2: 6')
    const asked = [...plain(stdout).matchAll(/\d\. Ask (Magnet maker \d)/g)].map(([, who]) => who)
    expect(asked).toEqual(['Magnet maker 3', 'Magnet maker 2'])
    expect(plain(stdout)).toMatch(/Then ask Magnet maker 1 \(“[^”]+”\), which settles it/)
    expect(plain(stdout)).toMatch(/The law is known through \d{4}-\d\d-\d\d\./)
  })

  test('is settled by what the three declare', async () => {
    const tree = fileOf('asked.csv', largeTree())
    const letters = join(FOLDER, 'letters')
    const { status, stderr } = await ytterby(['composition', tree, ...ROUTE, '--questionnaire', letters])
    expect(status).toBe(0)
    expect(stderr).toContain('answers.csv')
    expect(readdirSync(letters).toSorted()).toEqual([
      '01-magnet-3.md',
      '02-magnet-2.md',
      '03-magnet-1.md',
      'answers.csv',
    ])
    const letter = readFileSync(join(letters, '01-magnet-3.md'), 'utf8')
    expect(letter).toContain('Magnet maker 3')
    expect(letter).toContain('关于“magnet-3”')
    expect(letter).toContain('[d834-13]')
    const [header = '', ...rows] = readFileSync(join(letters, 'answers.csv'), 'utf8').trimEnd().split('\n')
    const columns = header.split(',')
    expect(rows[0]).toContain('chineseContent.valuePercent: Which share of its value, in percent')
    const filled = rows.map((row) => {
      const cells = row.split(',')
      cells[columns.indexOf('chineseContent.valuePercent')] = '0.4'
      cells[columns.indexOf('source')] = 'signed letter'
      cells[columns.indexOf('day')] = '2026-11-27'
      return cells.join(',')
    })
    const answers = fileOf('answers.csv', [header, ...filled].join('\n'))
    const { stdout } = await ytterby(['composition', tree, ...ROUTE, '--answers', answers])
    expect(plain(stdout)).toMatch(
      /^Announcement 61 does not reach “drive”\. .* 0\.0115\d* % of its value: below 0\.1 %\./,
    )
    expect(
      plain(
        await ytterby(['composition', tree, ...ROUTE, '--answers', answers, '--why']).then((ended) => ended.stdout),
      ),
    ).toContain('(signed letter 2026-11-27)')
  })
})

describe('the answers of suppliers', () => {
  const tree = fileOf('small.csv', largeTree())
  const HEADER = 'id,supplier,chineseContent.valuePercent,source,day,what to write\n'
  const read = async (rows: string, of = tree): ReturnType<typeof ytterby> =>
    ytterby(['composition', of, ...ROUTE, '--answers', fileOf('filled.csv', rows)])

  test('are never overwritten by new letters', async () => {
    const letters = join(FOLDER, 'again')
    const write = (): ReturnType<typeof ytterby> => ytterby(['composition', tree, ...ROUTE, '--questionnaire', letters])
    await write()
    expect((await write()).status).toBe(0)
    const filled = `${HEADER}magnet-1,,0.4,signed letter,2026-11-27,\n`
    writeFileSync(join(letters, 'answers.csv'), filled)
    const { status, stderr } = await write()
    expect([status, stderr]).toEqual([2, expect.stringContaining('answers-there')])
    expect(readFileSync(join(letters, 'answers.csv'), 'utf8')).toBe(filled)
  })

  test('are refused on their line, and say which columns were not read', async () => {
    const rows = 'magnet-1,,,,,\n\nmagnet-2,,0.4,signed letter,27 Nov,\nmagnet-9,,1,letter,2026-11-27,\n'
    const { stderr } = await read(HEADER + rows)
    expect(stderr).toContain('at line 4, day of --answers:')
    expect((await read(`${HEADER}magnet-9,,1,letter,2026-11-27,\n`)).stderr).toContain('at line 2, id of --answers:')
    const renamed = await read('id,Share,source,day,what to write\nmagnet-1,0.4,letter,2026-11-27,\n')
    expect([renamed.status, renamed.stderr]).toEqual([0, 'Columns that were not read: Share\n'])
  })

  test('stand beside those that a tree in JSON has', async () => {
    const { records } = await openList(readFileSync(tree))
    const { product, nodes } = readCompositionTable(records)
    const own = { id: 'magnet-3', source: 'letter', day: '2026-11-27', chineseContent: { valuePercent: 0 } }
    const json = fileOf('own.json', JSON.stringify({ product, nodes, declarations: [own] }))
    const { stdout } = await read(`${HEADER}magnet-2,,0,letter,2026-11-27,\nmagnet-1,,0,letter,2026-11-27,\n`, json)
    expect(stdout).toMatch(/^Announcement 61 does not reach “drive”\./)
    const { stderr } = await read(`${HEADER}magnet-3,,1,letter,2026-11-27,\n`, json)
    expect(stderr).toContain('contradiction at line 2, chineseContent.valuePercent of --answers:')
  })
})

describe('the example', () => {
  test('says “does not reach” only once the makers of foreign metal have declared its share', async () => {
    const answers = join(import.meta.dirname, '../examples/tree-answers.csv')
    const { stdout } = await ytterby(['composition', TREE, ...ROUTE, '--answers', answers])
    expect(plain(stdout)).toMatch(/^Announcement 61 does not reach “pump”\./)
    const withoutShare = readFileSync(answers, 'utf8').replace(',AU,0,', ',AU,,')
    const open = await ytterby(['composition', TREE, ...ROUTE, '--answers', fileOf('answers.csv', withoutShare)])
    expect(plain(open.stdout)).toMatch(/could reach “pump”/)
  })

  test('names the line and the id of an answer about a node that the tree does not have', async () => {
    const answers = fileOf(
      'unknown.csv',
      'id,origin,source,day\ntb-metal,AU,letter,2026-11-26\nno-such,JP,letter,2026-11-26\n',
    )
    const { status, stderr } = await ytterby(['composition', TREE, ...ROUTE, '--answers', answers])
    expect(status).not.toBe(0)
    expect(plain(stderr)).toContain('at line 3, id of --answers')
    expect(plain(stderr)).toContain('“no-such”')
  })

  test('is one screen in both languages', async () => {
    const [english, chinese] = await Promise.all(
      ['en', 'zh'].map((lang) => ytterby(['composition', TREE, ...ROUTE, '--lang', lang])),
    )
    expect(plain(english?.stdout ?? '')).toMatch(/is unsettled\. If in force, it could reach “pump”\./)
    expect(plain(english?.stdout ?? '')).toContain('1(1) unsettled (never in force before)')
    expect(plain(english?.stdout ?? '')).toContain('1. Ask Example Sensors KK about “sensor-magnet”')
    expect(chinese?.stdout).toMatch(/^第61号公告\S+是否施行未定。如其施行，则可能适用于“pump”。/)
    expect(plain(chinese?.stdout ?? '')).toContain('第1条第（一）项未定（此前从未施行）')
    for (const ended of [english, chinese]) expect(linesOf(ended?.stdout ?? '').length).toBeLessThanOrEqual(15)
  })

  test('--full is the answer of the SDK, byte by byte', async () => {
    const { records } = await openList(readFileSync(TREE))
    const { product, nodes } = readCompositionTable(records)
    const whole = composition({ asOf: '2026-11-30', exportedFrom: 'DE', product, nodes })
    const { stdout } = await ytterby(['composition', TREE, ...ROUTE, '--full'])
    expect(stdout).toBe(`${canonicalJson(whole)}\n`)
    const json = fileOf('tree.json', JSON.stringify({ product, nodes }))
    expect((await ytterby(['composition', json, ...ROUTE, '--full'])).stdout).toBe(stdout)
  })

  test('--why says why, with the law, the proof and its sources', async () => {
    const { stdout } = await ytterby(['composition', TREE, ...ROUTE, '--why'])
    for (const heading of ['Why', 'Law on the day', 'Ask next', 'Items', 'Proof', 'Notes', 'Sources'])
      expect(stdout).toMatch(new RegExp(`^${heading} `, 'm'))
    expect(plain(stdout)).toContain('The content rules of the United States (de minimis under the EAR) are another law')
    expect(linesOf(stdout).filter((line) => line.length > 80 && !line.includes('http'))).toEqual([])
  })

  test('--out writes the items as CSV, or all of it as a workbook that can be read', async () => {
    const [csv, xlsx] = [join(FOLDER, 'out.csv'), join(FOLDER, 'out.xlsx')]
    await ytterby(['composition', TREE, ...ROUTE, '--out', csv])
    expect(readFileSync(csv, 'utf8')).toMatch(/^id,description,part2,.*\npump,Coolant pump,open,not,0,0\.5/)
    await ytterby(['composition', TREE, ...ROUTE, '--out', xlsx])
    const { records } = await openList(readFileSync(xlsx), { sheet: 'questions' })
    expect(records[1]?.cells[0]).toBe('sensor-magnet')
    const { records: said, sheet } = await openList(readFileSync(xlsx), { sheet: '1' })
    expect(sheet?.name).toBe('answer')
    expect(said[1]?.cells[0]).toContain('it could reach “pump”')
  })

  test('refuses in the words of the file, and names the flags that answer', async () => {
    const refused = async (rows: string, ...args: readonly string[]): Promise<string> => {
      const file = fileOf('refused.csv', `parent,child,quantity,unitValue,currency\n${rows}`)
      const { status, stderr } = await ytterby(['composition', file, ...args])
      expect(status).toBe(2)
      return plain(stderr)
    }
    expect(await refused(',top,,9,EUR\ntop,a,1,2,EUR\n')).toMatch(/at \/exportedFrom: .* --exported-from\./)
    expect(await refused(',top,,9,EUR\ntop,a,1,2,JPY\n', ...ROUTE)).toMatch(/at \/currency: .* --currency .*--rate/)
    expect(await refused(',top,,9,EUR\ntop,a,,2,EUR\n', ...ROUTE)).toContain('at line 3, quantityPer:')
    expect(await refused('top,a,1,2,EUR\nother,a,1,2,EUR\n', ...ROUTE)).toContain('--product.')
    expect(await refused(',top,,9,EUR\ntop,a,1,4.200,EUR\n', ...ROUTE)).toMatch(
      /decimal-sign at line 3, unitValue: .* --decimal comma\|point\./,
    )
    expect(await refused(',top,,9,EUR\ntop,a,1,4.200,EUR\n', ...ROUTE, '--lang', 'zh')).toMatch(
      /第3行，unitValue.*看不出此数.*--decimal/,
    )
  })

  test('reads a bill of materials by level, with units, and says what it left out of other products', async () => {
    const file = fileOf(
      'levels.csv',
      `Stufe;Komponente;Menge;ME;Preis;Preiseinheit;Währung;form;elements;Ursprung;chineseContent.technology;chineseContent.valuePercent
0;LF-1;1;ST;50,00;1;EUR;motor-rotor;;AT;nein;
1;MAG-1;8;ST;50,00;100;EUR;ndfeb-magnet;Nd,Dy;SI;nein;<1,25 %
0;LF-2;1;ST;50,00;1;EUR;motor-rotor;;AT;nein;
1;MAG-2;?;ST;50,00;100;EUR;ndfeb-magnet;Nd,Dy;SI;nein;k. A.
1;DY-3;0,2;g;;;;metal;Dy;CN;;
`,
    )
    const ask = (...more: readonly string[]) => ytterby(['composition', file, ...ROUTE, ...more])
    const below = await ask('--product', 'LF-1')
    expect(plain(below.stdout)).toMatch(
      /^Announcement 61 does not reach “LF-1”\. .* make up less than 0\.1 % of its value: below 0\.1 %\./,
    )
    expect([below.status, below.stderr]).toEqual([
      0,
      'Rows that were left out, as no parts of the product: 3 (line 4, 5, 6).\n',
    ])
    expect((await ask('--product', 'LF-2')).stderr).toContain('missing at line 5, quantityPer:')
    writeFileSync(file, readFileSync(file, 'utf8').replace('?;ST', '1;ST'))
    const letters = join(FOLDER, 'letters-of-levels')
    await ask('--product', 'LF-2', '--questionnaire', letters)
    expect(readFileSync(join(letters, 'answers.csv'), 'utf8')).toContain('One unit is 1 g.')
  })

  test('names the supplier that settles it, also where a question does not fit on the screen', async () => {
    const rows = Array.from(
      { length: 4 },
      (_, at) =>
        `top,magnet-${at},1,${'a long description of this magnet '.repeat(5)},ndfeb-magnet,Nd;Dy,12,EUR,JP,Maker ${at}`,
    )
    const text = ['parent,child,quantity,description,form,elements,unitValue,currency,origin,supplier']
    const file = fileOf('long.csv', [...text, ',top,,,motor-rotor,,300,EUR,DE,', ...rows].join('\n'))
    const { stdout } = await ytterby(['composition', file, ...ROUTE])
    expect(linesOf(stdout).length).toBeLessThanOrEqual(15)
    expect(plain(stdout)).toContain('which settles it')
    expect(plain(stdout)).toMatch(/Then ask .*Maker \d \(“magnet-\d”\)/)
  })

  test('an assembly in it can be asked about by itself', async () => {
    const { stdout } = await ytterby(['composition', TREE, ...ROUTE, '--product', 'magnet-38eh'])
    expect(plain(stdout)).toMatch(/is unsettled\. If in force, it could reach “magnet-38eh”\./)
  })
})

describe('what is refused', () => {
  test.each([
    ['a cycle, with its path', 'parent,child,quantity\na,b,1\nb,c,1\nc,a,1\n', 'a → b → c → a'],
    ['a wrong fact, with its line', 'parent,child,quantity,form\na,b,1,\na,c,1,magnet\n', 'line 3, good.form'],
    ['a quantity that is missing, with its line', 'parent,child,quantity\na,b,\n', 'line 2, quantityPer'],
    [
      'several currencies without a rate',
      'parent,child,quantity,unitValue,currency\n,a,,5,EUR\na,b,1,100,JPY\n',
      '/currency',
    ],
  ])('%s', async (_, table, says) => {
    const { status, stdout, stderr } = await ytterby(['composition', fileOf('refused.csv', table), ...ROUTE])
    expect([status, stdout]).toEqual([2, ''])
    expect(plain(stderr)).toContain(says)
  })

  test('in Chinese', async () => {
    const table = fileOf('refused.csv', 'parent,child,quantity\na,b,1\nb,a,1\n')
    expect((await ytterby(['composition', table, ...ROUTE, '--lang', 'zh'])).stderr).toContain('该部件包含其自身')
  })

  test('a product whose place of export is not stated', async () => {
    const { status, stderr } = await ytterby(['composition', TREE, '--as-of', '2026-11-30'])
    expect(status).toBe(2)
    expect(stderr).toContain('/exportedFrom')
  })

  test('a stated rate is used', async () => {
    const table = fileOf(
      'yen.csv',
      'parent,child,quantity,form,elements,unitValue,currency,origin\n,m,,ndfeb-magnet,Nd;Dy,1000,JPY,JP\nm,d,1,metal,Dy,0.006,EUR,CN\n',
    )
    const { stdout } = await ytterby([
      'composition',
      table,
      ...ROUTE,
      '--currency',
      'EUR',
      '--rate',
      'JPY=0.006@2026-11-27',
    ])
    expect(plain(stdout)).toContain('make up 0.1 % of its value: 0.1 % or more')
  })
})

describe('owners', () => {
  const OWNERS = join(import.meta.dirname, '../examples/owners.csv')
  const ON = ['--as-of', '2026-11-30']

  test('of a table: the answer first, what to state, and the rules that were read', async () => {
    const { status, stdout, stderr } = await ytterby(['composition', 'owners', OWNERS, ...ON])
    expect([status, stderr]).toEqual([0, ''])
    expect(plain(stdout)).toMatch(/^A listed party holds 60 % to 100 % of “buyer”: 50 % or more\./)
    expect(plain(stdout)).toContain('State endUser.listedOwnershipPercent: 60')
    expect(plain(stdout)).toContain('whether the holdings of several add up was not read')
  })

  test('--full is the answer of the SDK, of a table as of a JSON object', async () => {
    const table = await ytterby(['composition', 'owners', OWNERS, ...ON, '--full'])
    const signed = readFileSync(OWNERS, 'utf8').replaceAll(/,(60|40|100),/g, ',$1 %,')
    const same = await ytterby(['composition', 'owners', fileOf('signed.csv', signed), ...ON, '--full'])
    expect(same.stdout).toBe(table.stdout)
    const party = (id: string, name: string) => ({ id, name, country: 'DE', listed: 'none', ownersComplete: true })
    const value = {
      party: 'buyer',
      parties: [
        { id: 'fund', listed: 'watch-list' },
        party('family', 'Familie Beispiel KG'),
        party('holding', 'Beispiel Holding GmbH'),
        party('buyer', 'Beispiel Motoren GmbH'),
      ],
      holdings: [
        { owner: 'fund', held: 'holding', percent: 60 },
        { owner: 'family', held: 'holding', percent: 40 },
        { owner: 'holding', held: 'buyer', percent: 100 },
      ],
    }
    expect(table.stdout).toBe(`${canonicalJson(ownership({ ...value, asOf: '2026-11-30' }))}\n`)
    const json = await ytterby(['composition', 'owners', fileOf('owners.json', JSON.stringify(value)), ...ON, '--full'])
    expect(json.stdout).toBe(table.stdout)
  })

  test.each([
    ['several buyers', 'owner,held,percent\na,b,50\na,c,50\n', '--party'],
    ['a circle, with its line', 'owner,held,percent\na,b,50\nc,a,50\na,c,50\n', 'line 4'],
    ['no such columns', 'a,b\n1,2\n', 'owner, held and percent'],
  ])('refuses %s', async (_, table, says) => {
    const { status, stdout, stderr } = await ytterby(['composition', 'owners', fileOf('group.csv', table), ...ON])
    expect([status, stdout]).toEqual([2, ''])
    expect(plain(stderr)).toContain(says)
  })
})
