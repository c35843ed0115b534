import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** «一般» (generally) is the text’s own hedge: it reaches the answer as a warning. */
export const mofcomFaqReV = {
  id: 'MOFCOM-FAQ-RE-V',
  title: {
    en: 'Frequently asked questions on dual-use items (V) (rare-earth related items)',
    zh: '两用物项常见问题解答之五（稀土相关物项）',
  },
  number: 'FAQ V',
  issuers: ['MOFCOM'],
  published: '2025-09-16',
  link: 'http://jying.cn/archiver/tid-242634.html',
  layer: 'law',
  transcribed: true,
  provenance: {
    confidence: 'primary-text',
    checked: '2026-11-24',
    readBy: ['transcription 2026-11-24', 'second reading 2026-11-24', 'second reading 2026-11-27'],
  },
  limbs: [],
  effects: [
    {
      type: 'interpret',
      cite: 'faq-v-1',
      id: 'faq-v-rotors-out',
      limbs: ['a18'],
      from: '2025-04-04',
      forms: ['motor-rotor'],
      outcome: 'outside',
      generally: true,
      text: {
        en: 'Assemblies in which magnets are embedded in, built into or surface-mounted on iron cores or steel plates, also when integrated with shafts, bearings, sleeves, fans, gears, balance plates or encoders, are deep-processed products and generally not within announcement 18.',
        zh: '将磁体内嵌、内置或表贴于铁芯/钢板进行固定装配的组件，或是不同程度集成轴芯、轴承、外衬套、风扇、齿轮、动平衡板、编码器等零部件的组件，属于深度加工产品范畴，一般不属于18号公告管制范围。',
      },
    },
    {
      type: 'interpret',
      cite: 'faq-v-2',
      id: 'faq-v-sensors-out',
      limbs: ['a18'],
      from: '2025-04-04',
      forms: ['sensor'],
      outcome: 'outside',
      generally: true,
      text: {
        en: 'Sensors and sensor parts integrated with chips, circuit boards, brackets, pins and magnets by injection moulding or other processes are deep-processed products and generally not within it.',
        zh: '传感器或不同程度集成了芯片、电路板、支架、引脚、磁铁等的传感器部件或组件，如已通过注塑工艺等成型，属于深度加工产品范畴，一般不属于18号公告管制范围。',
      },
    },
    {
      type: 'interpret',
      cite: 'faq-v-3',
      id: 'faq-v-catalysts-out',
      limbs: ['a18'],
      from: '2025-04-04',
      forms: ['catalyst'],
      outcome: 'outside',
      generally: true,
      text: {
        en: 'Rare-earth catalytic functional materials such as catalyst powders that have been calcined are generally not within it.',
        zh: '催化剂粉末等稀土下游催化功能材料，已经过烧焙处理，一般不属于18号公告管制范围。',
      },
    },
    {
      type: 'interpret',
      cite: 'faq-v-3',
      id: 'faq-v-gallium-phosphor',
      limbs: ['a18'],
      from: '2025-04-04',
      forms: [],
      outcome: 'outside',
      generally: false,
      text: {
        en: 'Phosphors containing gallium oxide are not controlled gallium-oxide items.',
        zh: '“含氧化镓的荧光粉”不属于氧化镓相关管制物项。',
      },
    },
    {
      type: 'interpret',
      cite: 'faq-v-3',
      id: 'faq-v-magnetic-goods-out',
      limbs: ['a18'],
      from: '2025-04-04',
      forms: ['consumer-article'],
      outcome: 'outside',
      generally: true,
      text: {
        en: 'Downstream goods with a magnetic functional part (also of SmCo or of NdFeB with Tb or Dy), such as plastic magnetic building blocks, phone back plates and cases, chargers, protective shells, holders, machine fixtures, are generally not within it.',
        zh: '装有磁吸功能件（含有钐钴永磁材料、含铽的钕铁硼永磁材料或含镝的钕铁硼永磁材料）的下游产品（如塑料磁力积木玩具、手机磁吸背板、磁吸手机套、磁吸充电器、磁吸手机壳、手机保护壳、磁吸快拆背贴、平板电脑支架、防盗标签解锁器、电磁夹具、机器固定件等），一般不属于18号公告管制范围。',
      },
    },
    {
      type: 'interpret',
      cite: 'faq-v',
      id: 'faq-v-exports-without-trade',
      limbs: ['a18'],
      from: '2025-04-04',
      forms: [],
      outcome: 'scope',
      generally: false,
      text: {
        en: 'Transfers by gift, exhibition, cooperation or aid are exports like trade.',
        zh: '以赠与、展览、合作、援助等方式进行的转移，与贸易性出口同属条例所称出口。',
      },
    },
    {
      type: 'interpret',
      cite: 'faq-v',
      id: 'faq-v-licence-forms',
      limbs: ['a18'],
      from: '2025-04-04',
      forms: [],
      outcome: 'procedure',
      generally: false,
      text: {
        en: 'What each form serves: single licence, general licence, certificate by registration.',
        zh: '单项许可、通用许可及登记填报取得的出口凭证各自的适用范围。',
      },
    },
  ],
  passages: {
    'faq-v': {
      article: 'whole',
    },
    'faq-v-1': {
      article: 'I',
    },
    'faq-v-2': {
      article: 'II',
    },
    'faq-v-3': {
      article: 'III',
    },
  },
} satisfies Instrument

export const mofcomFaqReVSources = [
  {
    title: "Interpretation of China's rare earth export controls",
    url: 'https://magsees.com/market-report/interpretation-china-rare-earth-export-controls',
    publisher: 'Magsees',
    date: '2025-09-25',
  },
  {
    title: 'FAQ V, summary and translation of the Chinese original',
    url: 'https://yjmagnetic.com/?p=3241',
    publisher: 'YJ Magnetic',
  },
  {
    title: 'FAQ V, Chinese text',
    url: 'https://www.jying.cn/archiver/tid-242634.html',
    publisher: 'jying.cn forum copy',
  },
] satisfies Source[]
