import { describe, expect, it } from 'vitest'
import { proposeGood } from '../good/propose-good.ts'
import { readSentence } from './read-sentence.ts'

describe('a line as people talk', () => {
  it.each<[line: string, proposed: object]>([
    // “the” is no tea, and “was” no wax.
    ['sorry, just the rotors, not the whole motor', { 'product.form': 'motor-rotor' }],
    ['The motors to Berlin', { 'product.form': 'motor' }],
    ['we have a dozen motors to ship to Oslo', { 'product.form': 'motor' }],
    // Who wants a good is not the good.
    ['military drone project in Turkey wants 45H magnets with 3% dysprosium', { 'product.form': 'ndfeb-magnet' }],
    ['drone maker needs dysprosium metal', { 'product.form': 'metal', 'product.elements': 'Dy' }],
    ['We make EV motors in Hungary; magnets come from China with 4% Dy', { 'product.form': 'ndfeb-magnet' }],
    ['rare earth magnets from our Vietnamese plant to US', {}],
    // An order of goods is theirs.
    [
      'NdFeB magnet orders for motors to Oslo',
      { 'product.form': 'ndfeb-magnet', 'product.elements': 'Nd', 'product.elementsComplete': 'false' },
    ],
    // What goods are packed in.
    ['5 boxes of rotors to Berlin', { 'product.form': 'motor-rotor' }],
    ['a carton with sensors to Oslo', { 'product.form': 'sensor' }],
    ['two pallets motors', { 'product.form': 'motor' }],
    // What needs a permit is the good.
    [
      'who knows whether yttrium oxide requires a licence under the rare earth rules',
      { 'product.form': 'separated-oxide', 'product.elements': 'Y', 'product.elementsComplete': 'false' },
    ],
    [
      'SmCo magnet that needs rare earth permit',
      { 'product.form': 'smco-magnet', 'product.elements': 'Sm', 'product.elementsComplete': 'false' },
    ],
    // “may” is no Vietnamese machine.
    [
      'on 1 December 2025, may I send 10 kg of samarium oxide',
      { 'product.form': 'separated-oxide', 'product.elements': 'Sm' },
    ],
  ])('is about the good: %s', (line, proposed) => {
    expect(readSentence(line).proposed).toEqual(proposed)
  })

  it.each([
    'the',
    'these',
    'our',
    'just',
    'was',
    'is',
    'some',
    'dozen',
    'all',
    'not',
    'and',
    'please',
    'now',
    'as',
    'may',
  ])('sets no good aside by “%s”', (word) => {
    for (const good of ['rotors', 'motors', 'sensors', 'alloy'])
      expect(proposeGood({ description: `${word} ${good}` }).scope, good).toBe('maybe')
  })

  it.each<[line: string, unread: readonly string[]]>([
    ['NdFeB magnets 雷神公司', ['雷神公司']],
    ['drone maker needs dysprosium metal', ['drone maker needs']],
    ['NdFeB magnets to Hamburg, end of June', ['end of June']],
    ['NdFeB magnets to Hamburg on my mail of 3 March', ['3 March']],
    ['Dy metal to Hamburg, June 15th', ['June 15th']],
    ['HS 8505111000 to Vietnam, 20 cartons, 3 USD each', ['20 cartons', '3 USD each']],
    ["lanthanum carbonate, 2 x 20' containers, $5/kg", ["2 x 20' containers", '$5/kg']],
    ['dy2o3 and tb4o7, 10kg each to Bangkok', ['10kg each']],
    ['NdFeB magnets, no heavy rare earth, to Japan', ['no heavy rare earth']],
    ['NdFeB magnets without Dy or Tb to Japan', ['without Dy or Tb']],
    ['Dy-free NdFeB magnets to Japan', ['Dy-free']],
    ['钕铁硼磁铁不含镝铽，出口到德国', ['不含镝铽']],
    ['Do speakers need a licence to go to Canada? What about headphones?', ['What about headphones']],
    ['buyer Siemens Energy, Mülheim, NdFeB magnets', ['Mülheim']],
    // Where people are from, goods need not be.
    ['Hello, this is Kenji from Osaka. We purchase Sm-Co magnets', ['from Osaka']],
    ['伺服电机到墨西哥，六月中旬出货', ['六月中旬出货']],
    ['Yttrium oxide to Bosch, half a ton, KW 23, 2000 Stück', ['half a ton', 'KW 23', '2000 Stück']],
    ['alloy DyFe80 to Japan, shipment Apr 20', ['Apr 20']],
    ['PO dated 3 May 2026, terbium oxide', ['3 May 2026']],
    ['喇叭单元5000只', ['5000只']],
    ['motor 5 KW 20', []],
    ['G.W. 1,080 kg / N.W. 1,000 kg, samarium metal', []],
    ['Sm2Co17 blocks, Chengdu -> Milan, Leonardo S.p.A., aircraft actuators', ['Leonardo S.p.A.']],
    ['Dy metal to Tokyo in the second week of May', ['in the second week of May']],
    ['Holmium laser rods to Minnesota, 12 pieces, April', ['April', '12 pieces']],
    ['rare earth magnets from our Vietnamese plant to US', ['from our Vietnamese plant']],
    ['poudre d’oxyde d’yttrium pour Saint-Gobain à Cavaillon', ['à Cavaillon']],
    ['cerium oxide in 25 kg bags to Hoya Japan', ['in 25 kg bags']],
    ['Gd2O3 nano powder university of tokyo research', ['university of tokyo research']],
    ['SmCo magnets 20 kg Hebei University of Technology', ['Hebei University of Technology']],
    ['Magnete an Harman Becker; keine militärische Verwendung', ['keine militärische Verwendung']],
    ['terbium oxide to Japan, final user unknown', ['final user unknown']],
    ['산화이트륨 베트남 공장 2027년 2월 선적', ['2027년 2월 선적']],
    ['N48H magnets for Tesla, 12 t per year', ['12 t per year']],
    ['imanes de neodimio sin disprosio a México', ['sin disprosio']],
    ['NdFeB磁石 Dyフリー 大阪', ['Dyフリー']],
    ['What US tariff do I pay on NdFeB magnets? Section 301?', ['US tariff', 'Section 301']],
  ])('tells what was not read: %s', (line, unread) => {
    expect(readSentence(line).unread).toEqual(unread)
  })

  it.each<[line: string, columns: Record<string, string>]>([
    ['Magnete, ca. 1,2 Tonnen, Lieferung nach Bremerhaven', { quantityKg: '1200', destination: 'DE' }],
    ['钕铁硼 约500公斤 到德国', { quantityKg: '500', destination: 'DE' }],
    ['alloy, buyer in Louisiana called W.R. Grace', { 'endUser.name': 'W.R. Grace', destination: 'US' }],
    ['the order from Siemens Energy went up to 450 kg', { 'endUser.name': 'Siemens Energy', quantityKg: '450' }],
    ['伺服电机，发墨西哥，最终用户是特斯拉', { 'endUser.name': '特斯拉', destination: 'MX' }],
    ['our buyer from Germany wants SmCo magnets', { 'endUser.country': 'DE', destination: 'DE' }],
    ['Our US buyer Raytheon wants yttrium oxide', { 'endUser.name': 'Raytheon', destination: 'US' }],
    ['magnets, the buyer changed: now it’s Hitachi Astemo in Mexico', { 'endUser.name': 'Hitachi Astemo' }],
    ['DyFe80, Baotou to Yokohama, Shin-Etsu Chemical as end-user', { 'endUser.name': 'Shin-Etsu Chemical' }],
    ['Bosch is the buyer, NdFeB magnets', { 'endUser.name': 'Bosch' }],
    ['SmCo rings to be supplied to M/s Bharat Electronics Ltd', { 'endUser.name': 'Bharat Electronics Ltd' }],
    ['给三星电子供应钐钴磁环', { 'endUser.name': '三星电子' }],
    ['LSM powder; 25 kg drum x 4', { quantityKg: '100' }],
    ['300 kg magnets x 2', { quantityKg: '300' }],
    ['500 kg magnets x 10 mm', { quantityKg: '500' }],
    ['cerium oxide polishing powder 25kg bags x 40 to Hoya Japan', { quantityKg: '1000' }],
    ['NdFeB arc segments, delivery Stuttgart, end customer Mahle', { destination: 'DE', 'endUser.name': 'Mahle' }],
    ['magnets, delivery 15 March 2027, Oslo', { 'clock.neededBy': '2027-03-15', destination: 'NO' }],
    ['magneti NdFeB per turbine eoliche a Vestas Danimarca', { 'endUser.name': 'Vestas Danimarca', destination: 'DK' }],
    ['imanes de neodimio a Bosch, uso civil', { 'endUser.name': 'Bosch', 'endUse.kind': 'civil' }],
    ['ジスプロシウム酸化物 100kg 信越化学工業向け', { 'endUser.name': '信越化学工業', quantityKg: '100' }],
    ['furnace for magnet sintering to Vietnam? user: VinFast', { 'endUser.name': 'VinFast', destination: 'VN' }],
    ['oxido de itrio 99.99%, España', { 'product.description': 'oxido de itrio 99.99%', destination: 'ES' }],
    ['SmCo gyroscope to Safran after repair', { 'endUser.name': 'Safran' }],
    ['ボンド磁石 リング タイ工場向け 民生用', { destination: 'TH', 'endUse.kind': 'civil' }],
    ['terbium oxide to Japan, trading company Mitsui & Co.', { 'importer.name': 'Mitsui & Co.' }],
    ['向台积电供应钇涂层部件 500件', { 'endUser.name': '台积电', 'product.description': '钇涂层部件' }],
    ['德国大众要1000套电机转子', { 'endUser.name': '德国大众', destination: 'DE' }],
    ['荧光粉 YAG:Ce 100公斤 发往韩国首尔半导体', { 'endUser.name': '首尔半导体', destination: 'KR' }],
    ['네오디뮴 자석 N35 2톤 현대모비스 울산 납품', { 'endUser.name': '현대모비스', quantityKg: '2000' }],
    ['magnets, 50 kg, Uk', { destination: 'GB' }],
    ['NdFeB magnets, Jp', { destination: 'JP' }],
    ['SmCo magnets from Vietnam to Oslo', { exportedFrom: 'VN', destination: 'NO' }],
    ['NdFeB magnets, the order from Ningbo to Kobe', { exportedFrom: 'CN', destination: 'JP' }],
    ['heavy duty motor to Oslo', { 'product.description': 'heavy duty motor' }],
    ['5 boxes for magnets', { 'product.description': '5 boxes for magnets' }],
    // Neither zinc nor a bag is a firm, and a target of Ag is one of silver.
    ['Metal Zinc to Oslo', { 'product.description': 'Metal Zinc' }],
    ['Plastic bag to Oslo', { 'product.description': 'Plastic bag' }],
    ['Sputtering target Ag to Oslo', { 'product.description': 'Sputtering target Ag' }],
    ['Siemens AG, NdFeB magnets', { 'product.description': 'NdFeB magnets' }],
    ['inquiry from Japan for magnets to Oslo', { 'product.description': 'inquiry for magnets' }],
    ['The company from Germany needs magnets', { 'product.description': 'The company needs magnets' }],
  ])('states: %s', (line, columns) => {
    expect(readSentence(line).columns).toMatchObject(columns)
  })

  it.each(['This is the buyer, terbium oxide', 'Germany is the buyer, NdFeB magnets'])('names no buyer: %s', (line) => {
    expect(readSentence(line).columns).not.toHaveProperty('endUser.name')
  })

  it.each(['alloy, Nd, Pr, Co, Al', 'magnets, Ag'])('takes no symbol for a country: %s', (line) => {
    expect(readSentence(line).columns).not.toHaveProperty('destination')
  })
})

describe('shares and letters of firms', () => {
  it.each([
    '30% Nd 3% Dy NdFeB magnet to Germany',
    '30%钕 3%镝 NdFeB magnet to Germany',
    '30% Nd, 3% Dy NdFeB magnet to Germany',
  ])('shares may stand before their names: %s', (line) =>
    expect(readSentence(line).columns).toEqual({
      'product.description': 'NdFeB magnet',
      'product.elements': 'Nd:30;Dy:3',
      destination: 'DE',
    }),
  )

  it('shares stand behind their names where one stands before the first', () =>
    expect(readSentence('NdFeB magnet Nd 30% Dy 3% to Germany').columns['product.elements']).toBe('Nd:30;Dy:3'))

  it('a city behind the letters of its country is no buyer', () =>
    expect(readSentence('NdFeB magnets to JP Tokyo, 20 kg').columns).toEqual({
      'product.description': 'NdFeB magnets',
      destination: 'JP',
      quantityKg: '20',
    }))

  it.each(['SK Hynix', 'MT Aerospace'])('%s is a buyer and no country', (name) =>
    expect(readSentence(`NdFeB magnets to ${name}`).columns).toEqual({
      'product.description': 'NdFeB magnets',
      'endUser.name': name,
    }),
  )
})
