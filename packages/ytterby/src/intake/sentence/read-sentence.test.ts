import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reasonText } from '../reason.ts'
import { readTyped } from '../value/read-typed.ts'
import { readSentence } from './read-sentence.ts'

const NDFEB = { 'product.form': 'ndfeb-magnet', 'product.elements': 'Nd', 'product.elementsComplete': 'false' }

describe('a line of text', () => {
  it.each([
    [
      'NdFeB magnets N42SH, 8505.11, to Germany, buyer Robert Bosch GmbH',
      {
        'product.description': 'NdFeB magnets N42SH',
        'product.commodityCode': '850511',
        destination: 'DE',
        'endUser.name': 'Robert Bosch GmbH',
      },
      NDFEB,
    ],
    [
      'SmCo magnets to Japan for civil use, end user TDK Corporation, 20 kg, on 2026-12-01',
      {
        'product.description': 'SmCo magnets',
        destination: 'JP',
        'endUse.kind': 'civil',
        'endUser.name': 'TDK Corporation',
        quantityKg: '20',
        asOf: '2026-12-01',
      },
      { 'product.form': 'smco-magnet', 'product.elements': 'Sm', 'product.elementsComplete': 'false' },
    ],
    // A state is a place where a city stands before it, and part of a name where a word follows.
    [
      'NdFeB magnets to Texas Instruments, 20 kg',
      { 'product.description': 'NdFeB magnets', 'endUser.name': 'Texas Instruments', quantityKg: '20' },
      NDFEB,
    ],
    ['NdFeB magnets to Paris, Texas', { 'product.description': 'NdFeB magnets', destination: 'US' }, NDFEB],
    [
      'NdFeB magnets, Nd;Dy, to Germany',
      { 'product.description': 'NdFeB magnets, Nd, Dy', destination: 'DE' },
      { ...NDFEB, 'product.elements': 'Nd;Dy' },
    ],
    [
      'Yttriumoxid 99,99 % Pulver nach Deutschland',
      { 'product.description': 'Yttriumoxid 99,99 % Pulver', destination: 'DE' },
      { 'product.form': 'separated-oxide', 'product.elements': 'Y' },
    ],
    [
      'Dysprosium oxide 99.9%, 500 kg to the United States, consignee Acme Motion, Inc., importer Foo Co., Ltd.',
      {
        'product.description': 'Dysprosium oxide 99.9%',
        quantityKg: '500',
        destination: 'US',
        'consignees.0.name': 'Acme Motion, Inc.',
        'importer.name': 'Foo Co., Ltd.',
      },
      { 'product.form': 'separated-oxide', 'product.elements': 'Dy' },
    ],
    [
      'alloy Nd 30%, Dy 3%, Fe 66% to South Korea on 3 March 2027',
      {
        'product.description': 'alloy, Fe 66%',
        'product.elements': 'Nd:30;Dy:3',
        destination: 'KR',
        asOf: '2027-03-03',
      },
      { 'product.form': 'alloy' },
    ],
    [
      'magnets that contain 28 % Nd and 3 % Dy, to Japan',
      { 'product.description': 'magnets', 'product.elements': 'Nd:28;Dy:3', destination: 'JP' },
      { 'product.form': 'ndfeb-magnet' },
    ],
    [
      'ネオジム磁石 N42SH、8505.11、ドイツへ、需要者 トヨタ自動車',
      {
        'product.description': 'ネオジム磁石 N42SH',
        'product.commodityCode': '850511',
        destination: 'DE',
        'endUser.name': 'トヨタ自動車',
      },
      NDFEB,
    ],
    [
      '钕铁硼磁体，出口到德国，最终用户 Robert Bosch GmbH，100公斤，民用',
      {
        'product.description': '钕铁硼磁体',
        destination: 'DE',
        'endUser.name': 'Robert Bosch GmbH',
        quantityKg: '100',
        'endUse.kind': 'civil',
      },
      NDFEB,
    ],
    [
      'Magnete NdFeB N35, nach Österreich, Käufer Magna Steyr AG & Co KG',
      { 'product.description': 'Magnete NdFeB N35', destination: 'AT', 'endUser.name': 'Magna Steyr AG & Co KG' },
      NDFEB,
    ],
    [
      'sold to Siemens AG in Germany, magnets for motor',
      {
        'product.description': 'magnets for motor',
        'endUser.name': 'Siemens AG',
        destination: 'DE',
        'endUser.country': 'DE',
      },
      {},
    ],
    ['steel bracket for sensor', { 'product.description': 'steel bracket for sensor' }, { 'product.elements': 'none' }],
    // What only its heading sets aside is left open.
    ['XQ-77 blorp, 7318.15', { 'product.description': 'XQ-77 blorp', 'product.commodityCode': '731815' }, {}],
    ['', {}, {}],
  ])('is understood as somebody would say it: %s', (sentence, columns, proposed) => {
    const read = readSentence(sentence)
    expect({ columns: read.columns, proposed: read.proposed }).toEqual({ columns, proposed })
  })

  it.each([
    ['Tb4O7 to UK 03/04/2027', 'asOf', ['2027-04-03', '2027-03-04'], /day or the month/],
    ['Tb4O7 to UK, March 2027', 'asOf', [], /“March 2027” is not a day/],
    ['Tb4O7 to UK 2027-03', 'asOf', [], /not a day/],
    ['Tb4O7 to UK in Q1 2027', 'asOf', [], /not a day/],
    ['氧化铽 英国 2027年3月', 'asOf', [], /not a day/],
    ['NdFeB magnets, 1.250 kg', 'quantityKg', [1.25, 1250], /decimals/],
    ['magnet, to Europe', 'destination', [], /not one country/],
    ['magnets to Germany, destination France', 'destination', ['DE', 'FR'], /several ways: DE or FR/],
  ])('asks about what has no single reading: %s', (sentence, field, either, why) => {
    const read = readSentence(sentence)
    const part = read.parts.find((one) => one.field === field)
    expect(part).toMatchObject({ value: null, either })
    expect(part?.why && reasonText(part.why, 'en')).toMatch(why)
    expect(read.columns[field]).toBeUndefined()
  })

  it('shows where each part stands, whatever is written', () => {
    const words = [
      'to',
      'Germany',
      'buyer',
      'GmbH',
      '8505.11',
      '20 kg',
      'on',
      '2026-12-01',
      'Nd 30%',
      ',',
      '到',
      '德国',
      '（',
      '%',
    ]
    assert(
      property(array(oneof(constantFrom(...words), string({ unit: 'grapheme' })), { maxLength: 14 }), (pieces) => {
        const sentence = pieces.join(' ')
        const read = readSentence(sentence)
        const text = sentence.normalize('NFC').replaceAll(/\s+/g, ' ').trim().slice(0, 1000)
        for (const { from, to, text: own } of read.parts) expect(text.slice(from, to).trim()).toBe(own)
        // A country can stand within the part that names the buyer.
        const starts = read.parts.map(({ from }) => from)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
        expect(readSentence(sentence)).toEqual(read)
      }),
    )
  })
})

