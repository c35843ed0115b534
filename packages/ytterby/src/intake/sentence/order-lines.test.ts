import { describe, expect, it } from 'vitest'
import { readSentence } from './read-sentence.ts'

describe('a line as orders and chats write it', () => {
  it.each<[line: string, facts: Record<string, string>, unread: readonly string[]]>([
    // Lines and dashes part it as commas do.
    [
      'PO 2027-0118 / Tb4O7 99.99 % / 75 KG / JX Metals / Japan',
      { quantityKg: '75', destination: 'JP', 'endUser.name': 'JX Metals' },
      [],
    ],
    ['SmCo magnets 350kg / end user Thales / France', { 'endUser.name': 'Thales', destination: 'FR' }, []],
    // A company before its place. What stands alone before a country may be a town there.
    ['SmCo for pumps, 15 kg, Merck, Darmstadt, Germany', { 'endUser.name': 'Merck', destination: 'DE' }, ['Darmstadt']],
    [
      'praseodymium metal, 5 t, Less Common Metals, Ellesmere Port, United Kingdom',
      { 'endUser.name': 'Less Common Metals' },
      ['Ellesmere Port'],
    ],
    [
      'dysprosium metal to GE in the USA, 25 kg',
      { 'endUser.name': 'GE', 'endUser.country': 'US', destination: 'US' },
      [],
    ],
    ['90 kg Dy metal to Jordan Valve in Ohio', { 'endUser.name': 'Jordan Valve', destination: 'US' }, []],
    [
      'Samarium metal for Arnold Magnetic Technologies in Switzerland',
      { 'endUser.name': 'Arnold Magnetic Technologies', 'endUser.country': 'CH' },
      [],
    ],
    [
      'holmium oxide 500 g to the University of Tokyo, Japan',
      { 'endUser.name': 'University of Tokyo', destination: 'JP' },
      [],
    ],
    ['Tb4O7 40 kg, Nichia, Tokushima Japan', { 'endUser.name': 'Nichia', destination: 'JP' }, ['Tokushima']],
    ['LaNi5 alloy 1.5t Panasonic, Japan', { destination: 'JP' }, ['Panasonic']],
    ['AlNiCo 5 magnets, 60 kg, St. Paul, Minnesota', { destination: 'US' }, ['St. Paul']],
    [
      'to GE HealthCare, Waukesha, WI 53188 USA: LYSO crystals',
      { 'endUser.name': 'GE HealthCare', destination: 'US' },
      ['Waukesha'],
    ],
    [
      'For Rolls-Royce plc in Derby, England: gadolinium zirconate powder',
      { 'endUser.name': 'Rolls-Royce plc', destination: 'GB' },
      ['in Derby'],
    ],
    // Beside an end user, a buyer is the importer.
    [
      'buyer: Marubeni; end user: Daido Steel; dysprosium metal 400 kg to Japan',
      { 'importer.name': 'Marubeni', 'endUser.name': 'Daido Steel' },
      [],
    ],
    // A country that no word introduces.
    ['need neo magnets 600kg poland tomorrow', { destination: 'PL' }, ['tomorrow']],
    ['SmCo magnets 12 kg Leonardo Italy 20270318', { destination: 'IT', asOf: '2027-03-18' }, ['Leonardo']],
    ['산화디스프로슘 200kg 독일', { destination: 'DE' }, []],
    ['钐钴磁钢用于雷达，以色列埃尔比特，12公斤', { destination: 'IL' }, ['埃尔比特']],
    ['电动车驱动电机，意大利Stellantis', { destination: 'IT', 'endUser.name': 'Stellantis' }, []],
    ['氧化镧2吨，英国LCM公司', { destination: 'GB', 'endUser.name': 'LCM公司' }, []],
    ['钕铁硼磁钢，客户法国法雷奥', { destination: 'FR', 'endUser.name': '法国法雷奥' }, []],
    // A name may begin with the country where goods go.
    ['Terfenol-D rods to US Navy', { destination: 'US', 'endUser.name': 'US Navy', 'endUser.kind': 'military' }, []],
    [
      'Tb oxide to US Department of Defense',
      { destination: 'US', 'endUser.name': 'US Department of Defense', 'endUser.kind': 'military' },
      [],
    ],
    ['Tb oxide to Japan for Japan Steel Works', { destination: 'JP', 'endUser.name': 'Japan Steel Works' }, []],
    ['NdFeB magnets to Germany Siemens AG', { destination: 'DE', 'endUser.name': 'Siemens AG' }, []],
    ['SmCo magnets to RTX Corporation USA', { destination: 'US', 'endUser.name': 'RTX Corporation USA' }, []],
    ['magnets N52 to Bell Textron, Fort Worth TX', { destination: 'US', 'endUser.name': 'Bell Textron' }, []],
    ['NdFeB magnets to Philips NV', { 'endUser.name': 'Philips NV' }, []],
    ['magnets to the USA for Electric Motors', { destination: 'US' }, []],
    // Names that say nothing about the good are reported.
    ['Tb4O7 to Japan Mitsubishi Electric', { destination: 'JP' }, ['Mitsubishi Electric']],
    ['NdFeB magnets to Germany, nickel plated', { destination: 'DE' }, []],
    ['NdFeB magnets to Germany N42SH', { destination: 'DE' }, []],
    ['Tb oxide, 40 kg, Shin-Etsu Chemical', { quantityKg: '40' }, ['Shin-Etsu Chemical']],
    ['氧化铽40公斤，信越化学', { quantityKg: '40' }, ['信越化学']],
    // Days of other things, and days as orders write them.
    ['Tb metal, ETD 14-Jan-2027', { asOf: '2027-01-14' }, []],
    ['酸化イットリウム 令和9年3月4日船積み', { asOf: '2027-03-04' }, []],
    ['钕铁硼磁体，二〇二七年四月十二日出口', { asOf: '2027-04-12' }, []],
    ['氧化铽50公斤，2027年1月7号', { asOf: '2027-01-07' }, []],
    ['gadolinium metal, need it by 1 June 2027', { 'clock.neededBy': '2027-06-01' }, []],
    ['一点五吨氧化镨钕', { quantityKg: '1500' }, []],
    ['yttrium oxide, 3x20 kg drums', { quantityKg: '60' }, []],
    ['gadolinium oxide, CAS 12064-62-9, 350 kg net, 372 kg gross', { quantityKg: '350' }, []],
    ['SmCo magnets, shipment 1st of March 2027', { asOf: '2027-03-01' }, []],
  ])('%s', (line, facts, unread) => {
    const { columns, unread: told } = readSentence(line)
    expect(columns).toMatchObject(facts)
    expect(told).toEqual(unread)
  })

  it.each<[line: string, field: string]>([
    ['Offer valid until 31 Jan 2027: cerium carbonate', 'asOf'],
    ['Bestellung Nr. 4500123 vom 05.01.2027: SmCo-Magnete', 'asOf'],
    ['yttrium oxide, ship not before 10 November 2026', 'asOf'],
    ['45SH magnets, annual 12 t', 'quantityKg'],
    ['Nd oxide, no end user yet', 'endUser.name'],
    ['氧化钆1吨，客户未定', 'endUser.name'],
    ['DyFe alloy, the end user will be named later', 'endUser.name'],
    ['金属钐300公斤，德国或者瑞士', 'destination'],
    ['holmium oxide, ready to ship 2027-01-29', 'asOf'],
    ['合同号20270118，氧化钆1吨', 'asOf'],
    ['MAG,RING,FERRITE,CER8,OD72', 'endUser.name'],
    ['NaI(Tl) scintillator 3x3 in', 'endUser.name'],
    ['what US tariff do I pay on NdFeB magnets', 'destination'],
  ])('does not read what is not said: %s', (line, field) => {
    expect(readSentence(line).columns[field]).toBeUndefined()
  })

  it.each<[line: string, field: string, either: readonly (string | number)[]]>([
    ['to Germany or Austria, 400 kg magnets N45UH', 'destination', ['DE', 'AT']],
    ['100 kg Tb oxide to Bosch and 100 kg to Denso', 'quantityKg', ['100', '200']],
    ['ship to Georgia 100 kg Nd oxide', 'destination', ['GE', 'US']],
  ])('asks about what has several readings: %s', (line, field, either) => {
    expect(readSentence(line).parts.find((part) => part.field === field)).toMatchObject({ value: null, either })
  })
})
