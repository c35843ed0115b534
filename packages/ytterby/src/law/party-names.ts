import type { PartyNames } from '../schema/party-names.ts'

/**
 * Names under which listed parties are really written, beside those that the notices print. Each with where it was seen and
 * how well. One name a line. A name that differs from another only by variants of characters (Traditional, Simplified,
 * Japanese) is met by folding and not held twice.
 */
export const partyNames: PartyNames[] = [
  {
    listed: ['Mitsubishi Heavy Industries Shipbuilding Co.'],
    country: 'JP',
    group: { names: ['Mitsubishi Heavy Industries, Ltd.', '三菱重工業株式会社'], relation: { en: 'wholly owned subsidiary', zh: '全资子公司' } },
    names: [
      { name: 'Mitsubishi Zosen', lang: 'ja-Latn', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
      { name: '三菱造船株式会社', lang: 'ja', kind: 'legal', source: 'http://j.people.com.cn/n3/2026/0224/c94476-20427809.html', confidence: 'verified' },
      { name: 'Mitsubishi Shipbuilding Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Mitsubishi Shipbuilding', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: '三菱重工船舶海洋株式会社', lang: 'ja', kind: 'former', source: 'general knowledge', confidence: 'uncertain' },
    ],
  },
  {
    listed: ['Mitsubishi Heavy Industries Aero Engines, Ltd.'],
    country: 'JP',
    group: { names: ['Mitsubishi Heavy Industries, Ltd.', '三菱重工業株式会社'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: '三菱重工航空エンジン株式会社', lang: 'ja', kind: 'legal', source: 'http://j.people.com.cn/n3/2026/0224/c94476-20427809.html', confidence: 'verified' },
      { name: 'Mitsubishi Heavy Industries Aero Engines, Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'MHIAEL', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known' },
      { name: 'MHI Aero Engines', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Mitsubishi Heavy Industries Marine Machinery & Equipment Co., Ltd.'],
    country: 'JP',
    group: { names: ['Mitsubishi Heavy Industries, Ltd.', '三菱重工業株式会社'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: '三菱重工マリンマシナリ株式会社', lang: 'ja', kind: 'legal', source: 'http://j.people.com.cn/n3/2026/0224/c94476-20427809.html', confidence: 'verified' },
      { name: 'Mitsubishi Heavy Industries Marine Machinery & Equipment Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'MHI-MME', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known' },
      { name: 'MHI Marine Machinery & Equipment', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: '三菱重工舶用機械エンジン株式会社', lang: 'ja', kind: 'former', source: 'general knowledge', confidence: 'uncertain' },
    ],
  },
  {
    listed: ['Mitsubishi Heavy Industries Engine & Turbocharger, Ltd.'],
    country: 'JP',
    group: { names: ['Mitsubishi Heavy Industries, Ltd.', '三菱重工業株式会社'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: '三菱重工エンジン＆ターボチャージャ株式会社', lang: 'ja', kind: 'legal', source: 'http://j.people.com.cn/n3/2026/0224/c94476-20427809.html', confidence: 'verified' },
      { name: '三菱重工エンジンアンドターボチャージャ株式会社', lang: 'ja', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Mitsubishi Heavy Industries Engine & Turbocharger, Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'MHIET', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known' },
      { name: 'MHI Engine & Turbocharger', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Mitsubishi Heavy Industries Maritime Systems, Ltd.'],
    country: 'JP',
    group: { names: ['Mitsubishi Heavy Industries, Ltd.', '三菱重工業株式会社'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: '三菱重工マリタイムシステムズ株式会社', lang: 'ja', kind: 'legal', source: 'http://j.people.com.cn/n3/2026/0224/c94476-20427809.html', confidence: 'verified' },
      { name: 'Mitsubishi Heavy Industries Maritime Systems Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'MHI Maritime Systems', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: 'MHI-MS', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'uncertain' },
    ],
  },
  {
    listed: ['Kawasaki Heavy Industries Aerospace Systems Company'],
    country: 'JP',
    unitOf: ['Kawasaki Heavy Industries, Ltd.', '川崎重工業株式会社'],
    group: { names: ['Kawasaki Heavy Industries, Ltd.', '川崎重工業株式会社'], relation: { en: 'in-house company, not a legal entity of its own; contracts are signed by Kawasaki Heavy Industries, Ltd.', zh: '内部公司，非独立法人；合同由川崎重工业株式会社签订' } },
    names: [
      { name: 'Kawasaki Jukogyo Koku Uchu System Company', lang: 'ja-Latn', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
      { name: '川崎重工業株式会社 航空宇宙システムカンパニー', lang: 'ja', kind: 'legal', source: 'http://j.people.com.cn/n3/2026/0224/c94476-20427809.html', confidence: 'verified' },
      { name: '川崎重工業 航空宇宙システムカンパニー', lang: 'ja', kind: 'trade', source: 'http://j.people.com.cn/n3/2026/0224/c94476-20427809.html', confidence: 'verified' },
      { name: '川崎重工 航空宇宙システムカンパニー', lang: 'ja', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Kawasaki Heavy Industries, Ltd. Aerospace Systems Company', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Kawasaki Heavy Industries, Ltd., Aerospace Systems Company', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Kawasaki Heavy Industries, Ltd. Aerospace Company', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: '川崎重工業株式会社 航空宇宙カンパニー', lang: 'ja', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'KHI Aerospace Systems Company', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['KAWAJU Gifu Engineering Co., Ltd.'],
    country: 'JP',
    group: { names: ['Kawasaki Heavy Industries, Ltd.', '川崎重工業株式会社'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: '川重岐阜エンジニアリング株式会社', lang: 'ja', kind: 'legal', source: 'http://j.people.com.cn/n3/2026/0224/c94476-20427809.html', confidence: 'verified' },
      { name: 'Kawaju Gifu Engineering Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'KGE', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['Fujitsu Defense & National Security, Ltd.'],
    country: 'JP',
    group: { names: ['Fujitsu Limited', '富士通株式会社'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: '富士通ディフェンス＆ナショナルセキュリティ株式会社', lang: 'ja', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Fujitsu Defense & National Security Limited', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'FDNS', lang: 'en', kind: 'acronym', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: '株式会社富士通システム統合研究所', lang: 'ja', kind: 'former', source: 'general knowledge', confidence: 'uncertain' },
    ],
  },
  {
    listed: ['IHI Power Systems Co., Ltd.'],
    country: 'JP',
    group: { names: ['IHI Corporation', '株式会社IHI'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: '株式会社IHI原動機', lang: 'ja', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'IHI Power Systems Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'IPS', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
      { name: '新潟原動機株式会社', lang: 'ja', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Niigata Power Systems Co., Ltd.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['IHI Master Metal Co., Ltd.'],
    country: 'JP',
    group: { names: ['IHI Corporation', '株式会社IHI'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: '株式会社IHIマスターメタル', lang: 'ja', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'IHI Master Metal Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['IHI Jet Service Co., Ltd.'],
    country: 'JP',
    group: { names: ['IHI Corporation', '株式会社IHI'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: '株式会社IHIジェットサービス', lang: 'ja', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'IHI Jet Service Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'IJS', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'uncertain', ambiguous: true },
    ],
  },
  {
    listed: ['IHI Aerospace Co., Ltd.'],
    country: 'JP',
    group: { names: ['IHI Corporation', '株式会社IHI'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: '株式会社IHIエアロスペース', lang: 'ja', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'IHI Aerospace Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: '株式会社アイ・エイチ・アイ・エアロスペース', lang: 'ja', kind: 'former', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'IA', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'uncertain', ambiguous: true },
    ],
  },
  {
    listed: ['IHI Aero Manufacturing Co., Ltd.'],
    country: 'JP',
    group: { names: ['IHI Corporation', '株式会社IHI'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: '株式会社IHIエアロマニュファクチャリング', lang: 'ja', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'IHI Aero Manufacturing Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['IHI Aerospace Engineering Co., Ltd.'],
    country: 'JP',
    group: { names: ['IHI Aerospace Co., Ltd.', 'IHI Corporation'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: '株式会社IHIエアロスペース・エンジニアリング', lang: 'ja', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'IHI Aerospace Engineering Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'ISE', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'uncertain', ambiguous: true },
    ],
  },
  {
    listed: ['NEC Network and Sensor Systems, Ltd.'],
    country: 'JP',
    group: { names: ['NEC Corporation', '日本電気株式会社'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'NECネットワーク・センサ株式会社', lang: 'ja', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'NEC Network and Sensor Systems, Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['NEC Aerospace Systems, Ltd.'],
    country: 'JP',
    group: { names: ['NEC Corporation', '日本電気株式会社'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'NEC航空宇宙システム株式会社', lang: 'ja', kind: 'legal', source: 'https://news.livedoor.com/topics/detail/30642868/', confidence: 'verified' },
      { name: 'NEC Aerospace Systems, Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Japan Marine United Corporation'],
    country: 'JP',
    group: { names: ['Imabari Shipbuilding', 'JFE Holdings', 'IHI'], relation: { en: 'company held by it and others', zh: '股东所持公司' } },
    names: [
      { name: 'ジャパン マリンユナイテッド株式会社', lang: 'ja', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Japan Marine United Corporation', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'JMU', lang: 'en', kind: 'acronym', source: 'https://news.livedoor.com/article/detail/30657091/', confidence: 'verified' },
      { name: '株式会社アイ・エイチ・アイ・マリンユナイテッド', lang: 'ja', kind: 'former', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'ユニバーサル造船株式会社', lang: 'ja', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Universal Shipbuilding Corporation', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['JMU Defense Systems Co., Ltd.'],
    country: 'JP',
    group: { names: ['Japan Marine United Corporation'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'JMUディフェンスシステムズ株式会社', lang: 'ja', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'JMU Defense Systems Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: '株式会社IHI MUディフェンスシステムズ', lang: 'ja', kind: 'former', source: 'general knowledge', confidence: 'uncertain' },
    ],
  },
  {
    listed: ['National Defense Academy of Japan'],
    country: 'JP',
    group: { names: ['Ministry of Defense of Japan', '防衛省'], relation: { en: 'institution of the ministry', zh: '该省所属机构' } },
    names: [
      { name: 'Boei Daigakko', lang: 'ja-Latn', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
      { name: '防衛大学校', lang: 'ja', kind: 'legal', source: 'https://news.livedoor.com/topics/detail/30643462/', confidence: 'verified' },
      { name: '防衛省防衛大学校', lang: 'ja', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: 'National Defense Academy of Japan', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'National Defense Academy', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'NDA', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'uncertain', ambiguous: true },
      { name: '防大', lang: 'ja', kind: 'acronym', source: 'company lists in public repositories', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Japan Aerospace Exploration Agency'],
    country: 'JP',
    names: [
      { name: 'Uchu Koku Kenkyu Kaihatsu Kiko', lang: 'ja-Latn', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
      { name: '国立研究開発法人宇宙航空研究開発機構', lang: 'ja', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: '宇宙航空研究開発機構', lang: 'ja', kind: 'trade', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Japan Aerospace Exploration Agency', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'JAXA', lang: 'en', kind: 'acronym', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: '宇宙科学研究所', lang: 'ja', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Institute of Space and Astronautical Science', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'ISAS', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['SUBARU Corporation'],
    country: 'JP',
    names: [
      { name: 'Fuji Jukogyo', lang: 'ja-Latn', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
      { name: '株式会社SUBARU', lang: 'ja', kind: 'legal', source: 'EDINET code list 2026-08-11, E02152 (github khironori/260809)', confidence: 'verified' },
      { name: 'SUBARU CORPORATION', lang: 'en', kind: 'english', source: 'EDINET code list 2026-08-11, E02152 (github khironori/260809)', confidence: 'verified', alsoGroup: true },
      { name: '富士重工業株式会社', lang: 'ja', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Fuji Heavy Industries Ltd.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'FHI', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['FUJI Aerospace Technology Co., Ltd.'],
    country: 'JP',
    group: { names: ['SUBARU Corporation'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: '富士エアロスペーステクノロジー株式会社', lang: 'ja', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Fuji Aerospace Technology Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'FATEC', lang: 'en', kind: 'acronym', source: 'company lists in public repositories', confidence: 'well-known' },
    ],
  },
  {
    listed: ['ENEOS Corporation'],
    country: 'JP',
    group: { names: ['ENEOS Holdings, Inc.', 'ENEOSホールディングス株式会社'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'ENEOS株式会社', lang: 'ja', kind: 'legal', source: 'EDINET code list 2026-08-11, E01069 (github khironori/260809)', confidence: 'verified' },
      { name: 'ENEOS Corporation', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'JXTGエネルギー株式会社', lang: 'ja', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'JXTG Nippon Oil & Energy Corporation', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'JXエネルギー株式会社', lang: 'ja', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'JX Nippon Oil & Energy Corporation', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'エネオス', lang: 'ja', kind: 'trade', source: 'EDINET code list 2026-08-11, E01069 (github khironori/260809)', confidence: 'verified' },
    ],
  },
  {
    listed: ['Yusoki Co., Ltd.'],
    country: 'JP',
    group: { names: ['SUBARU Corporation'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: '輸送機工業株式会社', lang: 'ja', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Yusoki Kogyo Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Yusoki Kogyo K.K.', lang: 'en', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['ITOCHU Aviation Co., Ltd.'],
    country: 'JP',
    group: { names: ['ITOCHU Corporation', '伊藤忠商事株式会社'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: '伊藤忠アビエーション株式会社', lang: 'ja', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'ITOCHU Aviation Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Leda Group Holdings Co., Ltd.'],
    country: 'JP',
    group: { names: ['Leda Group', 'レダグループ'], relation: { en: 'parent of the group', zh: '集团母公司' } },
    names: [
      { name: '株式会社レダグループホールディングス', lang: 'ja', kind: 'legal', source: 'https://financialreports.eu/filings/7567034/content', confidence: 'verified' },
      { name: 'レダグループホールディングス', lang: 'ja', kind: 'trade', source: 'https://www.newsweekjapan.jp/stories/business/2024/12/529406.php', confidence: 'verified' },
      { name: 'レダグループ', lang: 'ja', kind: 'trade', source: 'https://www.newsweekjapan.jp/stories/business/2024/12/529406.php', confidence: 'verified' },
      { name: 'LEDA Group Holdings Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Institute of Science Tokyo'],
    country: 'JP',
    names: [
      { name: 'Tokyo Kagaku Daigaku', lang: 'ja-Latn', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
      { name: '国立大学法人東京科学大学', lang: 'ja', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: '東京科学大学', lang: 'ja', kind: 'trade', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Institute of Science Tokyo', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Science Tokyo', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: '東京工業大学', lang: 'ja', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Tokyo Institute of Technology', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: '東京医科歯科大学', lang: 'ja', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Tokyo Medical and Dental University', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'TIT', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'uncertain', ambiguous: true },
      { name: 'TMDU', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
      { name: 'Tokyo Tech', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Mitsubishi Materials Corporation'],
    country: 'JP',
    names: [
      { name: '三菱マテリアル株式会社', lang: 'ja', kind: 'legal', source: 'EDINET code list 2026-08-11, E00021 (github khironori/260809)', confidence: 'verified' },
      { name: 'MITSUBISHI MATERIALS CORPORATION', lang: 'en', kind: 'english', source: 'EDINET code list 2026-08-11, E00021 (github khironori/260809)', confidence: 'verified', alsoGroup: true },
      { name: 'MMC', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['ASPP Co., Ltd.'],
    country: 'JP',
    names: [
      { name: '株式会社ASPP', lang: 'ja', kind: 'legal', source: 'general knowledge', confidence: 'uncertain' },
      { name: 'ASPP Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'uncertain' },
    ],
  },
  {
    listed: ['Yashima Denki Co., Ltd.'],
    country: 'JP',
    names: [
      { name: '八洲電機株式会社', lang: 'ja', kind: 'legal', source: 'EDINET code list 2026-08-11, E02812 (github khironori/260809)', confidence: 'verified' },
      { name: 'Yashima Denki Co.,Ltd.', lang: 'en', kind: 'english', source: 'EDINET code list 2026-08-11, E02812 (github khironori/260809)', confidence: 'verified', alsoGroup: true },
      { name: 'Yashima Electric Co., Ltd.', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'uncertain' },
    ],
  },
  {
    listed: ['Sumitomo Heavy Industries, Ltd.'],
    country: 'JP',
    names: [
      { name: 'Sumitomo Jukikai Kogyo', lang: 'ja-Latn', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
      { name: '住友重機械工業株式会社', lang: 'ja', kind: 'legal', source: 'EDINET code list 2026-08-11, E01533 (github khironori/260809)', confidence: 'verified' },
      { name: 'SUMITOMO HEAVY INDUSTRIES,LTD.', lang: 'en', kind: 'english', source: 'EDINET code list 2026-08-11, E01533 (github khironori/260809)', confidence: 'verified', alsoGroup: true },
      { name: '住友重機械', lang: 'ja', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: '住友重機', lang: 'ja', kind: 'trade', source: 'http://kabutan.jp/news/marketnews/?b=n201407070054', confidence: 'verified' },
      { name: 'SHI', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['TDK Corporation'],
    country: 'JP',
    names: [
      { name: 'TDK株式会社', lang: 'ja', kind: 'legal', source: 'EDINET code list 2026-08-11, E01780 (github khironori/260809)', confidence: 'verified' },
      { name: 'TDK Corporation', lang: 'en', kind: 'english', source: 'EDINET code list 2026-08-11, E01780 (github khironori/260809)', confidence: 'verified', alsoGroup: true },
      { name: 'ティーディーケイ株式会社', lang: 'ja', kind: 'trade', source: 'EDINET code list 2026-08-11, E01780 (github khironori/260809)', confidence: 'verified' },
      { name: '東京電気化学工業株式会社', lang: 'ja', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Mitsui Bussan Aerospace Co., Ltd.'],
    country: 'JP',
    group: { names: ['Mitsui & Co., Ltd.', '三井物産株式会社'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: '三井物産エアロスペース株式会社', lang: 'ja', kind: 'legal', source: 'https://news.livedoor.com/article/detail/30654657/', confidence: 'verified' },
      { name: 'Mitsui Bussan Aerospace Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'MBA', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'uncertain', ambiguous: true },
    ],
  },
  {
    listed: ['Hino Motors, Ltd.'],
    country: 'JP',
    group: { names: ['ARCHION'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'Hino Jidosha', lang: 'ja-Latn', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
      { name: '日野自動車株式会社', lang: 'ja', kind: 'legal', source: 'EDINET code list 2026-08-11, E02146 (github khironori/260809)', confidence: 'verified' },
      { name: 'HINO MOTORS, LTD.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'HINO MORTORS,LTD.', lang: 'en', kind: 'transliteration', source: 'EDINET code list 2026-08-11, E02146 (github khironori/260809)', confidence: 'verified' },
      { name: 'Hino', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['Tokin Corporation'],
    country: 'JP',
    group: { names: ['KEMET', 'Yageo Corporation'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'Kabushiki Kaisha Tokin', lang: 'ja-Latn', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
      { name: '株式会社トーキン', lang: 'ja', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'TOKIN Corporation', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'NEC TOKIN Corporation', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'NECトーキン株式会社', lang: 'ja', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'KEMET Japan', lang: 'en', kind: 'successor', source: 'general knowledge', confidence: 'uncertain' },
    ],
  },
  {
    listed: ['Nissin Electric Co., Ltd.'],
    country: 'JP',
    group: { names: ['Sumitomo Electric Industries, Ltd.'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: '日新電機株式会社', lang: 'ja', kind: 'legal', source: 'EDINET code list 2026-08-11, E01746 (github khironori/260809)', confidence: 'verified' },
      { name: 'NISSIN ELECTRIC CO., LTD.', lang: 'en', kind: 'english', source: 'IEEE OUI register (npm oui-data 2.1.9)', confidence: 'well-known' },
      { name: 'Nissin Denki', lang: 'en', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Sun Tectro Co., Ltd.'],
    country: 'JP',
    names: [
      { name: 'サンテクトロ株式会社', lang: 'ja', kind: 'legal', source: 'general knowledge', confidence: 'uncertain' },
      { name: 'SUN TECTRO Co., Ltd.', lang: 'en', kind: 'english', source: 'company lists in public repositories', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Nitto Denko Corporation'],
    country: 'JP',
    names: [
      { name: 'Nitto Denko Kabushiki Kaisha', lang: 'ja-Latn', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
      { name: '日東電工株式会社', lang: 'ja', kind: 'legal', source: 'EDINET code list 2026-08-11, E01888 (github khironori/260809)', confidence: 'verified' },
      { name: 'NITTO DENKO CORPORATION', lang: 'en', kind: 'english', source: 'EDINET code list 2026-08-11, E01888 (github khironori/260809)', confidence: 'verified', alsoGroup: true },
      { name: 'Nitto', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['NOF Corporation'],
    country: 'JP',
    names: [
      { name: '日油株式会社', lang: 'ja', kind: 'legal', source: 'EDINET code list 2026-08-11, E00880 (github khironori/260809)', confidence: 'verified' },
      { name: 'NOF CORPORATION', lang: 'en', kind: 'english', source: 'EDINET code list 2026-08-11, E00880 (github khironori/260809)', confidence: 'verified', alsoGroup: true },
      { name: 'Nichiyu', lang: 'en', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
      { name: '日本油脂株式会社', lang: 'ja', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Nippon Oil & Fats Co., Ltd.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Nacalai Tesque, Inc.'],
    country: 'JP',
    names: [
      { name: 'ナカライテスク株式会社', lang: 'ja', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'NACALAI TESQUE, INC.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['National Institute for Defense Studies'],
    country: 'JP',
    group: { names: ['Ministry of Defense of Japan', '防衛省'], relation: { en: 'institution of the ministry', zh: '该省所属机构' } },
    names: [
      { name: 'Boei Kenkyusho', lang: 'ja-Latn', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
      { name: '防衛省防衛研究所', lang: 'ja', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: '防衛研究所', lang: 'ja', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: 'The National Institute for Defense Studies', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'NIDS', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['Ground Systems Research Center'],
    country: 'JP',
    group: { names: ['Acquisition, Technology & Logistics Agency', '防衛装備庁', 'ATLA'], relation: { en: 'research centre', zh: '所属研究所' } },
    names: [
      { name: 'Rikujo Sobi Kenkyusho', lang: 'ja-Latn', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
      { name: '防衛装備庁陸上装備研究所', lang: 'ja', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: '陸上装備研究所', lang: 'ja', kind: 'trade', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Ground Systems Research Center', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'GSRC', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
      { name: '技術研究本部陸上装備研究所', lang: 'ja', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Naval Systems Research Center'],
    country: 'JP',
    group: { names: ['Acquisition, Technology & Logistics Agency', '防衛装備庁', 'ATLA'], relation: { en: 'research centre', zh: '所属研究所' } },
    names: [
      { name: 'Kantei Sobi Kenkyusho', lang: 'ja-Latn', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
      { name: '防衛装備庁艦艇装備研究所', lang: 'ja', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: '艦艇装備研究所', lang: 'ja', kind: 'trade', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Naval Systems Research Center', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'NSRC', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['Air Systems Research Center'],
    country: 'JP',
    group: { names: ['Acquisition, Technology & Logistics Agency', '防衛装備庁', 'ATLA'], relation: { en: 'research centre', zh: '所属研究所' } },
    names: [
      { name: 'Koku Sobi Kenkyusho', lang: 'ja-Latn', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
      { name: '防衛装備庁航空装備研究所', lang: 'ja', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: '航空装備研究所', lang: 'ja', kind: 'trade', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Air Systems Research Center', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'ASRC', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['NIKKO TOKKI Co., Ltd.'],
    country: 'JP',
    group: { names: ['The Japan Steel Works, Ltd.', '株式会社日本製鋼所'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: '日鋼特機株式会社', lang: 'ja', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: '日鋼特機', lang: 'ja', kind: 'trade', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Nikko Tokki Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Nikko-Tokki', lang: 'en', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['NIKKO-YPK SHOJI Co., Ltd.'],
    country: 'JP',
    group: { names: ['The Japan Steel Works, Ltd.', '株式会社日本製鋼所'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: '日鋼YPK商事株式会社', lang: 'ja', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Nikko-YPK Shoji Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Mitsubishi Electric Defense and Space Technologies Corporation'],
    country: 'JP',
    group: { names: ['Mitsubishi Electric Corporation', '三菱電機株式会社'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: '三菱電機ディフェンス＆スペーステクノロジーズ株式会社', lang: 'ja', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Mitsubishi Electric Defense and Space Technologies Corporation', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'MDS', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'uncertain', ambiguous: true },
      { name: '三菱電機特機システム株式会社', lang: 'ja', kind: 'former', source: 'general knowledge', confidence: 'uncertain' },
    ],
  },
  {
    listed: ['Mitsubishi Electric Software Corporation'],
    country: 'JP',
    group: { names: ['Mitsubishi Electric Corporation', '三菱電機株式会社'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: '三菱電機ソフトウエア株式会社', lang: 'ja', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Mitsubishi Electric Software Corporation', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'MESW', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known' },
      { name: '三菱スペース・ソフトウエア株式会社', lang: 'ja', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Mitsubishi Space Software Co., Ltd.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: '三菱電機マイコン機器ソフトウエア株式会社', lang: 'ja', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Mitsubishi Electric Engineering Company, Limited'],
    country: 'JP',
    group: { names: ['Mitsubishi Electric Corporation', '三菱電機株式会社'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: '三菱電機エンジニアリング株式会社', lang: 'ja', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Mitsubishi Electric Engineering Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'MEE', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['Mitsubishi Precision Company, Limited'],
    country: 'JP',
    group: { names: ['Mitsubishi Electric Corporation', '三菱電機株式会社'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: '三菱プレシジョン株式会社', lang: 'ja', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Mitsubishi Precision Co., Ltd.', lang: 'en', kind: 'english', source: 'IEEE OUI register (npm oui-data 2.1.9)', confidence: 'well-known' },
      { name: 'MPC', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['MHI Oceanincs Co., Ltd.'],
    country: 'JP',
    group: { names: ['Mitsubishi Heavy Industries, Ltd.', '三菱重工業株式会社'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'MHIオーシャニクス株式会社', lang: 'ja', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'MHI Oceanics Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['MHI Sagami High-tech, Ltd.'],
    country: 'JP',
    group: { names: ['Mitsubishi Heavy Industries, Ltd.', '三菱重工業株式会社'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'MHIさがみハイテック株式会社', lang: 'ja', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'MHI Sagami High-tech, Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['MHI Logitec Co., Ltd.'],
    country: 'JP',
    group: { names: ['Mitsubishi Heavy Industries, Ltd.', '三菱重工業株式会社'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'MHIロジテック株式会社', lang: 'ja', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'MHI Logitec Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['KOWA KOGYO, Ltd.'],
    country: 'JP',
    group: { names: ['Mitsubishi Heavy Industries, Ltd.', '三菱重工業株式会社'], relation: { en: 'subsidiary (Nagasaki)', zh: '子公司（长崎）' } },
    names: [
      { name: '光和興業株式会社', lang: 'ja', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Kowa Kogyo, Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Kowa Kohgyo', lang: 'en', kind: 'transliteration', source: 'general knowledge', confidence: 'uncertain' },
    ],
  },
  {
    listed: ['MHI Special Vehicles Parts Supply & Technical Service Co., Ltd.'],
    country: 'JP',
    group: { names: ['Mitsubishi Heavy Industries, Ltd.', '三菱重工業株式会社'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: '菱重特殊車両サービス株式会社', lang: 'ja', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'MHI Special Vehicles Parts Supply & Technical Service Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['MHI Maritech, Co., Ltd.'],
    country: 'JP',
    group: { names: ['Mitsubishi Heavy Industries, Ltd.', '三菱重工業株式会社'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'MHIマリテック株式会社', lang: 'ja', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'MHI Maritech Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Kawajyu Gifu Manufacturing Co., Ltd.'],
    country: 'JP',
    group: { names: ['Kawasaki Heavy Industries, Ltd.', '川崎重工業株式会社'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: '株式会社KGM', lang: 'ja', kind: 'legal', source: 'general knowledge', confidence: 'uncertain' },
      { name: 'KGM', lang: 'en', kind: 'acronym', source: 'company lists in public repositories', confidence: 'well-known', ambiguous: true },
      { name: 'Kawaju Gifu Manufacturing Co., Ltd.', lang: 'en', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['NIPPI Corporation'],
    country: 'JP',
    group: { names: ['Kawasaki Heavy Industries, Ltd.', '川崎重工業株式会社'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: '日本飛行機株式会社', lang: 'ja', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'NIPPI Corporation', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: '日飛', lang: 'ja', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Japan Aircraft Manufacturing Co., Ltd.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Nippon Hikoki Co., Ltd.', lang: 'en', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Fortunio Co., Ltd.'],
    country: 'JP',
    names: [
      { name: '株式会社フォルトゥニオ', lang: 'ja', kind: 'legal', source: 'general knowledge', confidence: 'uncertain' },
      { name: 'Fortunio Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'uncertain' },
    ],
  },
  {
    listed: ['Aoki Seimitsu Kogyo Co., Ltd.'],
    country: 'JP',
    names: [
      { name: '青木精密工業株式会社', lang: 'ja', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Aoki Seimitsu Kogyo Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Aoki Precision Industry Co., Ltd.', lang: 'en', kind: 'transliteration', source: 'general knowledge', confidence: 'uncertain' },
    ],
  },
  {
    listed: ['MITSUI E&S Co., Ltd.'],
    country: 'JP',
    names: [
      { name: 'Mitsui Zosen', lang: 'ja-Latn', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
      { name: '株式会社三井E&S', lang: 'ja', kind: 'legal', source: 'EDINET code list 2026-08-11, E02123 (github khironori/260809)', confidence: 'verified' },
      { name: 'MITSUI E&S Co., Ltd.', lang: 'en', kind: 'english', source: 'EDINET code list 2026-08-11, E02123 (github khironori/260809)', confidence: 'verified', alsoGroup: true },
      { name: '三井造船株式会社', lang: 'ja', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Mitsui Engineering & Shipbuilding Co., Ltd.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: '株式会社三井E&Sホールディングス', lang: 'ja', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Mitsui E&S Holdings Co., Ltd.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: '株式会社三井E&Sマシナリー', lang: 'ja', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Mitsui E&S Machinery Co., Ltd.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'MES', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['Mitsui Bussan Aerospace Co., Ltd. Maintenance Center'],
    country: 'JP',
    group: { names: ['Mitsui Bussan Aerospace Co., Ltd.'], relation: { en: 'branch', zh: '分支机构' } },
    names: [
      { name: '三井物産エアロスペース株式会社 メンテナンスセンター', lang: 'ja', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Mitsui Bussan Aerospace Co., Ltd. Maintenance Center', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Terra Drone Corporation'],
    country: 'JP',
    names: [
      { name: 'Terra Drone株式会社', lang: 'ja', kind: 'legal', source: 'EDINET code list 2026-08-11, E40060 (github khironori/260809)', confidence: 'verified' },
      { name: 'テラドローン株式会社', lang: 'ja', kind: 'transliteration', source: 'EDINET code list 2026-08-11, E40060 (github khironori/260809)', confidence: 'verified' },
      { name: 'Terra Drone Corporation', lang: 'en', kind: 'english', source: 'EDINET code list 2026-08-11, E40060 (github khironori/260809)', confidence: 'verified', alsoGroup: true },
    ],
  },
  {
    listed: ['ACSL Ltd.'],
    country: 'JP',
    names: [
      { name: '株式会社ACSL', lang: 'ja', kind: 'legal', source: 'EDINET code list 2026-08-11, E34514 (github khironori/260809)', confidence: 'verified' },
      { name: 'ACSL Ltd.', lang: 'en', kind: 'english', source: 'EDINET code list 2026-08-11, E34514 (github khironori/260809)', confidence: 'verified', alsoGroup: true },
      { name: '株式会社自律制御システム研究所', lang: 'ja', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Autonomous Control Systems Laboratory Ltd.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Mitsubishi Nuclear Fuel Co., Ltd.'],
    country: 'JP',
    group: { names: ['Mitsubishi Heavy Industries, Ltd.'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'Mitsubishi Genshi Nenryo', lang: 'ja-Latn', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
      { name: '三菱原子燃料株式会社', lang: 'ja', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Mitsubishi Nuclear Fuel Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'MNF', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['Japan Nuclear Fuel Limited'],
    country: 'JP',
    names: [
      { name: 'Nihon Gennen', lang: 'ja-Latn', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
      { name: '日本原燃株式会社', lang: 'ja', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Japan Nuclear Fuel Limited', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'JNFL', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Fujitsu Network Solutions Limited'],
    country: 'JP',
    group: { names: ['Fujitsu Limited', '富士通株式会社'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: '富士通ネットワークソリューションズ株式会社', lang: 'ja', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Fujitsu Network Solutions Limited', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'FNETS', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Hitachi Advanced Systems Corporation'],
    country: 'JP',
    group: { names: ['Hitachi, Ltd.', '株式会社日立製作所'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: '株式会社日立アドバンストシステムズ', lang: 'ja', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Hitachi Advanced Systems Corporation', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Komatsu Industries Corporation'],
    country: 'JP',
    group: { names: ['Komatsu Ltd.', '株式会社小松製作所'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'Komatsu Sanki', lang: 'ja-Latn', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
      { name: 'コマツ産機株式会社', lang: 'ja', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Komatsu Industries Corp.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Komatsu NTC Ltd.'],
    country: 'JP',
    group: { names: ['Komatsu Ltd.', '株式会社小松製作所'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'コマツNTC株式会社', lang: 'ja', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Komatsu NTC Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: '株式会社日平トヤマ', lang: 'ja', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Nippei Toyama Corporation', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['OKI Electric Industry Co., Ltd.'],
    country: 'JP',
    names: [
      { name: 'Oki Denki Kogyo', lang: 'ja-Latn', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
      { name: '沖電気工業株式会社', lang: 'ja', kind: 'legal', source: 'EDINET code list 2026-08-11, E01767 (github khironori/260809)', confidence: 'verified' },
      { name: 'Oki Electric Industry Company, Limited', lang: 'en', kind: 'english', source: 'EDINET code list 2026-08-11, E01767 (github khironori/260809)', confidence: 'verified' },
      { name: 'OKI', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
      { name: '沖電気', lang: 'ja', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['OKI Com-Echoes Co., Ltd.'],
    country: 'JP',
    group: { names: ['Oki Electric Industry Co., Ltd.'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: '株式会社OKIコムエコーズ', lang: 'ja', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: '株式会社沖コムテック', lang: 'ja', kind: 'former', source: 'general knowledge', confidence: 'uncertain' },
      { name: 'Oki Comtec', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'uncertain' },
      { name: 'OKI COM-Echoes Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['OKI Circuit Technology Co., Ltd.'],
    country: 'JP',
    group: { names: ['Oki Electric Industry Co., Ltd.'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'OKIサーキットテクノロジー株式会社', lang: 'ja', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'OKI Circuit Technology Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'OTC', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
      { name: '沖プリンテッドサーキット株式会社', lang: 'ja', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Oki Printed Circuits Co., Ltd.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['OKI Nextech Co., Ltd.'],
    country: 'JP',
    group: { names: ['Oki Electric Industry Co., Ltd.'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'OKIネクステック株式会社', lang: 'ja', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'OKI Nextech Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: '長野沖電気株式会社', lang: 'ja', kind: 'former', source: 'general knowledge', confidence: 'uncertain' },
      { name: 'Nagano Oki Electric Co., Ltd.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'uncertain' },
    ],
  },
  {
    listed: ['OKI Engineering Co., Ltd.'],
    country: 'JP',
    group: { names: ['Oki Electric Industry Co., Ltd.'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: '沖エンジニアリング株式会社', lang: 'ja', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: '株式会社OKIエンジニアリング', lang: 'ja', kind: 'legal', source: 'general knowledge', confidence: 'uncertain' },
      { name: 'Oki Engineering Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'OEG', lang: 'en', kind: 'acronym', source: 'https://www.oeg.co.jp/company/prof.html', confidence: 'verified', ambiguous: true },
    ],
  },
  {
    listed: ['YDK Technologies Co., Ltd.'],
    country: 'JP',
    group: { names: ['Yokogawa Electric Corporation'], relation: { en: 'subsidiary or former subsidiary (today\'s ownership not verified)', zh: '子公司或原子公司（现在的所有权未核实）' } },
    names: [
      { name: '株式会社YDKテクノロジーズ', lang: 'ja', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: '横河電子機器株式会社', lang: 'ja', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Yokogawa Denshikiki Co., Ltd.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'YDK Technologies Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Nihon Denji Sokki Co., Ltd'],
    country: 'JP',
    names: [
      { name: '日本電磁測器株式会社', lang: 'ja', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Nihon Denji Sokki Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Nippon Denji Sokki', lang: 'en', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
      { name: 'NDK', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'uncertain', ambiguous: true },
    ],
  },
  {
    listed: ['Howa Machinery, Ltd.'],
    country: 'JP',
    names: [
      { name: '豊和工業株式会社', lang: 'ja', kind: 'legal', source: 'EDINET code list 2026-08-11, E01515 (github khironori/260809)', confidence: 'verified' },
      { name: 'Howa Machinery, Ltd.', lang: 'en', kind: 'english', source: 'EDINET code list 2026-08-11, E01515 (github khironori/260809)', confidence: 'verified', alsoGroup: true },
      { name: 'Howa Kogyo', lang: 'en', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Howa', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['Hosoya Pyro-Engineering Co., Ltd.'],
    country: 'JP',
    names: [
      { name: '細谷火工株式会社', lang: 'ja', kind: 'legal', source: 'EDINET code list 2026-08-11, E00850 (github khironori/260809)', confidence: 'verified' },
      { name: 'HOSOYA PYRO-ENGINEERING CO., LTD.', lang: 'en', kind: 'english', source: 'EDINET code list 2026-08-11, E00850 (github khironori/260809)', confidence: 'verified', alsoGroup: true },
      { name: 'Hosoya Kako', lang: 'en', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['The Fujikura Parachute Co., Ltd.'],
    country: 'JP',
    group: { names: ['Fujikura Composites Inc.', '藤倉コンポジット株式会社'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'Fujikura Koso Kabushiki Kaisha', lang: 'ja-Latn', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
      { name: '藤倉航装株式会社', lang: 'ja', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Fujikura Parachute Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Fujikura Koso', lang: 'en', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Aerospace Industrial Development Corporation'],
    country: 'TW',
    names: [
      { name: 'Hanxiang Aerospace Industrial', lang: 'zh-Latn', kind: 'transliteration', source: 'general knowledge', confidence: 'uncertain' },
      { name: 'Han Xiang Aviation Industry', lang: 'zh-Latn', kind: 'transliteration', source: 'general knowledge', confidence: 'uncertain' },
      { name: '漢翔航空工業股份有限公司', lang: 'zh-Hant', kind: 'legal', source: 'TWSE company register t187ap03_L (github newComer0129/Download-TWSE-and-TSMC-daily-price), 2634', confidence: 'verified' },
      { name: '漢翔', lang: 'zh-Hant', kind: 'trade', source: 'TWSE company register t187ap03_L (github newComer0129/Download-TWSE-and-TSMC-daily-price), 2634', confidence: 'verified' },
      { name: '漢翔公司', lang: 'zh-Hant', kind: 'trade', source: 'https://org-today.line-apps.com/tw/v3/article/qojz8xG', confidence: 'verified' },
      { name: 'Aerospace Industrial Development Corporation', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'AIDC', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known' },
      { name: '航空工業發展中心', lang: 'zh-Hant', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Aero Industry Development Center', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['GEOSAT Aerospace & Technology Inc.'],
    country: 'TW',
    names: [
      { name: '經緯航太科技股份有限公司', lang: 'zh-Hant', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: '經緯航太', lang: 'zh-Hant', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: '經緯航太科技', lang: 'zh-Hant', kind: 'trade', source: 'https://org-today.line-apps.com/tw/v3/article/qojz8xG', confidence: 'verified' },
      { name: 'GEOSAT Aerospace & Technology Inc.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'GEOSAT', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: 'GEOSAT Informatics Technology Co.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'uncertain' },
    ],
  },
  {
    listed: ['National Chung-Shan Institute of Science & Technology'],
    country: 'TW',
    group: { names: ['Ministry of National Defense (Taiwan)'], relation: { en: 'administrative corporation', zh: '行政法人' } },
    names: [
      { name: 'Zhongshan Academy of Sciences', lang: 'zh-Latn', kind: 'transliteration', source: 'general knowledge', confidence: 'uncertain' },
      { name: '國家中山科學研究院', lang: 'zh-Hant', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: '中山科學研究院', lang: 'zh-Hant', kind: 'trade', source: 'https://org-today.line-apps.com/tw/v3/article/qojz8xG', confidence: 'verified' },
      { name: '中科院', lang: 'zh-Hant', kind: 'trade', source: 'https://www.mirrordaily.news/story/9690', confidence: 'verified', ambiguous: true },
      { name: '国家中山科学研究院', lang: 'zh-Hans', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: 'National Chung-Shan Institute of Science and Technology', lang: 'en', kind: 'english', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'NCSIST', lang: 'en', kind: 'acronym', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Chung-Shan Institute of Science and Technology', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'CSIST', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Zhongshan Institute of Science and Technology', lang: 'en', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['JC Technology Inc.'],
    country: 'TW',
    names: [
      { name: '仲碩科技股份有限公司', lang: 'zh-Hant', kind: 'legal', source: 'https://www.mirrordaily.news/story/9690', confidence: 'verified' },
      { name: '仲碩科技', lang: 'zh-Hant', kind: 'trade', source: 'https://org-today.line-apps.com/tw/v3/article/qojz8xG', confidence: 'verified' },
      { name: 'JC Technology Inc.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'JC Tech', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['CSBC Corporation, Taiwan'],
    country: 'TW',
    names: [
      { name: '台灣國際造船股份有限公司', lang: 'zh-Hant', kind: 'legal', source: 'TWSE company register t187ap03_L (github newComer0129/Download-TWSE-and-TSMC-daily-price), 2208', confidence: 'verified' },
      { name: '臺灣國際造船股份有限公司', lang: 'zh-Hant', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: '台船', lang: 'zh-Hant', kind: 'trade', source: 'TWSE company register t187ap03_L (github newComer0129/Download-TWSE-and-TSMC-daily-price), 2208', confidence: 'verified' },
      { name: '台灣國際造船', lang: 'zh-Hant', kind: 'trade', source: 'https://org-today.line-apps.com/tw/v3/article/qojz8xG', confidence: 'verified' },
      { name: '台湾国际造船股份有限公司', lang: 'zh-Hans', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: 'CSBC Corporation, Taiwan', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'CSBC', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known' },
      { name: '中國造船股份有限公司', lang: 'zh-Hant', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'China Shipbuilding Corporation', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Jong Shyn Shipbuilding Co., Ltd'],
    country: 'TW',
    names: [
      { name: '中信造船股份有限公司', lang: 'zh-Hant', kind: 'legal', source: 'https://www.mirrordaily.news/story/9690', confidence: 'verified' },
      { name: '中信造船', lang: 'zh-Hant', kind: 'trade', source: 'https://org-today.line-apps.com/tw/v3/article/qojz8xG', confidence: 'verified' },
      { name: 'Jong Shyn Shipbuilding Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Jong Shyn Shipbuilding Group', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'uncertain' },
    ],
  },
  {
    listed: ['Lungteh Shipbuilding Co., Ltd'],
    country: 'TW',
    names: [
      { name: 'Longde Shipbuilding', lang: 'zh-Latn', kind: 'transliteration', source: 'general knowledge', confidence: 'uncertain' },
      { name: '龍德造船工業股份有限公司', lang: 'zh-Hant', kind: 'legal', source: 'TWSE company register t187ap03_L (github newComer0129/Download-TWSE-and-TSMC-daily-price), 6753', confidence: 'verified' },
      { name: '龍德造船', lang: 'zh-Hant', kind: 'trade', source: 'TWSE company register t187ap03_L (github newComer0129/Download-TWSE-and-TSMC-daily-price), 6753', confidence: 'verified' },
      { name: 'Lungteh Shipbuilding Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Lung Teh Shipbuilding Co., Ltd.', lang: 'en', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Gong Wei Co., Ltd'],
    country: 'TW',
    names: [
      { name: '攻衛股份有限公司', lang: 'zh-Hant', kind: 'legal', source: 'https://www.mirrordaily.news/story/9690', confidence: 'verified' },
      { name: 'Gong Wei Co., Ltd.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Gongwei Co., Ltd.', lang: 'en', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['FN Herstal'],
    country: 'BE',
    group: { names: ['FN Browning Group', 'Herstal Group'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'FN Herstal S.A.', lang: 'fr', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Fabrique Nationale Herstal S.A.', lang: 'fr', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Fabrique Nationale d\'Armes de Guerre', lang: 'fr', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Fabrique Nationale de Herstal', lang: 'fr', kind: 'former', source: 'notice', confidence: 'verified' },
      { name: 'FNH', lang: 'fr', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
      { name: 'FN', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['OMNIPOL a.s.'],
    country: 'CZ',
    names: [
      { name: 'OMNIPOL a.s.', lang: 'cs', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Omnipol', lang: 'cs', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['HENSOLDT AG'],
    country: 'DE',
    names: [
      { name: 'HENSOLDT AG', lang: 'de', kind: 'legal', source: 'SEC company_tickers.json (github lwowlwowl/company_name_to_ticker)', confidence: 'verified' },
      { name: 'Hensoldt', lang: 'de', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Airbus DS Electronics and Border Security GmbH', lang: 'de', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['EXCALIBUR ARMY spol. s r.o.'],
    country: 'CZ',
    group: { names: ['Czechoslovak Group a.s.'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'EXCALIBUR ARMY spol. s r.o.', lang: 'cs', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'EXCALIBUR ARMY s.r.o.', lang: 'cs', kind: 'legal', source: 'general knowledge', confidence: 'uncertain' },
      { name: 'Excalibur Army', lang: 'cs', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['SPACEKNOW INC., odštěpný závod s.r.o.'],
    country: 'CZ',
    group: { names: ['SpaceKnow, Inc.'], relation: { en: 'Czech branch', zh: '捷克分公司' } },
    names: [
      { name: 'SPACEKNOW INC., odštěpný závod', lang: 'cs', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'SpaceKnow, Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known', alsoGroup: true },
      { name: 'SpaceKnow', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['VZLU AEROSPACE a.s.'],
    country: 'CZ',
    names: [
      { name: 'VZLU AEROSPACE, a.s.', lang: 'cs', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Výzkumný a zkušební letecký ústav, a.s.', lang: 'cs', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'VZLÚ', lang: 'cs', kind: 'acronym', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Aeronautical Research and Test Institute', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Czech Aerospace Research Centre', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['FN Browning'],
    country: 'BE',
    names: [
      { name: 'FN Browning Group S.A.', lang: 'fr', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Groupe Herstal S.A.', lang: 'fr', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Herstal Group', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Herstal S.A.', lang: 'fr', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'FN Browning Group', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Lafert S.p.A.'],
    country: 'IT',
    group: { names: ['Sumitomo Heavy Industries, Ltd.'], relation: { en: 'subsidiary since 2018', zh: '2018年起为子公司' } },
    names: [
      { name: 'Lafert S.p.A.', lang: 'it', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Lafert', lang: 'it', kind: 'trade', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Lafert Group', lang: 'it', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Garnet S.r.l.'],
    country: 'IT',
    names: [
      { name: 'Garnet S.r.l.', lang: 'it', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Sindlhauser Materials GmbH'],
    country: 'DE',
    names: [
      { name: 'Sindlhauser Materials GmbH', lang: 'de', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Sindlhauser', lang: 'de', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Rheinmetall AG'],
    country: 'DE',
    names: [
      { name: 'Rheinmetall AG', lang: 'de', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Rheinmetall Aktiengesellschaft', lang: 'de', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Rheinmetall', lang: 'de', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Antraco Chemie-Handelsgesellschaft mbH'],
    country: 'DE',
    names: [
      { name: 'Antraco Chemie-Handelsgesellschaft mbH', lang: 'de', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'ANTRACO Chemie-Handels GmbH', lang: 'de', kind: 'legal', source: 'general knowledge', confidence: 'uncertain' },
      { name: 'Antraco', lang: 'de', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Antraco Chemie', lang: 'de', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['InPACT S.A.'],
    country: 'FR',
    names: [
      { name: 'InPACT S.A.', lang: 'fr', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'InPACT', lang: 'fr', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: 'InP and Compound Technologies', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'uncertain' },
    ],
  },
  {
    listed: ['III-V LAB'],
    country: 'FR',
    group: { names: ['Thales', 'Nokia', 'CEA-Leti'], relation: { en: 'owned by it and others (economic interest group)', zh: '由其共同所有（经济利益集团）' } },
    names: [
      { name: 'GIE III-V Lab', lang: 'fr', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'III-V Lab', lang: 'en', kind: 'trade', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Alcatel Thales III-V Lab', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: '3-5 Lab', lang: 'fr', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Cavok UAS'],
    country: 'FR',
    names: [
      { name: 'CAVOK UAS', lang: 'fr', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'CAVOK UAS SAS', lang: 'fr', kind: 'legal', source: 'general knowledge', confidence: 'uncertain' },
    ],
  },
  {
    listed: ['Vigo Photonics S.A.'],
    country: 'PL',
    names: [
      { name: 'VIGO Photonics S.A.', lang: 'pl', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'VIGO Photonics Spółka Akcyjna', lang: 'pl', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'VIGO System S.A.', lang: 'pl', kind: 'former', source: 'IEEE OUI register (npm oui-data 2.1.9)', confidence: 'well-known' },
      { name: 'VIGO', lang: 'pl', kind: 'trade', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['Politechnika Wroclawska'],
    country: 'PL',
    names: [
      { name: 'Politechnika Wrocławska', lang: 'pl', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Wrocław University of Science and Technology', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Wroclaw University of Technology', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'WUST', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
      { name: 'Wroclaw Tech', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: 'PWr', lang: 'pl', kind: 'acronym', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['IHC Merwede Holding B.V.'],
    country: 'NL',
    group: { names: ['Royal IHC'], relation: { en: 'holding', zh: '控股公司' } },
    names: [
      { name: 'IHC Merwede Holding B.V.', lang: 'nl', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Royal IHC', lang: 'en', kind: 'trade', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'IHC Merwede', lang: 'nl', kind: 'former', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'IHC Holland Merwede B.V.', lang: 'nl', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Koninklijke IHC', lang: 'nl', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Royal IHC Holding B.V.', lang: 'nl', kind: 'successor', source: 'general knowledge', confidence: 'uncertain' },
    ],
  },
  {
    listed: ['TATRA TRUCKS a.s.'],
    country: 'CZ',
    group: { names: ['Czechoslovak Group a.s.', 'PROMET'], relation: { en: 'company held by it and others', zh: '股东所持公司' } },
    names: [
      { name: 'TATRA TRUCKS a.s.', lang: 'cs', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Tatra Trucks', lang: 'en', kind: 'trade', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Tatra', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
      { name: 'TATRA, a.s.', lang: 'cs', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Opticoelectron Group'],
    country: 'BG',
    names: [
      { name: 'Optikoelektron Grup AD', lang: 'bg-Latn', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Optico-Electron Group', lang: 'bg-Latn', kind: 'transliteration', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Оптикоелектрон Груп АД', lang: 'bg', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Opticoelectron Group JSCo', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Opticoelectron Group AD', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Оптикоелектрон АД', lang: 'bg', kind: 'former', source: 'general knowledge', confidence: 'uncertain' },
    ],
  },
  {
    listed: ['Ekspla UAB'],
    country: 'LT',
    group: { names: ['EKSMA group'], relation: { en: 'member', zh: '成员' } },
    names: [
      { name: 'UAB "Ekspla"', lang: 'lt', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'UAB EKSPLA', lang: 'lt', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'EKSPLA', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['General Dynamics'],
    country: 'US',
    names: [
      { name: 'General Dynamics Corporation', lang: 'en', kind: 'legal', source: 'SEC company_tickers.json (github lwowlwowl/company_name_to_ticker)', confidence: 'verified', alsoGroup: true },
      { name: 'General Dynamics Corp.', lang: 'en', kind: 'english', source: 'SEC company_tickers.json (github lwowlwowl/company_name_to_ticker)', confidence: 'verified', alsoGroup: true },
      { name: 'GD', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['L3 Harris Technologies'],
    country: 'US',
    names: [
      { name: 'L3Harris Technologies, Inc.', lang: 'en', kind: 'legal', source: 'SEC company_tickers.json (github lwowlwowl/company_name_to_ticker)', confidence: 'verified', alsoGroup: true },
      { name: 'L3Harris', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Harris Corporation', lang: 'en', kind: 'former', source: 'IEEE OUI register (npm oui-data 2.1.9)', confidence: 'well-known', ambiguous: true },
      { name: 'L3 Technologies, Inc.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'L-3 Communications Holdings, Inc.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'LHX', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['Intelligent Epitaxy Technology', 'Intelligent Epitaxy Technology, Inc.'],
    country: 'US',
    group: { names: ['IntelliEPI Inc.', '英特磊科技'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'Intelligent Epitaxy Technology, Inc.', lang: 'en', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'IntelliEPI', lang: 'en', kind: 'trade', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: '英特磊', lang: 'zh-Hant', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Clear Align LLC'],
    country: 'US',
    names: [
      { name: 'Clear Align LLC', lang: 'en', kind: 'legal', source: 'IEEE OUI register (npm oui-data 2.1.9)', confidence: 'well-known' },
      { name: 'Clear Align', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Boeing Defense, Space & Security'],
    country: 'US',
    unitOf: ['The Boeing Company'],
    group: { names: ['The Boeing Company'], relation: { en: 'business unit, not a legal entity of its own', zh: '业务部门，非独立法人' } },
    names: [
      { name: 'Boeing Defense, Space & Security', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'The Boeing Company, Defense, Space & Security', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: 'BDS', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
      { name: 'Boeing Integrated Defense Systems', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Lockheed Martin Corporation'],
    country: 'US',
    names: [
      { name: 'Lockheed Martin Corporation', lang: 'en', kind: 'legal', source: 'SEC company_tickers.json (github lwowlwowl/company_name_to_ticker)', confidence: 'verified', alsoGroup: true },
      { name: 'Lockheed Martin Corp', lang: 'en', kind: 'english', source: 'SEC company_tickers.json (github lwowlwowl/company_name_to_ticker)', confidence: 'verified', alsoGroup: true },
      { name: 'Lockheed Martin', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: 'LMT', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
      { name: 'LMCO', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Raytheon Missiles & Defense'],
    country: 'US',
    group: { names: ['RTX Corporation'], relation: { en: 'business; merged in 2023 into the business named Raytheon', zh: '业务部门；2023年并入名为 Raytheon 的业务' } },
    names: [
      { name: 'Raytheon Missiles & Defense', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Raytheon Missiles and Defense', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'RMD', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
      { name: 'Raytheon, an RTX business', lang: 'en', kind: 'successor', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Raytheon', lang: 'en', kind: 'successor', source: 'IEEE OUI register (npm oui-data 2.1.9)', confidence: 'well-known', ambiguous: true },
      { name: 'Raytheon Integrated Defense Systems', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Raytheon Company', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Lockheed Martin Missiles and Fire Control'],
    country: 'US',
    group: { names: ['Lockheed Martin Corporation'], relation: { en: 'business area', zh: '业务部门' } },
    names: [
      { name: 'Lockheed Martin Missiles and Fire Control', lang: 'en', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'LMMFC', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known' },
      { name: 'LM MFC', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Lockheed Martin Aeronautics'],
    country: 'US',
    group: { names: ['Lockheed Martin Corporation'], relation: { en: 'business area', zh: '业务部门' } },
    names: [
      { name: 'Lockheed Martin Aeronautics Company', lang: 'en', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Lockheed Martin Skunk Works', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: 'LM Aero', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Raytheon/Lockheed Martin Javelin Joint Venture'],
    country: 'US',
    group: { names: ['RTX Corporation', 'Lockheed Martin Corporation'], relation: { en: 'joint venture', zh: '合资企业' } },
    names: [
      { name: 'Raytheon/Lockheed Martin Javelin Joint Venture', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Javelin Joint Venture', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: 'JJV', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
      { name: 'Javelin JV', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Raytheon Missile Systems'],
    country: 'US',
    group: { names: ['RTX Corporation'], relation: { en: 'former business', zh: '原业务部门' } },
    names: [
      { name: 'Raytheon Missile Systems', lang: 'en', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Raytheon Missile Systems Company', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Raytheon Missiles & Defense', lang: 'en', kind: 'successor', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
      { name: 'Raytheon', lang: 'en', kind: 'successor', source: 'company lists in public repositories', confidence: 'well-known', ambiguous: true },
      { name: 'RMS', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['General Dynamics Ordnance and Tactical Systems'],
    country: 'US',
    group: { names: ['General Dynamics Corporation'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'General Dynamics Ordnance and Tactical Systems, Inc.', lang: 'en', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'GD-OTS', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known' },
      { name: 'GDOTS', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['General Dynamics Information Technology'],
    country: 'US',
    group: { names: ['General Dynamics Corporation'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'General Dynamics Information Technology, Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'GDIT', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known' },
      { name: 'General Dynamics IT', lang: 'en', kind: 'trade', source: 'IEEE OUI register (npm oui-data 2.1.9)', confidence: 'well-known' },
      { name: 'CSRA Inc.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['General Dynamics Mission Systems'],
    country: 'US',
    group: { names: ['General Dynamics Corporation'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'General Dynamics Mission Systems, Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'General Dynamics Mission Systems', lang: 'en', kind: 'english', source: 'IEEE OUI register (npm oui-data 2.1.9)', confidence: 'well-known' },
      { name: 'GDMS', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known' },
      { name: 'General Dynamics C4 Systems, Inc.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'General Dynamics Advanced Information Systems, Inc.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Inter-Coastal Electronics'],
    country: 'US',
    group: { names: ['FAAC Incorporated', 'Arotech Corporation'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'Inter-Coastal Electronics, LLC', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Inter-Coastal Electronics', lang: 'en', kind: 'english', source: 'IEEE OUI register (npm oui-data 2.1.9)', confidence: 'well-known' },
      { name: 'Inter-Coastal Electronics, Inc.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'ICE', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'uncertain', ambiguous: true },
    ],
  },
  {
    listed: ['System Studies & Simulation'],
    country: 'US',
    names: [
      { name: 'System Studies & Simulation, Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'System Studies and Simulation, Inc.', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
      { name: 'System Studies & Simulation', lang: 'en', kind: 'english', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'S3 Inc.', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['IronMountain Solutions'],
    country: 'US',
    names: [
      { name: 'IronMountain Solutions, LLC', lang: 'en', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'IronMountain Solutions, Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'IMS', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'uncertain', ambiguous: true },
    ],
  },
  {
    listed: ['Applied Technologies Group'],
    country: 'US',
    names: [
      { name: 'Applied Technologies Group, Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'ATG', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'uncertain', ambiguous: true },
    ],
  },
  {
    listed: ['Axient', 'Axient LLC'],
    country: 'US',
    group: { names: ['Astrion'], relation: { en: 'acquired by it in 2024 (not verified)', zh: '2024年被其收购（未核实）' } },
    names: [
      { name: 'Axient LLC', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Axient Corporation', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'uncertain' },
      { name: 'QuantiTech, LLC', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Millennium Engineering and Integration Company', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Astrion', lang: 'en', kind: 'successor', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Lockheed Martin Missile System Integration Lab'],
    country: 'US',
    group: { names: ['Lockheed Martin Corporation'], relation: { en: 'laboratory', zh: '实验室' } },
    names: [
      { name: 'Lockheed Martin Missile System Integration Lab', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'MSIL', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'uncertain', ambiguous: true },
    ],
  },
  {
    listed: ['Lockheed Martin Advanced Technology Laboratories'],
    country: 'US',
    group: { names: ['Lockheed Martin Corporation'], relation: { en: 'laboratory', zh: '实验室' } },
    names: [
      { name: 'Lockheed Martin Advanced Technology Laboratories', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'LM ATL', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Lockheed Martin Ventures'],
    country: 'US',
    group: { names: ['Lockheed Martin Corporation'], relation: { en: 'venture fund', zh: '风险投资基金' } },
    names: [
      { name: 'Lockheed Martin Ventures', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'LM Ventures', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Anduril Industries'],
    country: 'US',
    names: [
      { name: 'Anduril Industries, Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Anduril Industries', lang: 'en', kind: 'english', source: 'IEEE OUI register (npm oui-data 2.1.9)', confidence: 'well-known' },
      { name: 'Anduril', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Maritime Tactical Systems'],
    country: 'US',
    names: [
      { name: 'Maritime Tactical Systems, Inc.', lang: 'en', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'MARTAC', lang: 'en', kind: 'trade', source: 'company lists in public repositories', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Pacific Rim Defense'],
    country: 'US',
    names: [
      { name: 'Pacific Rim Defense, LLC', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'uncertain' },
      { name: 'PacRim Defense', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'uncertain' },
      { name: 'Rim of the Pacific Defense', lang: 'en', kind: 'english', source: 'opensanctions/opensanctions@f33cff23 datasets/cn/sanctions/sanctions.csv (translated back from the Chinese)', confidence: 'uncertain' },
    ],
  },
  {
    listed: ['AEVEX Aerospace'],
    country: 'US',
    group: { names: ['AEVEX Corp.'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'AEVEX Aerospace, LLC', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'AEVEX', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Merlin Global Services, LLC', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'CSG Solutions', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'uncertain' },
    ],
  },
  {
    listed: ['LKD Aerospace'],
    country: 'US',
    names: [
      { name: 'LKD Aerospace, Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Summit Technologies Inc.', 'Summit Technologies'],
    country: 'US',
    names: [
      { name: 'Summit Technologies, Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Leidos'],
    country: 'US',
    group: { names: ['Leidos Holdings, Inc.'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'Leidos, Inc.', lang: 'en', kind: 'legal', source: 'IEEE OUI register (npm oui-data 2.1.9)', confidence: 'well-known' },
      { name: 'Leidos Holdings, Inc.', lang: 'en', kind: 'legal', source: 'SEC company_tickers.json (github lwowlwowl/company_name_to_ticker)', confidence: 'verified', alsoGroup: true },
      { name: 'Science Applications International Corporation', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'LDOS', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['Gibbs & Cox, Inc.'],
    country: 'US',
    group: { names: ['Leidos Holdings, Inc.'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'Gibbs & Cox, Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Gibbs and Cox', lang: 'en', kind: 'english', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['IP Video Market Info, Inc.'],
    country: 'US',
    names: [
      { name: 'IP Video Market Info, Inc.', lang: 'en', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'IPVM', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Sourcemap, Inc.'],
    country: 'US',
    names: [
      { name: 'Sourcemap, Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Sourcemap PBC', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'uncertain' },
    ],
  },
  {
    listed: ['Skydio, Inc.', 'Skydio', 'Skydio Inc.'],
    country: 'US',
    names: [
      { name: 'Skydio, Inc.', lang: 'en', kind: 'legal', source: 'IEEE OUI register (npm oui-data 2.1.9)', confidence: 'well-known' },
      { name: 'Skydio', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Rapid Flight LLC', 'Rapid Flight'],
    country: 'US',
    names: [
      { name: 'Rapid Flight LLC', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Red Six Solutions'],
    country: 'US',
    names: [
      { name: 'Red Six Solutions, LLC', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Shield AI, Inc.'],
    country: 'US',
    names: [
      { name: 'Shield AI, Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Shield AI', lang: 'en', kind: 'english', source: 'IEEE OUI register (npm oui-data 2.1.9)', confidence: 'well-known' },
    ],
  },
  {
    listed: ['HavocAI'],
    country: 'US',
    names: [
      { name: 'Havoc AI, Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'uncertain' },
      { name: 'Havoc AI', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Neros Technologies'],
    country: 'US',
    names: [
      { name: 'Neros Technologies, Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Neros', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['Group W'],
    country: 'US',
    names: [
      { name: 'Group W, Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Aerkomm Inc.'],
    country: 'US',
    names: [
      { name: 'Aerkomm Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: '愛爾康', lang: 'zh-Hant', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Maple Tree Kids, Inc.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'uncertain' },
      { name: 'AKOM', lang: 'en', kind: 'successor', source: 'general knowledge', confidence: 'uncertain' },
    ],
  },
  {
    listed: ['General Atomics Aeronautical Systems, Inc.', 'General Atomics Aeronautical Systems'],
    country: 'US',
    group: { names: ['General Atomics'], relation: { en: 'affiliate', zh: '关联公司' } },
    names: [
      { name: 'General Atomics Aeronautical Systems, Inc.', lang: 'en', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'GA-ASI', lang: 'en', kind: 'acronym', source: 'company lists in public repositories', confidence: 'well-known' },
    ],
  },
  {
    listed: ['General Dynamics Land Systems'],
    country: 'US',
    group: { names: ['General Dynamics Corporation'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'General Dynamics Land Systems Inc.', lang: 'en', kind: 'legal', source: 'IEEE OUI register (npm oui-data 2.1.9)', confidence: 'well-known' },
      { name: 'GDLS', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['AeroVironment, Inc.'],
    country: 'US',
    names: [
      { name: 'AeroVironment, Inc.', lang: 'en', kind: 'legal', source: 'SEC company_tickers.json (github lwowlwowl/company_name_to_ticker)', confidence: 'verified', alsoGroup: true },
      { name: 'AV', lang: 'en', kind: 'acronym', source: 'IEEE OUI register (npm oui-data 2.1.9)', confidence: 'well-known', ambiguous: true },
      { name: 'AV Inc', lang: 'en', kind: 'trade', source: 'IEEE OUI register (npm oui-data 2.1.9)', confidence: 'well-known' },
      { name: 'AVAV', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['High Point Aerotechnologies'],
    country: 'US',
    group: { names: ['DZYNE Technologies'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'High Point Aerotechnologies, LLC', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'HighPoint Aerotechnologies', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Liteye Systems, Inc.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'uncertain' },
    ],
  },
  {
    listed: ['Universal Logistics Holdings, Inc.'],
    country: 'US',
    names: [
      { name: 'Universal Logistics Holdings, Inc.', lang: 'en', kind: 'legal', source: 'SEC company_tickers.json (github lwowlwowl/company_name_to_ticker)', confidence: 'verified' },
      { name: 'Universal Truckload Services, Inc.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'ULH', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['Source Intelligence, Inc.'],
    country: 'US',
    names: [
      { name: 'Source Intelligence, Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Source 44 LLC', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Coalition For A Prosperous America'],
    country: 'US',
    names: [
      { name: 'Coalition for a Prosperous America', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'CPA', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['Sierra Nevada Corporation'],
    country: 'US',
    names: [
      { name: 'Sierra Nevada Company, LLC', lang: 'en', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Sierra Nevada Corporation', lang: 'en', kind: 'english', source: 'IEEE OUI register (npm oui-data 2.1.9)', confidence: 'well-known' },
      { name: 'SNC', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['Edge Autonomy Operations LLC'],
    country: 'US',
    group: { names: ['Redwire Corporation'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'Edge Autonomy Operations LLC', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Edge Autonomy', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Jennings Aeronautics, Inc.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'UAV Factory', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Cyberlux Corporation'],
    country: 'US',
    names: [
      { name: 'Cyberlux Corporation', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Hudson Technologies Co.'],
    country: 'US',
    group: { names: ['Hudson Technologies, Inc.'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'Hudson Technologies Company', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Hudson Technologies, Inc.', lang: 'en', kind: 'english', source: 'SEC company_tickers.json (github lwowlwowl/company_name_to_ticker)', confidence: 'verified', alsoGroup: true },
    ],
  },
  {
    listed: ['Saronic Technologies, Inc.'],
    country: 'US',
    names: [
      { name: 'Saronic Technologies, Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Saronic', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Oceaneering International, Inc.'],
    country: 'US',
    names: [
      { name: 'Oceaneering International, Inc.', lang: 'en', kind: 'legal', source: 'SEC company_tickers.json (github lwowlwowl/company_name_to_ticker)', confidence: 'verified' },
      { name: 'Oceaneering', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: 'OII', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['Stick Rudder Enterprises LLC'],
    country: 'US',
    names: [
      { name: 'Stick Rudder Enterprises LLC', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Stick-Rudder Enterprises', lang: 'en', kind: 'transliteration', source: 'general knowledge', confidence: 'uncertain' },
    ],
  },
  {
    listed: ['Cubic Corporation'],
    country: 'US',
    group: { names: ['Veritas Capital'], relation: { en: 'owned by it and others', zh: '由其所有' } },
    names: [
      { name: 'Cubic Corporation', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Cubic Corp.', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['S3 AeroDefense'],
    country: 'US',
    names: [
      { name: 'S3 AeroDefense LLC', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['TCOM, Limited Partnership'],
    country: 'US',
    names: [
      { name: 'TCOM, L.P.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['TextOre'],
    country: 'US',
    names: [
      { name: 'TextOre, Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['ACT1 Federal'],
    country: 'US',
    names: [
      { name: 'ACT1 Federal, LLC', lang: 'en', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'ACT I', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['American Photonics'],
    country: 'US',
    names: [
      { name: 'American Photonics, Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Novotech, Inc.'],
    country: 'US',
    names: [
      { name: 'Novotech, Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Echodyne'],
    country: 'US',
    names: [
      { name: 'Echodyne Corp.', lang: 'en', kind: 'legal', source: 'IEEE OUI register (npm oui-data 2.1.9)', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Marvin Engineering Company, Inc.'],
    country: 'US',
    group: { names: ['The Marvin Group'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'Marvin Engineering Co., Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Marvin Engineering Company', lang: 'en', kind: 'english', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Marvin Group', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Exovera'],
    country: 'US',
    group: { names: ['SOS International', 'SOSi'], relation: { en: 'former unit', zh: '原下属单位' } },
    names: [
      { name: 'Exovera LLC', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Teledyne Brown Engineering, Inc.'],
    country: 'US',
    group: { names: ['Teledyne Technologies Incorporated'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'Teledyne Brown Engineering, Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'TBE', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['BRINC Drones, Inc.', 'BRINC Drones'],
    country: 'US',
    names: [
      { name: 'BRINC Drones, Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'BRINC', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['SYNEXXUS, Inc.', 'SYNEXXUS'],
    country: 'US',
    names: [
      { name: 'SYNEXXUS, Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Firestorm Labs, Inc.', 'Firestorm Labs'],
    country: 'US',
    names: [
      { name: 'Firestorm Labs, Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Firestorm', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['Kratos Unmanned Aerial Systems, Inc.', 'Kratos Unmanned Aerial Systems'],
    country: 'US',
    group: { names: ['Kratos Defense & Security Solutions, Inc.'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'Kratos Unmanned Aerial Systems, Inc.', lang: 'en', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Kratos UAS', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Composite Engineering, Inc.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Domo Tactical Communications'],
    country: 'US',
    group: { names: ['Codan Limited'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'Domo Tactical Communications (DTC) Limited', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Domo Tactical Communications', lang: 'en', kind: 'english', source: 'IEEE OUI register (npm oui-data 2.1.9)', confidence: 'well-known' },
      { name: 'DTC', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
      { name: 'Cobham Tactical Communications and Surveillance', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'DTC Communications, Inc.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'DTC, a Codan company', lang: 'en', kind: 'successor', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Insitu, Inc.', 'Insitu'],
    country: 'US',
    group: { names: ['The Boeing Company'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'Insitu, Inc.', lang: 'en', kind: 'legal', source: 'IEEE OUI register (npm oui-data 2.1.9)', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Huntington Ingalls Industries, Inc.', 'Huntington Ingalls Industries Inc.'],
    country: 'US',
    names: [
      { name: 'Huntington Ingalls Industries, Inc.', lang: 'en', kind: 'legal', source: 'SEC company_tickers.json (github lwowlwowl/company_name_to_ticker)', confidence: 'verified' },
      { name: 'HII', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Northrop Grumman Shipbuilding, Inc.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Planate Management Group'],
    country: 'US',
    names: [
      { name: 'Planate Management Group LLC', lang: 'en', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'PMG', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'uncertain', ambiguous: true },
    ],
  },
  {
    listed: ['Global Dimensions LLC'],
    country: 'US',
    names: [
      { name: 'Global Dimensions LLC', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Aveox, Inc.'],
    country: 'US',
    names: [
      { name: 'Aveox, Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Red Cat Holdings, Inc.'],
    country: 'US',
    names: [
      { name: 'Red Cat Holdings, Inc.', lang: 'en', kind: 'legal', source: 'SEC company_tickers.json (github lwowlwowl/company_name_to_ticker)', confidence: 'verified', alsoGroup: true },
      { name: 'Red Cat', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
      { name: 'TimefireVR Inc.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'RCAT', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['Teal Drones, Inc.'],
    country: 'US',
    group: { names: ['Red Cat Holdings, Inc.'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'Teal Drones, Inc.', lang: 'en', kind: 'legal', source: 'IEEE OUI register (npm oui-data 2.1.9)', confidence: 'well-known' },
      { name: 'Teal Drones', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['IMSAR, LLC'],
    country: 'US',
    names: [
      { name: 'IMSAR, LLC', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Jaia Robotics, Inc.'],
    country: 'US',
    names: [
      { name: 'Jaia Robotics, Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Jaia', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['Ball Aerospace & Technologies Corp.'],
    country: 'US',
    group: { names: ['BAE Systems, Inc.'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'Ball Aerospace & Technologies Corp.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Ball Aerospace', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: 'BAE Systems Space & Mission Systems Inc.', lang: 'en', kind: 'successor', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'BATC', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['Oshkosh Defense, LLC'],
    country: 'US',
    group: { names: ['Oshkosh Corporation'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'Oshkosh Defense, LLC', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['L3Harris Maritime Services, Inc.', 'L3Harris Maritime Services'],
    country: 'US',
    group: { names: ['L3Harris Technologies, Inc.'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'L3Harris Maritime Services, Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'L3 Unidyne, Inc.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'uncertain' },
    ],
  },
  {
    listed: ['MP Materials Corp.'],
    country: 'US',
    names: [
      { name: 'MP Materials Corp.', lang: 'en', kind: 'legal', source: 'SEC company_tickers.json (github lwowlwowl/company_name_to_ticker)', confidence: 'verified', alsoGroup: true },
      { name: 'MP Materials', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Mountain Pass Materials', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'uncertain' },
      { name: 'Fortress Value Acquisition Corp.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['USA Rare Earth, Inc.'],
    country: 'US',
    names: [
      { name: 'USA Rare Earth, Inc.', lang: 'en', kind: 'legal', source: 'SEC company_tickers.json (github lwowlwowl/company_name_to_ticker)', confidence: 'verified', alsoGroup: true },
      { name: 'USA Rare Earth, LLC', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Inflection Point Acquisition Corp. II', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'USAR', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['Dedrone by Axon'],
    country: 'US',
    group: { names: ['Axon Enterprise, Inc.'], relation: { en: 'subsidiary since 2024', zh: '2024年起为子公司' } },
    names: [
      { name: 'Dedrone by Axon', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Dedrone Holdings, Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Dedrone', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['DZYNE Technologies'],
    country: 'US',
    names: [
      { name: 'DZYNE Technologies, LLC', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'DZYNE Technologies Incorporated', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Elbit Systems of America, LLC'],
    country: 'US',
    group: { names: ['Elbit Systems Ltd.'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'Elbit Systems of America, LLC', lang: 'en', kind: 'legal', source: 'IEEE OUI register (npm oui-data 2.1.9)', confidence: 'well-known' },
      { name: 'ESA', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'uncertain', ambiguous: true },
      { name: 'Elbit America', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Epirus, Inc.'],
    country: 'US',
    names: [
      { name: 'Epirus, Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Exelis Inc.'],
    country: 'US',
    group: { names: ['L3Harris Technologies, Inc.'], relation: { en: 'merged into Harris Corporation 2015', zh: '2015年并入 Harris Corporation' } },
    names: [
      { name: 'Exelis Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Exelis', lang: 'en', kind: 'english', source: 'IEEE OUI register (npm oui-data 2.1.9)', confidence: 'well-known' },
      { name: 'ITT Exelis', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Harris Corporation', lang: 'en', kind: 'successor', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['Alliant Techsystems Operations LLC', 'Alliant Techsystems Operations'],
    country: 'US',
    group: { names: ['Northrop Grumman Corporation'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'Alliant Techsystems Operations LLC', lang: 'en', kind: 'legal', source: 'company lists in public repositories', confidence: 'well-known' },
      { name: 'Alliant Techsystems Inc.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Alliant Techsystems Operation', lang: 'en', kind: 'english', source: 'opensanctions/opensanctions@f33cff23 datasets/cn/sanctions/sanctions.csv', confidence: 'uncertain' },
      { name: 'Orbital ATK, Inc.', lang: 'en', kind: 'successor', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Northrop Grumman Innovation Systems, Inc.', lang: 'en', kind: 'successor', source: 'general knowledge', confidence: 'well-known' },
      { name: 'ATK', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['BAE Systems, Inc.'],
    country: 'US',
    group: { names: ['BAE Systems plc'], relation: { en: 'US subsidiary', zh: '美国子公司' } },
    names: [
      { name: 'BAE Systems, Inc.', lang: 'en', kind: 'legal', source: 'IEEE OUI register (npm oui-data 2.1.9)', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Teledyne FLIR, LLC'],
    country: 'US',
    group: { names: ['Teledyne Technologies Incorporated'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'Teledyne FLIR, LLC', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'FLIR Systems, Inc.', lang: 'en', kind: 'former', source: 'IEEE OUI register (npm oui-data 2.1.9)', confidence: 'well-known' },
      { name: 'FLIR', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Teledyne FLIR Defense', lang: 'en', kind: 'successor', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['VSE Corporation'],
    country: 'US',
    names: [
      { name: 'VSE Corporation', lang: 'en', kind: 'legal', source: 'SEC company_tickers.json (github lwowlwowl/company_name_to_ticker)', confidence: 'verified' },
      { name: 'Value Systems Engineering', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'uncertain' },
    ],
  },
  {
    listed: ['Cubic Global Defense'],
    country: 'US',
    group: { names: ['Cubic Corporation'], relation: { en: 'business', zh: '业务部门' } },
    names: [
      { name: 'Cubic Global Defense, Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Cubic Defense Applications, Inc.', lang: 'en', kind: 'former', source: 'IEEE OUI register (npm oui-data 2.1.9)', confidence: 'well-known' },
      { name: 'Cubic Mission and Performance Solutions', lang: 'en', kind: 'successor', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Cubic Defense', lang: 'en', kind: 'successor', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Recorded Future, Inc.'],
    country: 'US',
    group: { names: ['Mastercard Incorporated'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'Recorded Future, Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Halifax International Security Forum'],
    country: 'US',
    names: [
      { name: 'Halifax International Security Forum', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'HFX', lang: 'en', kind: 'trade', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
      { name: 'HISF', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'uncertain', ambiguous: true },
    ],
  },
  {
    listed: ['TechInsights Inc.'],
    country: 'CA',
    names: [
      { name: 'TechInsights Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known', alsoGroup: true },
      { name: 'Chipworks Inc.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Strategy Analytics, Inc.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Semiconductor Insights Inc.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'SARI Strategy Analytics Private Limited', lang: 'en', kind: 'legal', source: 'opensanctions/opensanctions@f33cff23 datasets/cn/sanctions/sanctions.csv', confidence: 'uncertain' },
    ],
  },
  {
    listed: ['PVH Corp.'],
    country: 'US',
    names: [
      { name: 'PVH Corp.', lang: 'en', kind: 'legal', source: 'SEC company_tickers.json (github lwowlwowl/company_name_to_ticker)', confidence: 'verified', alsoGroup: true },
      { name: 'Phillips-Van Heusen Corporation', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Illumina, Inc.'],
    country: 'US',
    names: [
      { name: 'Illumina, Inc.', lang: 'en', kind: 'legal', source: 'SEC company_tickers.json (github lwowlwowl/company_name_to_ticker)', confidence: 'verified', alsoGroup: true },
      { name: '因美纳', lang: 'zh-Hans', kind: 'trade', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Solexa, Inc.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Hanwha Shipping LLC'],
    country: 'US',
    group: { names: ['Hanwha Ocean Co., Ltd.'], relation: { en: 'US subsidiary', zh: '美国子公司' } },
    names: [
      { name: 'Hanwha Shipping LLC', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Hanwha Philly Shipyard Inc.'],
    country: 'US',
    group: { names: ['Hanwha Ocean Co., Ltd.', 'Hanwha Systems'], relation: { en: 'US subsidiary', zh: '美国子公司' } },
    names: [
      { name: 'Hanwha Philly Shipyard, Inc.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Philly Shipyard, Inc.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Aker Philadelphia Shipyard, Inc.', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['HS USA Holdings Corp.'],
    country: 'US',
    group: { names: ['Hanwha Ocean Co., Ltd.'], relation: { en: 'US subsidiary', zh: '美国子公司' } },
    names: [
      { name: 'HS USA Holdings Corp.', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Responsible Business Alliance'],
    country: 'US',
    names: [
      { name: 'Responsible Business Alliance', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Electronic Industry Citizenship Coalition', lang: 'en', kind: 'former', source: 'general knowledge', confidence: 'well-known' },
      { name: 'RBA', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
      { name: 'EICC', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['Compliance Testing LLC'],
    country: 'US',
    names: [
      { name: 'Compliance Testing LLC', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
      { name: 'Compliance Testing', lang: 'en', kind: 'trade', source: 'opensanctions/opensanctions@f33cff23 datasets/cn/sanctions/sanctions.csv', confidence: 'well-known', ambiguous: true },
      { name: 'CT', lang: 'en', kind: 'acronym', source: 'opensanctions/opensanctions@f33cff23 datasets/cn/sanctions/sanctions.csv', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['Raytheon Technologies Corporation'],
    country: 'US',
    names: [
      { name: 'RTX Corporation', lang: 'en', kind: 'legal', source: 'opensanctions/opensanctions@f33cff23 datasets/cn/sanctions/sanctions.csv', confidence: 'well-known', alsoGroup: true },
    ],
  },
  {
    listed: ['Lockheed Martin Corporation, St. Louis, MO'],
    country: 'US',
    unitOf: ['Lockheed Martin Corporation'],
    names: [
      { name: 'Lockheed Martin Corp. St. Louis', lang: 'en', kind: 'english', source: 'opensanctions/opensanctions@f33cff23 datasets/cn/sanctions/sanctions.csv', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Kharon'],
    country: 'US',
    names: [
      { name: '1nteger, LLC', lang: 'en', kind: 'legal', source: 'opensanctions/opensanctions@f33cff23 datasets/cn/sanctions/sanctions.csv', confidence: 'uncertain' },
    ],
  },
  {
    listed: ['BAE Systems Land and Armaments'],
    country: 'US',
    group: { names: ['BAE Systems, Inc.'], relation: { en: 'subsidiary', zh: '子公司' } },
    names: [
      { name: 'BAE Systems Land and Armament', lang: 'en', kind: 'english', source: 'opensanctions/opensanctions@f33cff23 datasets/cn/sanctions/sanctions.csv', confidence: 'uncertain' },
    ],
  },
  {
    listed: ['Northrop Grumman Systems Corporation'],
    country: 'US',
    group: { names: ['Northrop Grumman'], relation: { en: 'unit of it', zh: '其下属单位' } },
    names: [],
  },
  {
    listed: ['Boeing in St. Louis'],
    country: 'US',
    unitOf: ['The Boeing Company'],
    names: [],
  },
  {
    listed: ['Area-I'],
    country: 'US',
    group: { names: ['Anduril Industries'], relation: { en: 'unit of it', zh: '其下属单位' } },
    names: [],
  },
  {
    listed: ['Blue Force Technologies'],
    country: 'US',
    group: { names: ['Anduril Industries'], relation: { en: 'unit of it', zh: '其下属单位' } },
    names: [],
  },
  {
    listed: ['Dive Technologies'],
    country: 'US',
    group: { names: ['Anduril Industries'], relation: { en: 'unit of it', zh: '其下属单位' } },
    names: [],
  },
  {
    listed: ['Vantor'],
    country: 'US',
    names: [
      { name: 'Maxar Intelligence', lang: 'en', kind: 'former', source: 'ndtvprofit.com, 2025-12-26', confidence: 'verified' },
    ],
  },
  {
    listed: ['UAB Urbo Bankas'],
    country: 'LT',
    names: [
      { name: 'Medicinos bankas', lang: 'en', kind: 'former', source: 'opensanctions/opensanctions@f33cff23 datasets/cn/sanctions/sanctions.csv', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Hanwha Ocean USA International LLC'],
    country: 'US',
    group: { names: ['Hanwha Ocean Co., Ltd.'], relation: { en: 'US subsidiary', zh: '美国子公司' } },
    names: [],
  },
  {
    listed: ['Hanwha Shipping Holdings LLC'],
    country: 'US',
    group: { names: ['Hanwha Ocean Co., Ltd.'], relation: { en: 'US subsidiary', zh: '美国子公司' } },
    names: [],
  },
  {
    listed: ['Applied DNA Sciences, Inc.'],
    country: 'US',
    names: [
      { name: 'Applied DNA Sciences', lang: 'en', kind: 'trade', source: 'opensanctions/opensanctions@f33cff23 datasets/cn/sanctions/sanctions.csv', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Stratum Reservoir, LLC.'],
    country: 'US',
    names: [
      { name: 'Stratum Reservoir', lang: 'en', kind: 'trade', source: 'opensanctions/opensanctions@f33cff23 datasets/cn/sanctions/sanctions.csv', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Altana Technologies, Inc.'],
    country: 'US',
    names: [
      { name: 'Altana Technologies', lang: 'en', kind: 'trade', source: 'opensanctions/opensanctions@f33cff23 datasets/cn/sanctions/sanctions.csv', confidence: 'well-known' },
      { name: 'Altana', lang: 'en', kind: 'trade', source: 'opensanctions/opensanctions@f33cff23 datasets/cn/sanctions/sanctions.csv', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['Verite Group, Inc.'],
    country: 'US',
    names: [
      { name: 'Verite Group', lang: 'en', kind: 'trade', source: 'opensanctions/opensanctions@f33cff23 datasets/cn/sanctions/sanctions.csv', confidence: 'well-known' },
      { name: 'Verite', lang: 'en', kind: 'trade', source: 'opensanctions/opensanctions@f33cff23 datasets/cn/sanctions/sanctions.csv', confidence: 'uncertain', ambiguous: true },
      { name: 'Verité', lang: 'en', kind: 'trade', source: 'opensanctions/opensanctions@f33cff23 datasets/cn/sanctions/sanctions.csv', confidence: 'uncertain', ambiguous: true },
    ],
  },
  {
    listed: ['Human Rights in China'],
    country: 'US',
    names: [
      { name: 'HRIC', lang: 'en', kind: 'acronym', source: 'opensanctions/opensanctions@f33cff23 datasets/cn/sanctions/sanctions.csv', confidence: 'well-known', ambiguous: true },
    ],
  },
  {
    listed: ['NED'],
    country: 'US',
    names: [
      { name: 'NED', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
      { name: 'National Endowment for Democracy', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['NDI'],
    country: 'US',
    names: [
      { name: 'NDI', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
      { name: 'National Democratic Institute', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['IRI'],
    country: 'US',
    names: [
      { name: 'IRI', lang: 'en', kind: 'acronym', source: 'general knowledge', confidence: 'well-known', ambiguous: true },
      { name: 'International Republican Institute', lang: 'en', kind: 'legal', source: 'general knowledge', confidence: 'well-known' },
    ],
  },
  {
    listed: ['Uyghur Rights Advocacy Project'],
    country: 'CA',
    names: [
      { name: 'Uyghur Human Rights Advocacy Project', lang: 'en', kind: 'english', source: 'opensanctions/opensanctions@f33cff23 datasets/cn/sanctions/sanctions.csv', confidence: 'uncertain' },
    ],
  },
]