describe('what a person types for a field', () => {
  it.each([
    ['destination', 'Germany', 'DE'],
    ['destination', 'DE', 'DE'],
    ['endUser.country', '日本', 'JP'],
    ['product.elements', 'Nd 30%, Dy 3%', 'Nd:30;Dy:3'],
    ['product.elements', 'neodymium and dysprosium', 'Nd;Dy'],
    ['product.elements', 'Nd:24;Dy:7', 'Nd:24;Dy:7'],
    ['product.elements', 'none', 'none'],
    ['product.form', 'ndfeb', 'ndfeb-magnet'],
    ['product.form', 'NdFeB magnets', 'ndfeb-magnet'],
    ['product.form', 'sputtering target', 'target'],
    ['product.commodityCode', '8505.11', '850511'],
    ['quantityKg', '1.250', '1.250'],
    ['quantityKg', '500 g', 0.5],
    ['asOf', '3 March 2027', '2027-03-03'],
    ['endUse.kind', 'civil', 'civil'],
  ])('is read where it has one reading: %s %s', (field, text, value) => {
    expect(readTyped(field, text)).toMatchObject({ kind: 'value', value })
  })

  it.each([
    ['product.form', 'magnet', ['ndfeb-magnet', 'smco-magnet', 'bonded-magnet', 'magnet-powder']],
    ['product.form', 'oxide', ['basic-oxide', 'separated-oxide', 'oxide-mixture']],
    ['product.form', 'blabla', []],
    ['product.form', 'ndfeb-magnt', []],
    ['product.elements', 'steel', []],
    ['destination', 'EU', []],
    ['asOf', '03/04/2027', ['2027-04-03', '2027-03-04']],
  ])('is asked about where it has several or none: %s %s', (field, text, either) => {
    expect(readTyped(field, text)).toMatchObject({ kind: 'ask', either })
  })
})

