import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** 20 names. Names from entities.json; one in Chinese, and the link, from entities-2026-11-27.json. */
export const mofcom202611 = {
  id: 'MOFCOM-2026-11',
  title: { en: '20 Japanese entities put on the export-control list', zh: '商务部公告2026年第11号：将20家日本实体列入出口管制管控名单' },
  number: 'MOFCOM announcement 11 of 2026',
  issuers: ['MOFCOM'],
  published: '2026-02-24',
  link: 'https://www.mofcom.gov.cn/zwgk/zcfb/art/2026/art_b5159a773124428a9813884015d1b8b3.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-27', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24', 'second reading 2026-11-27'] },
  limbs: [{ id: 'm2026-11', article: '1', text: { en: 'Listing on the export-control list', zh: '列入出口管制管控名单' } }],
  effects: [
    {
      type: 'list',
      cite: 'm2026-11',
      limb: 'm2026-11',
      list: 'control-list',
      from: '2026-02-24',
      country: 'JP',
      retransfer: 'barred',
      parties: [
        { name: 'Mitsubishi Heavy Industries Shipbuilding Co.', nameZh: '三菱造船株式会社' },
        { name: 'Mitsubishi Heavy Industries Aero Engines, Ltd.', nameZh: '三菱重工航空发动机株式会社' },
        { name: 'Mitsubishi Heavy Industries Marine Machinery & Equipment Co., Ltd.', nameZh: '三菱重工海洋机械株式会社' },
        { name: 'Mitsubishi Heavy Industries Engine & Turbocharger, Ltd.', nameZh: '三菱重工发动机与涡轮增压器株式会社' },
        { name: 'Mitsubishi Heavy Industries Maritime Systems, Ltd.', nameZh: '三菱重工海事系统株式会社' },
        { name: 'Kawasaki Heavy Industries Aerospace Systems Company', nameZh: '川崎重工航空宇宙系统公司' },
        { name: 'KAWAJU Gifu Engineering Co., Ltd.', nameZh: '川重岐阜工程株式会社' },
        { name: 'Fujitsu Defense & National Security, Ltd.', nameZh: '富士通防卫与国家安全株式会社' },
        { name: 'IHI Power Systems Co., Ltd.', nameZh: 'IHI原动机株式会社' },
        { name: 'IHI Master Metal Co., Ltd.', nameZh: 'IHI主要金属株式会社' },
        { name: 'IHI Jet Service Co., Ltd.', nameZh: 'IHI喷气机服务株式会社' },
        { name: 'IHI Aerospace Co., Ltd.', nameZh: 'IHI宇航株式会社' },
        { name: 'IHI Aero Manufacturing Co., Ltd.', nameZh: 'IHI航空制造株式会社' },
        { name: 'IHI Aerospace Engineering Co., Ltd.', nameZh: 'IHI宇航工程株式会社' },
        { name: 'NEC Network and Sensor Systems, Ltd.', nameZh: '日本电气网络传感器株式会社' },
        { name: 'NEC Aerospace Systems, Ltd.', nameZh: '日本电气航空宇宙系统株式会社' },
        { name: 'Japan Marine United Corporation', nameZh: '日本海洋联合株式会社' },
        { name: 'JMU Defense Systems Co., Ltd.', nameZh: 'JMU防务系统株式会社', aliases: ['JMU防卫系统株式会社'] },
        { name: 'National Defense Academy of Japan', nameZh: '防卫大学' },
        { name: 'Japan Aerospace Exploration Agency', nameZh: '日本宇宙航空研究开发机构', aliases: ['JAXA'] },
      ],
    },
  ],
  passages: { 'm2026-11': { article: '1' } },
} satisfies Instrument

export const mofcom202611Sources = [
  {
    title: '商务部公告2026年第11号',
    url: 'http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202602/1209.html',
    publisher: 'MOFCOM via https://github.com/weiqi-kids/agent.cross-border-trade',
    date: '2026-02-24',
    quote: '公布将20家日本实体列入出口管制管控名单',
  },
  {
    title: '中國商務部：將三菱造船等20間日本實體列入',
    url: 'https://www.hk01.com/%E5%8D%B3%E6%99%82%E5%9C%8B%E9%9A%9B/60324423/%E4%B8%AD%E5%9C%8B%E5%95%86%E5%8B%99%E9%83%A8-%E5%B0%87%E4%B8%89%E8%8F%B1%E9%80%A0%E8%88%B9%E7%AD%8920%E9%96%93%E6%97%A5%E6%9C%AC%E5%AF%A6%E9%AB%94%E5%88%97%E5%85%A5%E5%87%BA%E5%8F%A3%E7%AE%A1%E5%88%B6%E7%AE%A1%E6%8E%A7%E5%90%8D%E5%96%AE',
    publisher: 'HK01',
    date: '2026-02-24',
    quote: '禁止境外組織和個人將原產於中華人民共和國的兩用物項轉移或提供給上述20間實體',
  },
  {
    title: '商務部公告 20企業・団体',
    url: 'http://j.people.com.cn/n3/2026/0224/c94476-20427809.html',
    publisher: '人民網日本語版',
    date: '2026-02-24',
    quote: '輸出業者がこれらの 20企業・団体に軍民両用品目を輸出することを禁止する',
  },
  {
    title: 'the notice with a name in Chinese',
    url: 'https://www.mofcom.gov.cn/zwgk/zcfb/art/2026/art_b5159a773124428a9813884015d1b8b3.html',
    publisher: 'MOFCOM, as one compilation of the notices gives it; read once',
    date: '2026-02-24',
    quote: 'JMU防卫系统株式会社',
  },
] satisfies Source[]
