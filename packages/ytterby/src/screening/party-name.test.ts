import { assess, screenParty } from 'ytterby'
import { describe, expect, it } from 'vitest'

const AS_OF = '2026-08-01'

describe('a stated name is screened', () => {
  it.each([
    ['TDK Corporation'],
    ['tdk corp.'],
    ['ＴＤＫ　Ｃｏｒｐｏｒａｔｉｏｎ'],
    ['TDK株式会社'],
    ['Rheinmetall A.G.'],
    ['RHEINMETALL AG'],
    ['Lafert SpA'],
    ['Lungteh Shipbuilding Company Limited'],
    ['EXCALIBUR ARMY spol. s r. o.'],
    ['SPACEKNOW INC., odstepny zavod s.r.o.'],
    ['MP Materials Corporation'],
    ['JAXA'],
    ['防卫大学'],
    ['Gibbs and Cox Inc'],
    ['TDK CORPN'],
    ['NISSIN ELECTRIC COY LTD'],
  ])('equal: %s', (name) => {
    expect(screenParty(name, { asOf: AS_OF })[0]?.match).toBe('equal')
  })

  it.each([
    ['TDK', 'no suffix'],
    ['TDK GmbH', 'another suffix'],
    ['Rheinmetal AG', 'one letter less'],
    ['Rheinmettall AG', 'one letter more'],
    ['Rhienmetall AG', 'two neighbours swapped'],
    ['MP Materials Ltd.', 'another suffix'],
    ['Sony Group and TDK Corporation', 'the second of two parties'],
    ['〒103-6128 東京都中央区日本橋2-5-1 TDK株式会社', 'behind its address'],
    ['Quality Dept. TDK Corporation', 'behind a department'],
  ])('near: %s (%s)', (name) => {
    const [first] = screenParty(name, { asOf: AS_OF })
    expect(first?.match).toBe('near')
  })

  it('a property name of JavaScript objects is no legal form', () => {
    expect(screenParty('TDK Constructor', { asOf: AS_OF })).toEqual([])
    const endUser = { name: 'Constructor', kind: 'civil' } as const
    const magnet = { form: 'ndfeb-magnet', elements: [{ symbol: 'Dy' }] } as const
    const product = { form: magnet.form, elements: [...magnet.elements] }
    const buyer = { asOf: '2026-03-01', product, destination: 'DE', endUse: { kind: 'civil' as const }, endUser }
    expect(assess(buyer).possible).toEqual(['permit-required'])
  })

  it('near: equal, but with another stated country', () => {
    expect(screenParty('TDK Corporation', { asOf: AS_OF, country: 'DE' })[0]?.match).toBe('near')
    expect(screenParty('TDK Corporation', { asOf: AS_OF, country: 'JP' })[0]?.match).toBe('equal')
    expect(screenParty('HENSOLDT AG', { asOf: AS_OF, country: 'DE' })[0]?.match).toBe('equal')
  })

  it.each([
    ['Example Motoren GmbH'],
    ['Universidad Autónoma de Madrid'],
    ['TDX Corporation'],
    ['Rheinland Metall AG'],
    ['Siemens AG'],
  ])('no match: %s', (name) => {
    expect(screenParty(name, { asOf: AS_OF })).toEqual([])
  })

  it('near: a name that another script spells by its sound; one letter of it spells none', () => {
    expect(screenParty('아스프', { asOf: AS_OF })[0]?.name).toBe('ASPP Co., Ltd.')
    expect(screenParty('a쥛', { asOf: AS_OF })).toEqual([])
    expect(screenParty('a변', { asOf: AS_OF })).toEqual([])
  })

  it.each([
    ['JAXA Sagamihara Campus', 'Japan Aerospace Exploration Agency'],
    ['J.A.X.A. Tsukuba', 'Japan Aerospace Exploration Agency'],
    ['IHI Power Systems Ota Factory', 'IHI Power Systems Co., Ltd.'],
    ['MITSUI E &amp; S CO., LTD.', 'MITSUI E&S Co., Ltd.'],
    ['MlTSUBlSHl MATERlALS CORPORATlON', 'Mitsubishi Materials Corporation'],
    ['GD Land Systems', 'General Dynamics Land Systems'],
    ['Longde Zaochuan', 'Lungteh Shipbuilding Co., Ltd'],
    ['Technische Universität Breslau', 'Politechnika Wroclawska'],
    ['레코디드 퓨처', 'Recorded Future, Inc.'],
    ['스미토모중기계공업', 'Sumitomo Heavy Industries, Ltd.'],
    ['Ράινμεταλ', 'Rheinmetall AG'],
    ['אנדוריל', 'Anduril Industries'],
    ['ล็อกฮีด มาร์ติน', 'Lockheed Martin Corporation'],
    ['soumu@ydktechs.co.jp', 'YDK Technologies Co., Ltd.'],
    ['contact@prosperousamerica.org', 'Coalition For A Prosperous America'],
    ['secretariat@halifaxtheforum.org', 'Halifax International Security Forum'],
    ['ALLIANT TECHSYS OPNS LLC', 'Alliant Techsystems Operations LLC'],
    ['NlPPl Corporation', 'NIPPI Corporation'],
    ['In-Situ, Inc.', 'Insitu, Inc.'],
    ['Mitsui E & S', 'MITSUI E&S Co., Ltd.'],
    ['莱茵金属股份公司', 'Rheinmetall AG'],
    ['財團法人臺灣民主基金會', 'Taiwan Foundation for Democracy'],
    ['Messrs. TDK Corporation', 'TDK Corporation'],
    ['Wareneingang Rheinmetall AG Tor 3', 'Rheinmetall AG'],
    ['CUST-00831 Jaia Robotics, Inc.', 'Jaia Robotics, Inc.'],
  ])('near: %s is %s', (name, listed) => {
    const matches = screenParty(name, { asOf: AS_OF, knownAt: '2026-11-29' })
    expect(matches.map((one) => one.name)).toContain(listed)
    expect(matches.map(({ match }) => match)).not.toContain('equal')
  })

  it('a short name that sounds the same is near in any country; one that sounds nearly the same is not', () => {
    expect(screenParty('일루미나', { asOf: AS_OF, country: 'KR' })[0]?.name).toBe('Illumina, Inc.')
    expect(screenParty('모아텍', { asOf: AS_OF, country: 'KR' })).toEqual([])
  })

  it('the beginning of a word is no name by itself, nor are common words an address', () => {
    for (const name of ['Intel Corporation', 'missionsystems.com', 'sales@heavyindustries.com'])
      expect(screenParty(name, { asOf: AS_OF }), name).toEqual([])
  })

  it('a listing counts only once it was published', () => {
    expect(screenParty('TDK Corporation', { asOf: AS_OF, knownAt: '2026-02-23' })).toEqual([])
    expect(screenParty('TDK Corporation', { asOf: '2026-02-23' })[0]?.state).toBe('not-yet-in-force')
  })
})