describe('what speaks of a deal', () => {
  it.each<[sentence: string, columns: Record<string, string>, unread: readonly string[]]>([
    ['NdFeB magnets to Siemens in Germany', { 'endUser.name': 'Siemens', 'endUser.country': 'DE' }, []],
    ['motors for Bosch', { 'endUser.name': 'Bosch' }, []],
    ['SmCo magnets for Lockheed Martin to Rotterdam', { 'endUser.name': 'Lockheed Martin', destination: 'NL' }, []],
    ['Tb4O7 from Ningbo, in January, to TDK', { exportedFrom: 'CN', 'endUser.name': 'TDK' }, ['in January']],
    ['dysprosium metal, ship to Osaka next month', { destination: 'JP' }, ['next month']],
    ['电机，出口美国', { destination: 'US' }, []],
    ['NdFeB magnets to Hamburg, from Atlantis', { destination: 'DE' }, ['from Atlantis']],
    // Ports and terms of delivery.
    ['cerium polishing powder CIF Rotterdam', { destination: 'NL' }, []],
    ['servo motor, FOB Shanghai, to Vietnam', { exportedFrom: 'CN', destination: 'VN' }, []],
    ['SmCo magnets DDP Atlantis', {}, ['DDP Atlantis']],
    ['NdFeB N35 disc, Ningbo to Los Angeles', { exportedFrom: 'CN', destination: 'US' }, []],
    ['NdFeB magnets, Guangzhou - Hanoi', { exportedFrom: 'CN', destination: 'VN' }, []],
    ['ceria slurry, Busan', { destination: 'KR' }, []],
    ['ex Shanghai to Genoa: cerium nitrate', { 'product.description': 'cerium nitrate', destination: 'IT' }, []],
    ['钕铁硼 从宁波发往釜山', { 'product.description': '钕铁硼', exportedFrom: 'CN', destination: 'KR' }, []],
    // Months, weeks and pieces.
    [
      'lanthanum carbonate to Houston for BASF next month',
      { destination: 'US', 'endUser.name': 'BASF' },
      ['next month'],
    ],
    ['ceria slurry to Korea, delivery March 2027', { destination: 'KR' }, ['March 2027']],
    ['NdFeB N52 CIF Hamburg by end of March', { destination: 'DE' }, ['by end of March']],
    ['servo motor x 20 pcs to Vietnam', { 'product.description': 'servo motor', destination: 'VN' }, ['x 20 pcs']],
    ['钐钴磁体，买方三菱电机，2月发货', { 'endUser.name': '三菱电机' }, ['2月发货']],
    ['永磁电机出口俄罗斯需要许可证吗', { 'product.description': '永磁电机', destination: 'RU' }, []],
    // Buyers.
    [
      'SmCo magnets to my customer Delft Motion BV in the Netherlands',
      { 'product.description': 'SmCo magnets', 'endUser.name': 'Delft Motion BV', 'endUser.country': 'NL' },
      [],
    ],
    ['alloy for Airbus in Hamburg', { 'endUser.name': 'Airbus', 'endUser.country': 'DE' }, []],
    ['drone motors for Teal Drones Inc', { 'endUser.name': 'Teal Drones Inc' }, []],
    ['gadolinium chloride to a university in Poland', { destination: 'PL' }, ['to a university']],
    [
      '钕铁硼磁铁 买方：Hofmann Antriebe GmbH 目的地德国',
      { 'endUser.name': 'Hofmann Antriebe GmbH', destination: 'DE' },
      [],
    ],
    ['向美国客户Brightline出口永磁电机', { 'endUser.name': 'Brightline', destination: 'US' }, []],
    ['出售给法国客户的氧化钇粉末', { destination: 'FR' }, []],
    ['含镝的钕铁硼磁体，德国民用客户', { destination: 'DE', 'endUse.kind': 'civil' }, []],
    ['氧化铽 美国军用最终用户', { destination: 'US', 'endUse.kind': 'military' }, []],
    ['氧化铽 非德国客户', { 'product.description': '氧化铽, 非德国客户' }, []],
    ['magnet to a civil buyer in Germany', { 'product.description': 'magnet', 'endUse.kind': 'civil' }, []],
    ['买方：中国五矿进出口有限公司，氧化钇', { 'endUser.name': '中国五矿进出口有限公司' }, []],
    // How a person begins and ends.
    ['Can I export yttrium oxide to Japan?', { 'product.description': 'yttrium oxide', destination: 'JP' }, []],
    ['do I need a licence for lutetium oxide to Canada?', { 'product.description': 'lutetium oxide' }, []],
    ['氧化铽200公斤发往名古屋', { 'product.description': '氧化铽', quantityKg: '200', destination: 'JP' }, []],
  ])('is read or told: %s', (sentence, columns, unread) => {
    const read = readSentence(sentence)
    expect(read.columns).toMatchObject(columns)
    expect(read.unread).toEqual(unread)
    expect(Object.values(read.columns).join()).not.toContain('January')
  })

  it.each([
    'magnets for speakers',
    'Magnets For Speakers',
    'rotor in powder form',
    'magnet to be glued',
    'ship propulsion motor',
  ])('is not found in a description: %s', (sentence) => {
    const { columns, unread } = readSentence(sentence)
    expect({ columns, unread }).toEqual({ columns: { 'product.description': sentence }, unread: [] })
  })
})

