import { filled } from '../locales/filled.ts'
import type { Lang } from '../locales/langs.ts'
import type { Text } from '../schema/record.ts'

/** What the report says of its own counting: which lines were taken, and what is compared with what. `{name}` is filled in. */
const SENTENCES = {
  'not-said': {
    en: 'The source does not say of which goods; no line is singled out.',
    zh: '来源未说明涉及哪些货物；不单列任何行。',
  },
  'of-magnets': {
    en: 'The source speaks of magnets: counted are lines whose form is defined as a magnet, its powder, or as holding one (rotor, sensor). It does not say which substitute serves which use.',
    zh: '来源所述为磁体：计入形态定义为磁体、磁粉或带有磁体（转子、传感器）的行。来源未说明何种替代品适用于何种用途。',
  },
  'of-heavy': {
    en: 'The source speaks of heavy rare earths: counted are lines that hold Tb, Dy, Ho, Er, Tm, Yb, Lu or Y, heavy by the Chinese convention.',
    zh: '来源所述为重稀土：计入含铽、镝、钬、铒、铥、镱、镥或钇（按中国惯例为重稀土）的行。',
  },
  'of-premium': {
    en: 'Counted are lines supplied from China (of Chinese origin or exported from China, both presumed unless stated) that are not surely free of a permit. The money is the premium on their stated value; whether the good is to be had elsewhere is not said.',
    zh: '计入由中国供应（原产于中国或自中国出口，未说明时均作此推定）且不能确定无需许可的行。金额为其所述价值上的溢价；来源未说明该货物能否从他处取得。',
  },
  'of-stock': {
    en: 'Counted are all lines answered. The range is that many months of the quantity and value stated for a year.',
    zh: '计入所有已答复的行。区间为所述年度数量和价值相应月数的份额。',
  },
  'of-stock-unknown': {
    en: 'Counted are all lines answered. What a stock comes to is not worked out, because it is not stated that the quantities are those of a year.',
    zh: '计入所有已答复的行。未说明数量为年度数量，故不计算库存量。',
  },
  'of-eu': {
    en: 'Counted are lines bound for a Member State of the European Union. From China: of Chinese origin or exported from China, both presumed unless stated ({presumed} lines rest on that). Domestic: origin and place of export stated, both in the Union. The shares are those of this list, by weight and value of the goods and not of their rare earths; the targets are the Union’s for its whole consumption, not a company’s.',
    zh: '计入目的地为欧盟成员国的行。来自中国：原产于中国或自中国出口，未说明时均作此推定（{presumed}行依此推定）。本土：所述原产地和出口地均在欧盟。份额为本清单货物（而非其中稀土）的重量和价值份额；目标针对欧盟整体消费，而非某一企业。',
  },
  'lines-without-quantity': {
    en: 'Some lines state no quantity: sums and shares of quantity leave them out.',
    zh: '部分行未说明数量：数量合计与份额不含这些行。',
  },
  'lines-without-value': {
    en: 'Some lines state no value: sums and shares of value leave them out.',
    zh: '部分行未说明价值：价值合计与份额不含这些行。',
  },
  'mixed-currencies': {
    en: 'The list is in several currencies ({currencies}). Each is added up by itself and nothing is converted: there is no share of all value.',
    zh: '清单含多种货币（{currencies}）。各币种分别合计，不作换算：不存在总价值份额。',
  },
  'mixed-days': {
    en: 'The lines are asked of different days, from {first} to {last}: each is answered for its own.',
    zh: '各行所询日期不同（{first}至{last}）：按各自日期答复。',
  },
  'period-not-stated': {
    en: 'It is not stated that quantities and values are those of a year: what a stock of some months comes to is left open.',
    zh: '未说明数量和价值为年度值：若干月库存的数额不予计算。',
  },
  'refused-lines': {
    en: 'Some lines were refused and stand in no sum; what to do is said with each.',
    zh: '部分行被拒绝，不计入任何合计；各行均说明应如何处理。',
  },
} as const satisfies Readonly<Record<string, Text>>

export type SentenceKey = keyof typeof SENTENCES

/** A sentence in a language. */
export function sentence(
  key: SentenceKey,
  lang: Lang,
  parameters: Readonly<Record<string, string | number>> = {},
): string {
  return filled(SENTENCES[key][lang], parameters)
}
