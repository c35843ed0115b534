import { partyFamily, screenParty } from 'ytterby'
import { describe, expect, it } from 'vitest'

const AS_OF = '2026-11-24'

describe('the short Chinese name of a listed party', () => {
  it.each([
    ['三菱重工', 'Mitsubishi Heavy Industries Aero Engines, Ltd.'],
    ['三菱重工集团', 'Mitsubishi Heavy Industries Aero Engines, Ltd.'],
    ['雷神', 'Raytheon Missiles & Defense'],
    ['雷神公司', 'Raytheon Missiles & Defense'],
    ['美国雷神公司', 'Raytheon Missiles & Defense'],
    ['洛克希德', 'Lockheed Martin Corporation'],
    ['诺斯罗普公司', 'Northrop Grumman'],
    ['波音公司', 'Boeing Defense, Space & Security'],
    ['波音', 'Boeing in St. Louis'],
    ['漢翔航空', 'Aerospace Industrial Development Corporation'],
    ['小松', 'Komatsu NTC Ltd.'],
    ['奎托斯', 'Kratos Unmanned Aerial Systems, Inc.'],
  ])('%s is told as the family of %s', (name, listed) => {
    expect(screenParty(name, { asOf: AS_OF })).toEqual([])
    expect(partyFamily(name, { asOf: AS_OF }).map((one) => one.name)).toContain(listed)
  })
})

/** Ordinary companies and places that share a word with a listed name. */
const OTHERS =
  `上海三菱电梯有限公司 三菱电梯 三菱化学株式会社 三菱汽车工业株式会社 三菱商事 三菱日联银行 广汽三菱汽车有限公司 三菱铅笔 雷神山医院 雷神科技
  青岛雷神科技股份有限公司 武汉雷神特种器材有限公司 雷神电竞 富士康科技集团 富士胶片 富士电机 富士达电梯 川崎机器人 川崎摩托车 川崎市立病院 日立电梯 日立建机
  小松鼠食品有限公司 小松岛酒店 波音达电子有限公司 立方数科 立方制药 立方体教育 通用汽车 通用电气 通用技术集团 上汽通用汽车 国际商业机器公司 中国国际航空公司
  国际货运代理 住友化学 住友橡胶 三井住友银行 三井化学 伊藤园 伊藤洋华堂 日本制纸 日本通运 日本烟草 中山大学 中信银行 中信建投证券 远景能源 天眼查科技
  天亮幼儿园 黑熊食品 应用材料公司 应用光电 龙德机械 经纬纺织机械 汉翔书法学校 东金山酒店 顶峰体育 光和谷 红猫酒店 护盾锁业 洛克公司 富士 国际公司`.split(
    /\s+/,
  )

it('other companies that share a word with a listed name stay silent', () => {
  expect(OTHERS.length).toBeGreaterThanOrEqual(60)
  const told = OTHERS.filter((name) =>
    [screenParty(name, { asOf: AS_OF }), partyFamily(name, { asOf: AS_OF })].some((matches) => matches.length > 0),
  )
  expect(told).toEqual([])
})
