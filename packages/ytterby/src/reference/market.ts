import type { ReferenceData } from '../schema/reference.ts'

const computed = {
  en: 'Computed from the nominal formula with IUPAC atomic weights; real goods differ.',
  zh: '按标称化学式与IUPAC原子量计算；实际产品有别。',
}

/** Shares, magnet grades and compositions (prompts for questions, never a decision), and published penalty cases. */
export const market = {
  topic: 'market',
  title: {
    en: 'China’s share, magnet grades, composition, penalties',
    zh: '中国份额、磁体牌号、成分与处罚',
  },
  checked: '2026-11-24',
  records: [
    {
      id: 'china-share',
      group: 'china',
      text: {
        en: 'China’s share of production and reserves.',
        zh: '中国产量、储量份额。',
      },
      period: null,
      figures: [
        {
          name: 'production-share',
          value: 60,
          unit: '%',
        },
        {
          name: 'reserves-share',
          value: 37,
          unit: '%',
        },
      ],
      attributedTo: 'USGS 2024',
      confidence: 'single-secondary',
      sources: ['discovery-alert'],
    },
    {
      id: 'grade-proves-nothing',
      group: 'magnet-grades',
      text: {
        en: 'A grade never proves Dy or Tb content. N, M usually none; H, SH either way; UH and above almost always. Ask for an assay or the maker’s declaration.',
        zh: '牌号不能证明是否含镝、铽。N、M通常不含；H、SH不定；UH及以上几乎都含。索取化验或制造商声明。',
      },
      period: null,
      figures: [],
      attributedTo: null,
      confidence: 'two-secondary',
      doubt: {
        en: 'Prompts a question; never decides a licence.',
        zh: '仅供提问，不决定许可。',
      },
      sources: ['shanghai-magnet', 'yunsheng', 'mainrich'],
    },
    {
      id: 'no-threshold',
      group: 'magnet-grades',
      text: {
        en: 'No published minimum of Dy or Tb in NdFeB found; penalised contents.',
        zh: '未见钕铁硼含镝、铽下限；被罚含量如下。',
      },
      period: null,
      figures: [
        {
          name: 'penalised-dy-2025',
          value: 1.9,
          unit: 'wt%',
        },
        {
          name: 'penalised-dy-2026',
          value: 3.15,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'single-secondary',
      sources: ['customs-penalties', 'policy-site'],
    },
    {
      id: 'grade-classes',
      group: 'magnet-grades',
      text: {
        en: 'GB/T 13560-2017: N, M, H, SH, UH, EH, TH by intrinsic coercivity; temperature is a guide.',
        zh: 'GB/T 13560-2017：按内禀矫顽力分N、M、H、SH、UH、EH、TH；温度仅供参考。',
      },
      period: null,
      figures: [
        {
          name: 'irreversible-loss',
          value: 5,
          unit: '%',
        },
        {
          name: 'length-to-diameter',
          value: 0.7,
          unit: 'ratio',
        },
      ],
      attributedTo: null,
      confidence: 'two-secondary',
      sources: ['gbt-13560', 'magnet-forever'],
    },
    {
      id: 'grade-n',
      group: 'magnet-grades',
      text: {
        en: 'Class N: least intrinsic coercivity at 20 °C and highest working temperature. N56 differs.',
        zh: 'N级：20°C最小内禀矫顽力与最高工作温度。 N56不同。',
      },
      period: null,
      figures: [
        {
          name: 'min-hcj',
          value: 12,
          unit: 'kOe',
        },
        {
          name: 'min-hcj-si',
          value: 955,
          unit: 'kA/m',
        },
        {
          name: 'max-working-temperature',
          value: 80,
          unit: '°C',
        },
        {
          name: 'n56-min-hcj',
          value: 11,
          unit: 'kOe',
        },
        {
          name: 'n56-min-hcj-si',
          value: 876,
          unit: 'kA/m',
        },
        {
          name: 'n56-max-working-temperature',
          value: 70,
          unit: '°C',
        },
      ],
      attributedTo: null,
      confidence: 'two-secondary',
      doubt: {
        en: 'Older lists of Chinese sellers give N48 and N52 at 11 kOe (876 kA/m).',
        zh: '部分中国卖家旧表中N48、N52为11 kOe（876 kA/m）。',
      },
      sources: ['jj-magnet', 'shanghai-magnet', 'sdsdxt', 'suffix-table', 'hyab'],
    },
    {
      id: 'grade-n-dy',
      group: 'magnet-grades',
      text: {
        en: 'Dy/Tb in N: zero in many; N42 may hold none.',
        zh: 'N含镝铽：许多为零；N42可不含。',
      },
      period: null,
      figures: [
        {
          name: 'dy-tb',
          min: 0,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'single-secondary',
      doubt: {
        en: 'No upper bound found.',
        zh: '未见上限。',
      },
      sources: ['mainrich'],
    },
    {
      id: 'grade-m',
      group: 'magnet-grades',
      text: {
        en: 'Class M: least intrinsic coercivity at 20 °C and highest working temperature.',
        zh: 'M级：20°C最小内禀矫顽力与最高工作温度。',
      },
      period: null,
      figures: [
        {
          name: 'min-hcj',
          value: 14,
          unit: 'kOe',
        },
        {
          name: 'min-hcj-si',
          value: 1114,
          unit: 'kA/m',
        },
        {
          name: 'max-working-temperature',
          value: 100,
          unit: '°C',
        },
      ],
      attributedTo: null,
      confidence: 'two-secondary',
      sources: ['jj-magnet', 'shanghai-magnet', 'sdsdxt', 'hyab'],
    },
    {
      id: 'grade-m-dy',
      group: 'magnet-grades',
      text: {
        en: 'M: can be free of Dy and Tb.',
        zh: 'M：可不含镝、铽。',
      },
      period: null,
      figures: [],
      attributedTo: null,
      confidence: 'single-secondary',
      sources: ['shanghai-magnet'],
    },
    {
      id: 'grade-m-dy-traditional',
      group: 'magnet-grades',
      text: {
        en: 'Dy in M, traditional alloying: one maker, for NdFeB in general.',
        zh: 'M含镝，传统合金化：一制造商，泛指钕铁硼。',
      },
      period: null,
      figures: [
        {
          name: 'dy',
          min: 0.6,
          max: 1.2,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'unverified',
      doubt: {
        en: 'No figure for the class.',
        zh: '无该级数字。',
      },
      sources: ['courage-faq'],
    },
    {
      id: 'grade-h',
      group: 'magnet-grades',
      text: {
        en: 'Class H: least intrinsic coercivity at 20 °C and highest working temperature.',
        zh: 'H级：20°C最小内禀矫顽力与最高工作温度。',
      },
      period: null,
      figures: [
        {
          name: 'min-hcj',
          value: 17,
          unit: 'kOe',
        },
        {
          name: 'min-hcj-si',
          value: 1353,
          unit: 'kA/m',
        },
        {
          name: 'max-working-temperature',
          value: 120,
          unit: '°C',
        },
      ],
      attributedTo: null,
      confidence: 'two-secondary',
      sources: ['china-magnet-factory', 'suffix-table', 'hyab'],
    },
    {
      id: 'grade-h-dy',
      group: 'magnet-grades',
      text: {
        en: 'H: little or no heavy rare earth by grain refinement.',
        zh: 'H：晶粒细化可少用或不用重稀土。',
      },
      period: null,
      figures: [],
      attributedTo: null,
      confidence: 'single-secondary',
      doubt: {
        en: 'No figure for traditional alloying.',
        zh: '无传统合金化数字。',
      },
      sources: ['yunsheng'],
    },
    {
      id: 'grade-sh',
      group: 'magnet-grades',
      text: {
        en: 'Class SH: least intrinsic coercivity at 20 °C and highest working temperature.',
        zh: 'SH级：20°C最小内禀矫顽力与最高工作温度。',
      },
      period: null,
      figures: [
        {
          name: 'min-hcj',
          value: 20,
          unit: 'kOe',
        },
        {
          name: 'min-hcj-si',
          value: 1592,
          unit: 'kA/m',
        },
        {
          name: 'max-working-temperature',
          value: 150,
          unit: '°C',
        },
      ],
      attributedTo: null,
      confidence: 'two-secondary',
      sources: ['suffix-table', 'motor-design', 'arnold-cards', 'hyab'],
    },
    {
      id: 'grade-sh-dy',
      group: 'magnet-grades',
      text: {
        en: 'Dy in SH, traditional alloying: typical at 150 °C; another text 0–3.',
        zh: 'SH含镝，传统合金化：150°C典型值；另文0–3。',
      },
      period: null,
      figures: [
        {
          name: 'dy-typical',
          value: 4.2,
          unit: 'wt%',
        },
        {
          name: 'dy',
          min: 0,
          max: 3,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'single-secondary',
      doubt: {
        en: 'The texts disagree.',
        zh: '两文不一致。',
      },
      sources: ['app-text', 'lab-report'],
    },
    {
      id: 'grade-sh-dy-modern',
      group: 'magnet-grades',
      text: {
        en: 'Dy in SH, diffusion or fine grain; N52SH zero in one text.',
        zh: 'SH含镝，扩散或细晶；一文N52SH为零。',
      },
      period: null,
      figures: [
        {
          name: 'dy',
          min: 0,
          max: 3,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'single-secondary',
      sources: ['lab-slides', 'lab-report', 'yunsheng'],
    },
    {
      id: 'grade-uh',
      group: 'magnet-grades',
      text: {
        en: 'Class UH: least intrinsic coercivity at 20 °C and highest working temperature.',
        zh: 'UH级：20°C最小内禀矫顽力与最高工作温度。',
      },
      period: null,
      figures: [
        {
          name: 'min-hcj',
          value: 25,
          unit: 'kOe',
        },
        {
          name: 'min-hcj-si',
          value: 1990,
          unit: 'kA/m',
        },
        {
          name: 'max-working-temperature',
          value: 180,
          unit: '°C',
        },
      ],
      attributedTo: null,
      confidence: 'two-secondary',
      sources: ['suffix-table', 'motor-design', 'arnold-cards', 'hyab'],
    },
    {
      id: 'grade-uh-dy',
      group: 'magnet-grades',
      text: {
        en: 'Dy in UH, traditional alloying, at 180 °C.',
        zh: 'UH含镝，传统合金化，180°C。',
      },
      period: null,
      figures: [
        {
          name: 'dy-typical',
          value: 6.5,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'single-secondary',
      sources: ['app-text'],
    },
    {
      id: 'grade-uh-dy-modern',
      group: 'magnet-grades',
      text: {
        en: 'Dy in UH, diffusion: saving on traditional alloying.',
        zh: 'UH含镝，扩散：较传统合金化节省。',
      },
      period: null,
      figures: [
        {
          name: 'dy-saving',
          min: 50,
          max: 70,
          unit: '%',
          approximate: true,
        },
      ],
      attributedTo: null,
      confidence: 'two-secondary',
      sources: ['mainrich', 'trout-2018'],
    },
    {
      id: 'grade-eh',
      group: 'magnet-grades',
      text: {
        en: 'Class EH: least intrinsic coercivity at 20 °C and highest working temperature.',
        zh: 'EH级：20°C最小内禀矫顽力与最高工作温度。',
      },
      period: null,
      figures: [
        {
          name: 'min-hcj',
          value: 30,
          unit: 'kOe',
        },
        {
          name: 'min-hcj-si',
          value: 2388,
          unit: 'kA/m',
        },
        {
          name: 'max-working-temperature',
          value: 200,
          unit: '°C',
        },
      ],
      attributedTo: null,
      confidence: 'two-secondary',
      sources: ['suffix-table', 'motor-design', 'technical-note', 'hyab'],
    },
    {
      id: 'grade-eh-dy',
      group: 'magnet-grades',
      text: {
        en: 'Dy in EH, traditional alloying, by source.',
        zh: 'EH含镝，传统合金化，各来源。',
      },
      period: null,
      figures: [
        {
          name: 'dy',
          min: 6,
          max: 10,
          unit: 'wt%',
        },
        {
          name: 'dy-n38eh',
          min: 6,
          max: 8,
          unit: 'wt%',
        },
        {
          name: 'dy-n35eh',
          min: 8,
          max: 10,
          unit: 'wt%',
        },
        {
          name: 'dy-200-to-220-degrees',
          min: 8.5,
          max: 11,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'two-secondary',
      sources: ['mainrich', 'technical-note', 'app-text', 'lab-report'],
    },
    {
      id: 'grade-eh-dy-modern',
      group: 'magnet-grades',
      text: {
        en: 'Dy in EH, diffusion or fine grain (N42EH).',
        zh: 'EH含镝，扩散或细晶（N42EH）。',
      },
      period: null,
      figures: [
        {
          name: 'dy',
          min: 1,
          max: 2,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'single-secondary',
      doubt: {
        en: 'Conflicts with 6–10.',
        zh: '与6–10冲突。',
      },
      sources: ['lab-slides'],
    },
    {
      id: 'grade-ah',
      group: 'magnet-grades',
      text: {
        en: 'Class AH or TH: least intrinsic coercivity at 20 °C and highest working temperature.',
        zh: 'AH或TH级：20°C最小内禀矫顽力与最高工作温度。',
      },
      period: null,
      figures: [
        {
          name: 'min-hcj',
          value: 33,
          unit: 'kOe',
        },
        {
          name: 'min-hcj-si',
          value: 2627,
          unit: 'kA/m',
        },
        {
          name: 'max-working-temperature',
          min: 220,
          max: 230,
          unit: '°C',
        },
      ],
      attributedTo: null,
      confidence: 'two-secondary',
      doubt: {
        en: 'TH in GB/T 13560, AH or VH at makers. 35 kOe (2786 kA/m) is printed too, not found. One page is cut off (220 or 230).',
        zh: 'GB/T 13560称TH，制造商称AH或VH。亦有35 kOe（2786 kA/m），未见。一页被截断（220或230）。',
      },
      sources: ['suffix-table', 'motor-design', 'mainrich', 'hyab'],
    },
    {
      id: 'grade-ah-dy',
      group: 'magnet-grades',
      text: {
        en: 'Dy in AH or TH, traditional alloying.',
        zh: 'AH、TH含镝，传统合金化。',
      },
      period: null,
      figures: [
        {
          name: 'dy',
          min: 8.5,
          max: 11,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'single-secondary',
      sources: ['app-text'],
    },
    {
      id: 'grade-ah-dy-modern',
      group: 'magnet-grades',
      text: {
        en: 'AH, TH: Dy or Tb practically always present.',
        zh: 'AH、TH：几乎必含镝或铽。',
      },
      period: null,
      figures: [],
      attributedTo: null,
      confidence: 'unverified',
      doubt: {
        en: 'No source found.',
        zh: '未见来源。',
      },
      sources: [],
    },
    {
      id: 'total-rare-earth',
      group: 'composition',
      text: {
        en: 'Rare earths in commercial NdFeB; strip-cast flakes by tariff definition.',
        zh: '商用钕铁硼稀土含量；速凝片为税则定义。',
      },
      period: null,
      figures: [
        {
          name: 'rare-earths',
          min: 29,
          max: 32.5,
          unit: 'wt%',
          approximate: true,
        },
        {
          name: 'strip-cast-flakes',
          min: 25,
          max: 39,
          unit: '%',
        },
      ],
      attributedTo: null,
      confidence: 'two-secondary',
      sources: ['ymagnet', 'jmb-ndfeb', '0579ccc', 'courage-faq'],
    },
    {
      id: 'temperature-and-dy',
      group: 'composition',
      text: {
        en: 'Dy by working temperature, traditional alloying, rule of thumb.',
        zh: '工作温度与含镝量，传统合金化，经验规则。',
      },
      period: null,
      figures: [
        {
          name: 'dy-150-degrees',
          value: 4.2,
          unit: 'wt%',
          approximate: true,
        },
        {
          name: 'dy-180-degrees',
          value: 6.5,
          unit: 'wt%',
          approximate: true,
        },
        {
          name: 'dy-200-to-220-degrees',
          min: 8.5,
          max: 11,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'single-secondary',
      doubt: {
        en: 'Like Constantinides (Arnold); no page with the table found.',
        zh: '近似Constantinides（Arnold），未见原表。',
      },
      sources: ['app-text'],
    },
    {
      id: 'diffusion-saving',
      group: 'composition',
      text: {
        en: 'Grain-boundary diffusion: about half the Dy; some makers claim more.',
        zh: '晶界扩散：用镝约半；部分制造商称更省。',
      },
      period: null,
      figures: [
        {
          name: 'dy-saving',
          value: 50,
          unit: '%',
          approximate: true,
        },
        {
          name: 'dy-saving-makers',
          min: 50,
          max: 70,
          unit: '%',
        },
        {
          name: 'dy-saving-highest',
          max: 90,
          unit: '%',
        },
      ],
      attributedTo: null,
      confidence: 'two-secondary',
      sources: ['trout-2018', 'mainrich'],
    },
    {
      id: 'trace-level',
      group: 'composition',
      text: {
        en: 'Diffusion magnets with little Dy still “contain dysprosium”.',
        zh: '扩散磁体含镝虽少仍属“含镝”。',
      },
      period: null,
      figures: [
        {
          name: 'dy',
          min: 0.17,
          max: 0.5,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'two-secondary',
      sources: ['gbd-article', 'dy-hydride'],
    },
    {
      id: 'fine-grain',
      group: 'composition',
      text: {
        en: 'H, SH mass-produced with less or no heavy rare earth.',
        zh: 'H、SH可少用或不用重稀土量产。',
      },
      period: null,
      figures: [],
      attributedTo: null,
      confidence: 'single-secondary',
      sources: ['yunsheng'],
    },
    {
      id: 'ev-motors',
      group: 'composition',
      text: {
        en: 'Dy in EV traction magnets, one note.',
        zh: '电动车驱动磁体含镝，一则说明。',
      },
      period: null,
      figures: [
        {
          name: 'dy',
          min: 8,
          max: 11,
          unit: '%',
        },
      ],
      attributedTo: null,
      confidence: 'single-secondary',
      doubt: {
        en: 'Conflicts with diffusion practice.',
        zh: '与扩散实践冲突。',
      },
      sources: ['rare-earth-exchanges'],
    },
    {
      id: 'high-temperature',
      group: 'composition',
      text: {
        en: 'Dy in high-temperature grades.',
        zh: '高温牌号含镝。',
      },
      period: null,
      figures: [
        {
          name: 'dy',
          min: 3,
          max: 10,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'single-secondary',
      sources: ['glossary'],
    },
    {
      id: 'robot-actuators',
      group: 'composition',
      text: {
        en: 'Magnets of robot actuators, one estimate.',
        zh: '机器人执行器磁体，一种估计。',
      },
      period: null,
      figures: [
        {
          name: 'nd-pr',
          value: 30,
          unit: '%',
        },
        {
          name: 'dy',
          value: 3,
          unit: '%',
        },
      ],
      attributedTo: null,
      confidence: 'single-secondary',
      sources: ['robot-notes'],
    },
    {
      id: 'gd-ho',
      group: 'composition',
      text: {
        en: 'Gd, Ho replace Nd in some cheap magnets (patent excerpt).',
        zh: '部分低价磁体以Gd、Ho替代Nd（专利摘录）。',
      },
      period: null,
      figures: [
        {
          name: 'gd',
          min: 1.7,
          max: 7,
          unit: '%',
        },
        {
          name: 'ho',
          min: 1,
          max: 3,
          unit: '%',
        },
      ],
      attributedTo: null,
      confidence: 'unverified',
      doubt: {
        en: 'No address. Announcement 18 has Gd items, but names no Gd-NdFeB magnet.',
        zh: '无地址。18号公告有钆类物项，未列含钆钕铁硼。',
      },
      sources: [],
    },
    {
      id: 'ysz-coating',
      group: 'composition',
      text: {
        en: 'Yttrium oxide in 7YSZ thermal-barrier coatings.',
        zh: '7YSZ热障涂层氧化钇。',
      },
      period: null,
      figures: [
        {
          name: 'y2o3',
          min: 6,
          max: 8,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'single-secondary',
      sources: ['tbc'],
    },
    {
      id: 'formula-nd2fe14b',
      group: 'composition',
      text: {
        en: 'Nd2Fe14B: magnet phase.',
        zh: 'Nd2Fe14B：磁体主相。',
      },
      period: null,
      figures: [
        {
          name: 'nd',
          value: 26.7,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'unverified',
      doubt: {
        en: 'Computed from the nominal formula with IUPAC atomic weights; real goods differ. Sintered magnets hold 29–32 wt% in all, from an extra rare-earth-rich phase.',
        zh: '按标称化学式与IUPAC原子量计算；实际产品有别。烧结磁体因富稀土相合计29–32wt%。',
      },
      sources: [],
    },
    {
      id: 'formula-smco5',
      group: 'composition',
      text: {
        en: 'SmCo5: magnet.',
        zh: 'SmCo5：磁体。',
      },
      period: null,
      figures: [
        {
          name: 'sm',
          value: 33.8,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'single-secondary',
      doubt: {
        en: 'Computed from the nominal formula with IUPAC atomic weights; real goods differ. A maker prints 36 as typical.',
        zh: '按标称化学式与IUPAC原子量计算；实际产品有别。一制造商标示典型值36。',
      },
      sources: ['brm'],
    },
    {
      id: 'formula-sm2co17',
      group: 'composition',
      text: {
        en: 'Sm2Co17: magnet.',
        zh: 'Sm2Co17：磁体。',
      },
      period: null,
      figures: [
        {
          name: 'sm',
          value: 23.1,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'single-secondary',
      doubt: {
        en: 'Computed from the nominal formula with IUPAC atomic weights; real goods differ. A maker prints 25 as typical (with Fe, Cu, Zr).',
        zh: '按标称化学式与IUPAC原子量计算；实际产品有别。一制造商标示典型值25（含Fe、Cu、Zr）。',
      },
      sources: ['brm'],
    },
    {
      id: 'formula-terfenol-d',
      group: 'composition',
      text: {
        en: 'Terfenol-D, Tb0.3Dy0.7Fe1.9: magnetostrictive alloy. Tb-Dy-Fe alloy is named in announcement 18.',
        zh: 'Terfenol-D，Tb0.3Dy0.7Fe1.9：磁致伸缩合金。18号公告列明铽镝铁合金。',
      },
      period: null,
      figures: [
        {
          name: 'tb',
          value: 17.8,
          unit: 'wt%',
        },
        {
          name: 'dy',
          value: 42.5,
          unit: 'wt%',
        },
        {
          name: 'total',
          value: 60.3,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'single-secondary',
      doubt: computed,
      sources: ['chemeurope'],
    },
    {
      id: 'formula-yag',
      group: 'composition',
      text: {
        en: 'YAG, Y3Al5O12: laser host.',
        zh: 'YAG，Y3Al5O12：激光基质。',
      },
      period: null,
      figures: [
        {
          name: 'y',
          value: 44.9,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'unverified',
      doubt: computed,
      sources: [],
    },
    {
      id: 'formula-yag-ce',
      group: 'composition',
      text: {
        en: 'YAG:Ce, (Y0.97Ce0.03)3Al5O12: phosphor of white LEDs.',
        zh: 'YAG:Ce，(Y0.97Ce0.03)3Al5O12：白光LED荧光粉。',
      },
      period: null,
      figures: [
        {
          name: 'y',
          value: 43.2,
          unit: 'wt%',
        },
        {
          name: 'ce',
          value: 2.1,
          unit: 'wt%',
        },
        {
          name: 'total',
          value: 45.3,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'unverified',
      doubt: computed,
      sources: [],
    },
    {
      id: 'formula-y2o3-eu',
      group: 'composition',
      text: {
        en: 'Y2O3:Eu, (Y0.95Eu0.05)2O3: red phosphor.',
        zh: 'Y2O3:Eu，(Y0.95Eu0.05)2O3：红色荧光粉。',
      },
      period: null,
      figures: [
        {
          name: 'y',
          value: 72.8,
          unit: 'wt%',
        },
        {
          name: 'eu',
          value: 6.5,
          unit: 'wt%',
        },
        {
          name: 'total',
          value: 79.3,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'unverified',
      doubt: computed,
      sources: [],
    },
    {
      id: 'formula-gos-tb',
      group: 'composition',
      text: {
        en: 'GOS:Tb, (Gd0.99Tb0.01)2O2S: X-ray screens, CT (doped with Pr in CT).',
        zh: 'GOS:Tb，(Gd0.99Tb0.01)2O2S：X射线屏、CT（CT中掺镨）。',
      },
      period: null,
      figures: [
        {
          name: 'gd',
          value: 82.2,
          unit: 'wt%',
        },
        {
          name: 'tb',
          value: 0.8,
          unit: 'wt%',
        },
        {
          name: 'total',
          value: 83.0,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'unverified',
      doubt: computed,
      sources: [],
    },
    {
      id: 'formula-lso',
      group: 'composition',
      text: {
        en: 'LSO, Lu2SiO5: PET crystal.',
        zh: 'LSO，Lu2SiO5：PET晶体。',
      },
      period: null,
      figures: [
        {
          name: 'lu',
          value: 76.4,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'unverified',
      doubt: computed,
      sources: [],
    },
    {
      id: 'formula-lyso',
      group: 'composition',
      text: {
        en: 'LYSO, Lu1.8Y0.2SiO5: PET crystal.',
        zh: 'LYSO，Lu1.8Y0.2SiO5：PET晶体。',
      },
      period: null,
      figures: [
        {
          name: 'lu',
          value: 71.4,
          unit: 'wt%',
        },
        {
          name: 'y',
          value: 4.0,
          unit: 'wt%',
        },
        {
          name: 'total',
          value: 75.4,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'unverified',
      doubt: {
        en: 'Computed from the nominal formula with IUPAC atomic weights; real goods differ. The ratio of Lu to Y varies.',
        zh: '按标称化学式与IUPAC原子量计算；实际产品有别。镥钇比不定。',
      },
      sources: [],
    },
    {
      id: 'formula-ggg',
      group: 'composition',
      text: {
        en: 'GGG, Gd3Ga5O12: substrate, optics.',
        zh: 'GGG，Gd3Ga5O12：衬底、光学。',
      },
      period: null,
      figures: [
        {
          name: 'gd',
          value: 46.6,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'unverified',
      doubt: computed,
      sources: [],
    },
    {
      id: 'formula-tgg',
      group: 'composition',
      text: {
        en: 'TGG, Tb3Ga5O12: Faraday rotator.',
        zh: 'TGG，Tb3Ga5O12：法拉第旋光器。',
      },
      period: null,
      figures: [
        {
          name: 'tb',
          value: 46.9,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'unverified',
      doubt: computed,
      sources: [],
    },
    {
      id: 'formula-luag',
      group: 'composition',
      text: {
        en: 'LuAG, Lu3Al5O12: phosphor, scintillator.',
        zh: 'LuAG，Lu3Al5O12：荧光粉、闪烁体。',
      },
      period: null,
      figures: [
        {
          name: 'lu',
          value: 61.6,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'unverified',
      doubt: computed,
      sources: [],
    },
    {
      id: 'formula-yvo4',
      group: 'composition',
      text: {
        en: 'YVO4: laser, polariser.',
        zh: 'YVO4：激光、偏振器。',
      },
      period: null,
      figures: [
        {
          name: 'y',
          value: 43.6,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'unverified',
      doubt: computed,
      sources: [],
    },
    {
      id: 'formula-ysz-3',
      group: 'composition',
      text: {
        en: 'YSZ 3 mol%, (ZrO2)0.97(Y2O3)0.03: 3Y-TZP ceramic.',
        zh: 'YSZ 3 mol%，(ZrO2)0.97(Y2O3)0.03：3Y-TZP陶瓷。',
      },
      period: null,
      figures: [
        {
          name: 'y',
          value: 4.2,
          unit: 'wt%',
        },
        {
          name: 'y2o3',
          value: 5.4,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'unverified',
      doubt: computed,
      sources: [],
    },
    {
      id: 'formula-ysz-8',
      group: 'composition',
      text: {
        en: 'YSZ 8 mol%, (ZrO2)0.92(Y2O3)0.08: SOFC electrolyte.',
        zh: 'YSZ 8 mol%，(ZrO2)0.92(Y2O3)0.08：SOFC电解质。',
      },
      period: null,
      figures: [
        {
          name: 'y',
          value: 10.8,
          unit: 'wt%',
        },
        {
          name: 'y2o3',
          value: 13.7,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'unverified',
      doubt: computed,
      sources: [],
    },
    {
      id: 'formula-lani5',
      group: 'composition',
      text: {
        en: 'LaNi5: hydrogen storage (AB5).',
        zh: 'LaNi5：储氢（AB5）。',
      },
      period: null,
      figures: [
        {
          name: 'la',
          value: 32.1,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'unverified',
      doubt: {
        en: 'Computed from the nominal formula with IUPAC atomic weights; real goods differ. Commercial alloys use a mix of Ce, Nd, Pr.',
        zh: '按标称化学式与IUPAC原子量计算；实际产品有别。商用合金用Ce、Nd、Pr混合。',
      },
      sources: [],
    },
    {
      id: 'formula-ceo2',
      group: 'composition',
      text: {
        en: 'CeO2: polishing powder.',
        zh: 'CeO2：抛光粉。',
      },
      period: null,
      figures: [
        {
          name: 'ce',
          value: 81.4,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'unverified',
      doubt: computed,
      sources: [],
    },
    {
      id: 'formula-sral2o4',
      group: 'composition',
      text: {
        en: 'SrAl2O4:Eu,Dy, (Sr0.97Eu0.01Dy0.02)Al2O4: afterglow phosphor.',
        zh: 'SrAl2O4:Eu,Dy，(Sr0.97Eu0.01Dy0.02)Al2O4：长余辉荧光粉。',
      },
      period: null,
      figures: [
        {
          name: 'eu',
          value: 0.7,
          unit: 'wt%',
        },
        {
          name: 'dy',
          value: 1.6,
          unit: 'wt%',
        },
        {
          name: 'total',
          value: 2.3,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'unverified',
      doubt: computed,
      sources: [],
    },
    {
      id: 'smco5-magnet',
      group: 'smco',
      text: {
        en: 'SmCo5 (1:5), named in announcement 18. Also Pr (for Sm), Gd, Er.',
        zh: 'SmCo5（1:5），18号公告列明。另可含Pr（替代Sm）、Gd、Er。',
      },
      period: null,
      figures: [
        {
          name: 'sm-typical',
          value: 36,
          unit: 'wt%',
        },
        {
          name: 'sm',
          min: 34,
          max: 37,
          unit: 'wt%',
        },
        {
          name: 'sm-by-formula',
          value: 33.8,
          unit: 'wt%',
        },
        {
          name: 'hcj',
          min: 20,
          max: 30,
          unit: 'kOe',
        },
        {
          name: 'max-working-temperature',
          value: 250,
          unit: '°C',
        },
      ],
      attributedTo: null,
      confidence: 'two-secondary',
      doubt: {
        en: '34–37 was seen on no page.',
        zh: '34–37未见于页面。',
      },
      sources: ['brm', 'sdm', 'xingyuan', 'epi'],
    },
    {
      id: 'sm2co17-magnet',
      group: 'smco',
      text: {
        en: 'Sm2Co17 (2:17), controlled. Also Gd, Tb, Er, Hf.',
        zh: 'Sm2Co17（2:17），受管制。另可含Gd、Tb、Er、Hf。',
      },
      period: null,
      figures: [
        {
          name: 'sm-typical',
          value: 25,
          unit: 'wt%',
        },
        {
          name: 'sm',
          min: 23,
          max: 28,
          unit: 'wt%',
        },
        {
          name: 'co',
          min: 48,
          max: 52,
          unit: 'wt%',
        },
        {
          name: 'fe',
          min: 14,
          max: 17,
          unit: 'wt%',
        },
        {
          name: 'cu',
          min: 5,
          max: 7,
          unit: 'wt%',
        },
        {
          name: 'zr',
          min: 2,
          max: 3,
          unit: 'wt%',
        },
        {
          name: 'hcj',
          min: 15,
          max: 25,
          unit: 'kOe',
        },
        {
          name: 'hcj-h-types',
          min: 25,
          unit: 'kOe',
        },
        {
          name: 'max-working-temperature',
          min: 300,
          max: 350,
          unit: '°C',
        },
      ],
      attributedTo: null,
      confidence: 'two-secondary',
      sources: ['courage-smco', 'brm', 'machineu', 'magnetsearcher', 'yxg-32h'],
    },
    {
      id: 'penalty-composition',
      group: 'enforcement',
      text: {
        en: 'Declared NdFeB, found SmCo and NdFeB with Dy; no dual-use licence.',
        zh: '申报钕铁硼，查为钐钴及含镝钕铁硼，无两用物项许可证。',
      },
      period: '2025-04-09',
      figures: [
        {
          name: 'fine',
          value: 27000,
          unit: 'RMB',
        },
        {
          name: 'sm',
          value: 22.6,
          unit: 'wt%',
        },
        {
          name: 'dy',
          value: 1.9,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'single-secondary',
      sources: ['customs-penalties'],
    },
    {
      id: 'penalty-code',
      group: 'enforcement',
      text: {
        en: 'Magnets with Dy under 8505119000, not 8505111000.',
        zh: '含镝磁体申报8505119000而非8505111000。',
      },
      period: '2025-04-10',
      figures: [
        {
          name: 'fine',
          value: 81000,
          unit: 'RMB',
        },
      ],
      attributedTo: null,
      confidence: 'single-secondary',
      sources: ['customs-penalties'],
    },
    {
      id: 'penalty-mixed',
      group: 'enforcement',
      text: {
        en: 'Ningbo airport: 宁波亚特磁业, magnets with Dy among uncontrolled goods.',
        zh: '宁波机场：宁波亚特磁业，含镝磁体混于非管制货物。',
      },
      period: '2026-06',
      figures: [
        {
          name: 'fine',
          value: 80000,
          unit: 'RMB',
        },
        {
          name: 'goods-value',
          value: 13400,
          unit: 'RMB',
        },
        {
          name: 'dy',
          value: 3.15,
          unit: 'wt%',
        },
      ],
      attributedTo: null,
      confidence: 'single-secondary',
      doubt: {
        en: 'Press summary, no address.',
        zh: '媒体摘要，无地址。',
      },
      sources: ['policy-site'],
    },
  ],
  sources: {
    'discovery-alert': {
      title: 'What Are Rare Earth Export Permits and Why Do They Matter?',
      url: null,
      publisher: 'Discovery Alert',
      date: '2025 (after June; day not stated)',
    },
    'jj-magnet': {
      title: '常规产品性能表',
      url: 'http://www.jjmagnet.com/cn/xinneng.php',
      publisher: 'JJ Magnet (maker)',
    },
    'shanghai-magnet': {
      title: 'NdFeB Performance Parameter Table',
      url: 'https://en.shanghaimagnet.com/about/Production-Process',
      publisher: 'Shanghai Magnet (maker)',
    },
    sdsdxt: {
      title: 'Grade table N35-N45M',
      url: 'http://en.sdsdxt.com/?p=3337',
      publisher: 'sdsdxt (maker)',
    },
    'suffix-table': {
      title: 'suffix table in public site code',
      url: null,
      publisher: 'magnet-site code',
    },
    hyab: {
      title: 'Neodymium material specification',
      url: 'https://adm.hyab.com/Neodym-materialspecifikation.php?lang=en',
      publisher: 'HYAB (seller)',
    },
    mainrich: {
      title: 'NdFeB magnet grades explained',
      url: 'https://www.mainrichinternational.com/resources/articles/ndfeb-magnet-grades-explained-n35-to-n55',
      publisher: 'Mainrich International',
      date: '2026-04-11',
    },
    'courage-faq': {
      title: 'Ingredients of Nd-Fe-B',
      url: 'http://www.couragemagnet.com/faq/324.html',
      publisher: 'Courage Magnet (maker)',
    },
    'china-magnet-factory': {
      title: 'Magnet Standards',
      url: 'https://www.chinamagnetfactory.com/magnet-standards/',
      publisher: 'China Magnet Factory (maker)',
    },
    yunsheng: {
      title: 'Grain refining technology',
      url: 'https://www.yunsheng.de/grain-refining-technology/?lang=en',
      publisher: 'Yunsheng (maker)',
    },
    'motor-design': {
      title: 'motor design document',
      url: null,
      publisher: 'motor designer',
    },
    'arnold-cards': {
      title: 'material cards rebuilt from Arnold data sheets',
      url: null,
      publisher: 'motor designer quoting Arnold G52UH/G52SH',
    },
    'app-text': {
      title: 'app text',
      url: null,
      publisher: 'educational app',
    },
    'lab-report': {
      title: 'report',
      url: null,
      publisher: 'lab report',
    },
    'lab-slides': {
      title: 'slides',
      url: null,
      publisher: 'lab slides',
    },
    'trout-2018': {
      title: 'Dysprosium 2.0 (S. Trout)',
      url: 'https://www.nxtbook.com/nxtbooks/webcom/magnetics_2018summer/index.php?startid=34',
      publisher: 'Magnetics Business & Technology',
      date: '2018',
    },
    'technical-note': {
      title: 'technical note',
      url: null,
      publisher: 'engineering note',
    },
    brm: {
      title: 'SmCo magnets',
      url: 'https://www.brm-metal.com/html/show-27-10-1.html',
      publisher: 'BRM Metal',
    },
    sdm: {
      title: 'Samarium cobalt magnets',
      url: 'https://www.sdmmagnetic.com/samarium-cobalt-magnets/',
      publisher: 'SDM Magnetics (maker)',
    },
    xingyuan: {
      title: 'Properties of SmCo Permanent Magnet',
      url: 'http://xingyuanmagnet.com/col.jsp?id=138',
      publisher: 'Xingyuan Magnet (maker)',
    },
    epi: {
      title: 'Samarium Cobalt Magnet',
      url: 'https://www.epi-magnets.com/product/samarium-cobalt-magnet',
      publisher: 'EPI Magnets',
    },
    'courage-smco': {
      title: 'Composition and grades of SmCo',
      url: 'https://www.couragemagnet.com/magnet-blog/366.html',
      publisher: 'Courage Magnet (maker)',
    },
    machineu: {
      title: 'SmCo bread-shaped magnet',
      url: 'https://machineu.com/magnetsmco/pz6e8d7c1-high-performance-smco-bread-shaped-magnet-smco5-sm2co17-big-size.html',
      publisher: 'machineu / Mianyang Hengxin',
    },
    magnetsearcher: {
      title: 'Samarium Cobalt Magnets',
      url: 'https://www.magnetsearcher.com/index.php?c=products&a=view&id=2',
      publisher: 'MagnetSearcher',
    },
    'yxg-32h': {
      title: 'YXG-32H parameters',
      url: null,
      publisher: 'design code',
    },
    ymagnet: {
      title: 'Main chemical composition of NdFeB magnets',
      url: 'https://www.ymagnet.com/main-chemical-composition-of-ndfeb-magnets.html',
      publisher: 'Ymagnet (maker)',
    },
    'jmb-ndfeb': {
      title: 'NdFeB rare earths about 30%',
      url: 'https://japanmetalbulletin.com/?p=4237',
      publisher: 'Japan Metal Bulletin',
    },
    '0579ccc': {
      title: '钕铁硼 原材料',
      url: 'http://0579ccc.cn/sell/show.php?itemid=570396',
      publisher: '0579ccc',
    },
    'gbt-13560': {
      title: 'GB/T 13560-2017 烧结钕铁硼永磁材料',
      url: 'https://www.duodown.com/biaozhun/61109220.html',
      publisher: 'duodown (abstract)',
    },
    'magnet-forever': {
      title: '焼結ネオジムの異なる製品グレード',
      url: 'https://ja.magnet-forever.com/news/what-is-the-meaning-of-different-product-grade-of-sintered-ndfeb',
      publisher: 'Magnet Forever',
    },
    'gbd-article': {
      title: 'article text',
      url: null,
      publisher: 'article citing a 2024 paper',
    },
    'dy-hydride': {
      title: '晶界添加氢化镝制备耐高温烧结钕铁硼的研究',
      url: 'https://wxredian.com/art?id=f8250bc3f6d60553cb81de886a4a337f',
      publisher: '晟源永磁 et al.',
      date: '2024-11-15',
    },
    'rare-earth-exchanges': {
      title: 'Rare Earth Exchanges note',
      url: 'https://rareearthexchanges.com/?p=172764',
      publisher: 'Rare Earth Exchanges',
    },
    glossary: {
      title: 'glossary',
      url: null,
      publisher: 'glossary',
    },
    'robot-notes': {
      title: 'robot part-mass notes',
      url: null,
      publisher: 'estimate',
    },
    tbc: {
      title: '7YSZ thermal barrier coatings (Smialek & Miller)',
      url: 'https://www.scribd.com/document/476861351',
      publisher: 'Coatings (MDPI) copy',
      date: '2018',
    },
    chemeurope: {
      title: 'Terfenol-D',
      url: 'https://www.chemeurope.com/en/encyclopedia/Terfenol-D.html',
      publisher: 'chemeurope',
    },
    'customs-penalties': {
      title: 'Customs penalty cases',
      url: 'https://www.couragemagnet.com/magnet-blog/3345.html',
      publisher: 'Courage Magnet',
      date: '2025',
    },
    'policy-site': {
      title: 'policy-site data',
      url: null,
      publisher: 'press summary in a public copy',
      date: '2026-06',
    },
  },
} satisfies ReferenceData