const DY_MAGNET = { ...NDFEB, 'product.elements': 'Dy;Nd' }

describe('a Chinese sentence', () => {
  it.each<[sentence: string, columns: Record<string, string>, unread: readonly string[], proposed: object]>([
    [
      '出口含镝钕铁硼磁体到德国博世，民用',
      { 'product.description': '含镝钕铁硼磁体', destination: 'DE', 'endUser.name': '博世', 'endUse.kind': 'civil' },
      [],
      DY_MAGNET,
    ],
    [
      '向德国莱茵金属出口钕铁硼磁体',
      { 'product.description': '钕铁硼磁体', destination: 'DE', 'endUser.name': '莱茵金属' },
      [],
      NDFEB,
    ],
    [
      '卖给德国博世的钕铁硼磁钢',
      { 'product.description': '钕铁硼磁钢', destination: 'DE', 'endUser.name': '博世' },
      [],
      NDFEB,
    ],
    [
      '伺服电机出口到日本安川电机',
      { 'product.description': '伺服电机', destination: 'JP', 'endUser.name': '安川电机' },
      [],
      { 'product.form': 'motor' },
    ],
    [
      '出口 500公斤 氧化钇 给日本信越化学',
      { 'product.description': '氧化钇', quantityKg: '500', destination: 'JP', 'endUser.name': '信越化学' },
      [],
      { 'product.form': 'separated-oxide', 'product.elements': 'Y' },
    ],
    [
      '钐钴磁钢 发往美国 雷神公司',
      { 'product.description': '钐钴磁钢', destination: 'US', 'endUser.name': '雷神公司' },
      [],
      { 'product.form': 'smco-magnet', 'product.elements': 'Sm', 'product.elementsComplete': 'false' },
    ],
    [
      '电机 出口美国 洛克希德马丁',
      { 'product.description': '电机', destination: 'US' },
      ['洛克希德马丁'],
      { 'product.form': 'motor' },
    ],
    ['出口到德国钕铁硼磁体', { 'product.description': '钕铁硼磁体', destination: 'DE' }, [], NDFEB],
    ['出口钕铁硼磁体', { 'product.description': '钕铁硼磁体' }, [], NDFEB],
    ['N42SH 磁体，对日本出口', { 'product.description': 'N42SH 磁体', destination: 'JP' }, [], NDFEB],
    [
      '我们要向美国客户出口10公斤金属铽',
      { 'product.description': '金属铽', quantityKg: '10', destination: 'US' },
      [],
      { 'product.form': 'metal', 'product.elements': 'Tb' },
    ],
    [
      '氧化镝能出口到日本吗？',
      { 'product.description': '氧化镝', destination: 'JP' },
      [],
      { 'product.form': 'separated-oxide', 'product.elements': 'Dy' },
    ],
    ['请问对美出口钕铁硼磁体需要许可证吗？', { 'product.description': '钕铁硼磁体', destination: 'US' }, [], NDFEB],
    [
      '氧化镝是否可以卖给台积电',
      { 'product.description': '氧化镝', 'endUser.name': '台积电' },
      [],
      { 'product.form': 'separated-oxide', 'product.elements': 'Dy' },
    ],
    [
      '氧化铽 日本',
      { 'product.description': '氧化铽', destination: 'JP' },
      [],
      { 'product.form': 'separated-oxide', 'product.elements': 'Tb' },
    ],
  ])('states what a person reads in it: %s', (sentence, columns, unread, proposed) => {
    const read = readSentence(sentence)
    expect({ columns: read.columns, unread: read.unread, proposed: read.proposed }).toEqual({
      columns,
      unread,
      proposed,
    })
  })
})

