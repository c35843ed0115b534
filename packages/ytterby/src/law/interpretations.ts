import type { Text } from '../schema/record.ts'

/**
 * What the authority answered, by id of the interpretation: its own Chinese words as read (but for those of which only a
 * report was), and an English rendering.
 */
export const interpretations: Readonly<Record<string, Text>> = {
  'faq-v-rotors-out': {
    en: 'Assemblies in which magnets are embedded in, built into or surface-mounted on iron cores or steel plates, also when integrated with shafts, bearings, sleeves, fans, gears, balance plates or encoders, are deep-processed products and generally not within announcement 18.',
    zh: '将磁体内嵌、内置或表贴于铁芯/钢板进行固定装配的组件，或是不同程度集成轴芯、轴承、外衬套、风扇、齿轮、动平衡板、编码器等零部件的组件，属于深度加工产品范畴，一般不属于18号公告管制范围。',
  },
  'faq-v-sensors-out': {
    en: 'Sensors and sensor parts integrated with chips, circuit boards, brackets, pins and magnets by injection moulding or other processes are deep-processed products and generally not within it.',
    zh: '传感器或不同程度集成了芯片、电路板、支架、引脚、磁铁等的传感器部件或组件，如已通过注塑工艺等成型，属于深度加工产品范畴，一般不属于18号公告管制范围。',
  },
  'faq-v-catalysts-out': {
    en: 'Rare-earth catalytic functional materials such as catalyst powders that have been calcined are generally not within it.',
    zh: '催化剂粉末等稀土下游催化功能材料，已经过烧焙处理，一般不属于18号公告管制范围。',
  },
  'faq-v-magnetic-goods-out': {
    en: 'Downstream goods with a magnetic functional part (also of SmCo or of NdFeB with Tb or Dy), such as plastic magnetic building blocks, phone back plates, sleeves and cases, chargers, protective shells, quick-release stickers, tablet stands, tag detachers, electromagnetic fixtures, machine fasteners, are generally not within it.',
    zh: '装有磁吸功能件（含有钐钴永磁材料、含铽的钕铁硼永磁材料或含镝的钕铁硼永磁材料）的下游产品（如塑料磁力积木玩具、手机磁吸背板、磁吸手机套、磁吸充电器、磁吸手机壳、手机保护壳、磁吸快拆背贴、平板电脑支架、防盗标签解锁器、电磁夹具、机器固定件等），一般不属于18号公告管制范围。',
  },
  'faq-iv-motors-out': {
    en: 'Electronic components such as motors, and finished electronic products such as headphones and loudspeakers, are not within it.',
    zh: '电机等电子元器件以及耳机、扬声器等电子成品不属于管制范围。',
  },
  'faq-phosphors-out': {
    en: 'Phosphors and other downstream rare-earth luminescent materials are generally not within announcement 18.',
    zh: '荧光粉等稀土下游发光材料一般不属于18号公告管制范围。',
  },
}

/** The Chinese of FAQ IV was not read, only a report of it: the Chinese here is a rendering, and is never quoted. */
export const REPORTED_ONLY: ReadonlySet<string> = new Set(['faq-iv-motors-out'])
