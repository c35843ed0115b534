import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** Trade names of magnets and materials. They prompt questions; no grade proves a composition. */
export const magnetGrades = {
  id: 'MAGNET-GRADES',
  title: {
    en: 'Grades of permanent magnets and usual compositions',
    zh: '永磁材料牌号及常见成分',
  },
  number: null,
  issuers: ['makers and handbooks'],
  published: null,
  knownBy: '2026-11-24',
  link: 'https://www.mainrichinternational.com/resources/articles/ndfeb-magnet-grades-explained-n35-to-n55',
  layer: 'report',
  transcribed: true,
  provenance: {
    confidence: 'two-secondary',
    checked: '2026-11-24',
    readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'],
  },
  limbs: [],
  effects: [],
  passages: {
    grades: {
      article: 'grade tables; compositions',
    },
  },
} satisfies Instrument

export const magnetGradesSources = [
  {
    title: '常规产品性能表',
    url: 'http://www.jjmagnet.com/cn/xinneng.php',
    publisher: 'JJ Magnet (maker)',
    quote: 'N35 … ≥12 … ≤80; 30M … ≥14 … ≤100',
  },
  {
    title: 'NdFeB Performance Parameter Table',
    url: 'https://en.shanghaimagnet.com/about/Production-Process',
    publisher: 'Shanghai Magnet (maker)',
    quote: 'N52 955 12 … 80; N52M 1114 14 … 100; Dysprosium (Dy) or Terbium (Tb) Free',
  },
  {
    title: 'Grade table N35-N45M',
    url: 'http://en.sdsdxt.com/?p=3337',
    publisher: 'sdsdxt (maker)',
    quote: 'N35M … ≥14 … ≥1114 … 100',
  },
  {
    title: 'suffix table in public site code (public code)',
    url: '(public GitHub code, no address)',
    publisher: 'magnet-site code',
    quote: 'SH 150°C ≥ 1592 kA/m (20 kOe); UH 180°C ≥ 1990; EH 200°C ≥ 2388; AH 230°C',
  },
  {
    title: 'Neodymium material specification',
    url: 'https://adm.hyab.com/Neodym-materialspecifikation.php?lang=en',
    publisher: 'HYAB (seller)',
    quote: 'An “H” material is good up to 120C, “SH” up to 150C, “UH” up to 180C, “EH” up to 200C',
  },
  {
    title: 'Magnet Standards',
    url: 'https://www.chinamagnetfactory.com/magnet-standards/',
    publisher: 'China Magnet Factory (maker)',
    quote: '35H 1170-1220 ≥868 ≥1353 263-287 120°',
  },
  {
    title: 'motor design document (public code)',
    url: '(public GitHub document, no address)',
    publisher: 'motor designer',
    quote: 'N42SH 1592 kA/m; N38UH 1990 kA/m; N33EH 2388 kA/m; N30AH 2626 kA/m',
  },
  {
    title: 'material cards rebuilt from Arnold data sheets (public code)',
    url: '(public GitHub document, no address)',
    publisher: 'motor designer quoting Arnold G52UH/G52SH',
    quote: 'Arnold G52UH … HcJ20 >= 1990 kA/m; G52SH … HcJ >= 1592',
  },
  {
    title: 'technical note (public code)',
    url: '(public GitHub document, no address)',
    publisher: 'engineering note',
    quote: 'N35 and N35EH share the same Br spec; EH carries ~8–10 wt% Dy',
  },
  {
    title: 'NdFeB magnet grades explained',
    url: 'https://www.mainrichinternational.com/resources/articles/ndfeb-magnet-grades-explained-n35-to-n55',
    publisher: 'Mainrich International',
    date: '2026-04-11',
    quote: 'standard N42 may contain zero Dy; N38EH can be 6–8% Dy by weight',
  },
  {
    title: 'SmCo magnets',
    url: 'https://www.brm-metal.com/html/show-27-10-1.html',
    publisher: 'BRM Metal',
    quote:
      'By weight this magnet alloy will typically contain 36% samarium … the alloy will generally contain 25% of samarium',
  },
  {
    title: 'Samarium cobalt magnets',
    url: 'https://www.sdmmagnetic.com/samarium-cobalt-magnets/',
    publisher: 'SDM Magnetics (maker)',
    quote: 'RECo5-16S … ≥1830 ≥23.0 … 250',
  },
  {
    title: 'Properties of SmCo Permanent Magnet',
    url: 'http://xingyuanmagnet.com/col.jsp?id=138',
    publisher: 'Xingyuan Magnet (maker)',
    quote: 'SmCo5-YX16 … ≥20.0; SmCo-YX16A ≥25.0; SmCo-YX16B ≥30.0; YX18 ≥15.0',
  },
  {
    title: 'Samarium Cobalt Magnet',
    url: 'https://www.epi-magnets.com/product/samarium-cobalt-magnet',
    publisher: 'EPI Magnets',
    quote: 'SmCo5 … maximum working temperature is 250℃ (482℉)',
  },
  {
    title: 'Composition and grades of SmCo',
    url: 'https://www.couragemagnet.com/magnet-blog/366.html',
    publisher: 'Courage Magnet (maker)',
    quote: 'Sm 23–28, Co 48–52, Fe 14–17, Cu 5–7, Zr 2–3 (paraphrase)',
  },
  {
    title: 'SmCo bread-shaped magnet',
    url: 'https://machineu.com/magnetsmco/pz6e8d7c1-high-performance-smco-bread-shaped-magnet-smco5-sm2co17-big-size.html',
    publisher: 'machineu / Mianyang Hengxin',
    quote: 'Elements such as iron, copper, hafnium, gadolinium, terbium, erbium and zirconium are commonly used',
  },
  {
    title: 'Samarium Cobalt Magnets',
    url: 'https://www.magnetsearcher.com/index.php?c=products&a=view&id=2',
    publisher: 'MagnetSearcher',
    quote: 'YXG24H … ≥1990 ≥25.0 … 350',
  },
  {
    title: 'YXG-32H parameters (public code)',
    url: '(public GitHub code, no address)',
    publisher: 'design code',
    quote: 'Hcj ≥1990 kA/m (≥25 kOe) … Max Working Temperature 350 °C',
  },
  {
    title: 'Main chemical composition of NdFeB magnets',
    url: 'https://www.ymagnet.com/main-chemical-composition-of-ndfeb-magnets.html',
    publisher: 'Ymagnet (maker)',
    quote: 'Nd 29-32.5, Fe 63.95-68.65, B 1.1-1.2, Dy 0.6-8 (paraphrase of table)',
  },
  {
    title: 'NdFeB rare earths about 30%',
    url: 'https://japanmetalbulletin.com/?p=4237',
    publisher: 'Japan Metal Bulletin',
    quote: 'rare earths ~30% (paraphrase)',
  },
  {
    title: '钕铁硼 原材料',
    url: 'http://0579ccc.cn/sell/show.php?itemid=570396',
    publisher: '0579ccc',
    quote: '金属钕(Nd)32%、金属元素铁(Fe)64%和非金属元素硼(B)1%',
  },
  {
    title: 'Ingredients of Nd-Fe-B',
    url: 'http://www.couragemagnet.com/faq/324.html',
    publisher: 'Courage Magnet (maker)',
    quote: 'A small amount of dysprosium added accounted for 0.6-1.2%',
  },
  {
    title: 'GB/T 13560-2017 烧结钕铁硼永磁材料',
    url: 'https://www.duodown.com/biaozhun/61109220.html',
    publisher: 'duodown (abstract)',
    quote: 'seven classes N, M, H, SH, UH, EH, TH by intrinsic coercivity (paraphrase)',
  },
  {
    title: '焼結ネオジムの異なる製品グレード',
    url: 'https://ja.magnet-forever.com/news/what-is-the-meaning-of-different-product-grade-of-sintered-ndfeb',
    publisher: 'Magnet Forever',
    quote: 'N、M、H、SH、UH、EH、THの7つのカテゴリに分類できます',
  },
  {
    title: 'app text (public code)',
    url: '(public GitHub code, no address)',
    publisher: 'educational app',
    quote: 'Around 4.2 wt% Dy for magnets rated to 150°C; Around 6.5 wt% Dy at 180°C; Around 8.5–11 wt%',
  },
  {
    title: 'Dysprosium 2.0 (S. Trout)',
    url: 'https://www.nxtbook.com/nxtbooks/webcom/magnetics_2018summer/index.php?startid=34',
    publisher: 'Magnetics Business & Technology',
    date: '2018',
    quote: 'It achieves the same effect, i.e. increased HcJ, with roughly 50% less Dy',
  },
  {
    title: 'article text (public code)',
    url: '(public GitHub code, no address)',
    publisher: 'article citing a 2024 paper',
    quote: 'only 0.167 wt% Dy by vacuum grain-boundary diffusion raised intrinsic coercivity by 28%',
  },
  {
    title: '晶界添加氢化镝制备耐高温烧结钕铁硼的研究',
    url: 'https://wxredian.com/art?id=f8250bc3f6d60553cb81de886a4a337f',
    publisher: '晟源永磁 et al.',
    date: '2024-11-15',
    quote: '在无镝基材中…晶界添加0.5wt.%Dy…Hcj提高0.32 kOe',
  },
  {
    title: 'Grain refining technology',
    url: 'https://www.yunsheng.de/grain-refining-technology/?lang=en',
    publisher: 'Yunsheng (maker)',
    quote: 'This technology enables Yunsheng to mass-produce the H and SH alloy groups',
  },
  {
    title: 'Rare Earth Exchanges note',
    url: 'https://rareearthexchanges.com/?p=172764',
    publisher: 'Rare Earth Exchanges',
    quote: 'EV motor magnets often 8–11% Dy (paraphrase)',
  },
  {
    title: 'glossary (public code)',
    url: '(public GitHub code, no address)',
    publisher: 'glossary',
    quote: 'High-temperature grades can contain 3–10 wt% Dy',
  },
  {
    title: 'robot part-mass notes (public code)',
    url: '(public GitHub code, no address)',
    publisher: 'estimate',
    quote: 'NdFeB magnets at about 30 wt% Nd/Pr, 3 wt% Dy, 66 wt% Fe and 1 wt% B',
  },
  {
    title: '7YSZ thermal barrier coatings (Smialek & Miller)',
    url: 'https://www.scribd.com/document/476861351',
    publisher: 'Coatings (MDPI) copy',
    date: '2018',
    quote: '6–8 wt% Y2O3 (paraphrase)',
  },
] satisfies Source[]