describe('a question', () => {
  it.each<[sentence: string, description: string, destination: string]>([
    ['Can we ship dysprosium oxide to Japan?', 'dysprosium oxide', 'JP'],
    ['Is a permit needed for NdFeB magnets to Germany?', 'NdFeB magnets', 'DE'],
    ['Do I need a licence to export terbium metal to France?', 'terbium metal', 'FR'],
    ['We want to sell SmCo magnets to Italy.', 'SmCo magnets', 'IT'],
    ['Please check: NdFeB magnets. Destination: Poland.', 'NdFeB magnets', 'PL'],
    ['May this leave China: NdFeB magnets to Poland?', 'NdFeB magnets', 'PL'],
  ])('is read as the line that it asks about: %s', (sentence, description, destination) => {
    const { columns, unread, proposal } = readSentence(sentence)
    expect({ columns, unread }).toEqual({ columns: { 'product.description': description, destination }, unread: [] })
    expect(proposal.scope).toBe('in')
  })
})

describe('a good whose words name one form', () => {
  it.each([
    ['Motors to the United States', 'motor'],
    ['电机，出口美国', 'motor'],
    ['headphones to France', 'loudspeaker'],
    ['MRI contrast agent to Germany', 'medicament'],
  ])('is proposed in that form: %s', (sentence, form) => {
    expect(readSentence(sentence).proposed).toEqual({ 'product.form': form })
  })

  it.each(['hard disk to Poland', 'motor parts to Japan', '电机配件，出口日本', 'Motorteile nach Japan'])(
    'stays open where its words fit several, or name parts of it: %s',
    (sentence) => {
      expect(readSentence(sentence).proposed).toEqual({})
    },
  )
})
