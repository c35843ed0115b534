import { currentRuleset } from '../current-ruleset.ts'
import { filled } from '../locales/filled.ts'
import type { Assessment } from '../schema/assessment.ts'
import type { RestrictionTrigger } from '../schema/restriction-trigger.ts'
import type { Word } from './codes.ts'

const word = (en: string, zh: string): Word => ({ en, zh })

/** What brings a restriction into an answer, in words; `{elements}` are those at hand. */
const TRIGGER_WORDS = {
  'dual-use': word('a dual-use licence would be needed, or may be', '须有或可能须有两用物项许可'),
  'coded-item': word(
    'an entry with a control code reaches the good, or one is asserted',
    '有管制编码的条目涵盖该货物，或主张了管制编码',
  ),
  certificate: word('the purpose of the shipment is one for a certificate by registration', '出口目的属登记凭证情形'),
  'shut-out': word('the exporter is stated to have been penalised', '所述出口商曾受处罚'),
  customs: word('goods leave China by way of customs', '货物经海关出境'),
  'limb-runs': word('the measure it belongs to runs', '所属措施正在施行'),
  doubt: word('the law may leave this export undecided', '法律对该出口可能尚无定论'),
  'export-licence': word('an ordinary export licence may be needed', '可能须出口许可证'),
  'quota-licence': word('a quota licence may be needed', '可能须配额出口许可证'),
  'leaves-china': word('goods that can hold rare earths leave China', '可能含稀土的货物离境'),
  're-export': word('goods of Chinese origin go from one place abroad to another', '原产于中国的货物在境外转移'),
  'annex-item-from-china': word(
    'a good of annex 1 of announcement 61 leaves China',
    '公告第61号附件1所列货物自中国出口',
  ),
  'refusals-run': word('a licence of announcement 61 may be needed abroad', '境外可能须依公告第61号申请许可'),
  framework: word('the framework gives the good a tier', '许可框架对该货物定有级别'),
  heightened: word(
    'it holds, or may hold, elements that the framework calls sensitive: {elements}',
    '含有或可能含有许可框架所称敏感元素：{elements}',
  ),
  'us-china': word('bound for the United States', '目的地为美国'),
  'us-china-civil': word('bound for the United States for civil use', '运往美国作民用'),
  'us-china-light': word(
    'bound for the United States with light rare earths: {elements}',
    '运往美国且含轻稀土：{elements}',
  ),
  'us-china-heavy': word(
    'bound for the United States for military use or a military user, with heavy rare earths: {elements}',
    '运往美国用于军事或军事用户且含重稀土：{elements}',
  ),
  entry: word('the good meets an entry of the instrument', '该货物属于该文件所列条目'),
  'destination-or-user': word(
    'the destination, use or user is, or may be, one that the rule names',
    '目的地、用途或用户属于或可能属于规则所指',
  ),
  'party-list': word('a party is, or may be, on the list', '交易主体列于或可能列于名单'),
  'end-use': word('the end use is, or may be, one that the rule names', '最终用途属于或可能属于规则所指'),
} as const satisfies Readonly<Record<RestrictionTrigger, Word>>

/** What of this deal brings a restriction, one text each. */
export function triggerTexts({ triggeredBy = [] }: Assessment['restrictions'][number], answer: Assessment): string[] {
  const { lang } = answer
  return triggeredBy.map((trigger) =>
    filled(TRIGGER_WORDS[trigger][lang], { elements: elementsOf(trigger, answer).join(lang === 'zh' ? '、' : ', ') }),
  )
}

/** The heavy rare earths by the Chinese convention: terbium to lutetium, and yttrium. */
const isHeavy = (symbol: string, atomicNumber: number): boolean => atomicNumber >= 65 || symbol === 'Y'

/** The elements of the good that a trigger is about. */
function elementsOf(trigger: RestrictionTrigger, { classification }: Assessment): readonly string[] {
  if (trigger === 'heightened') return classification.militarySensitive
  const held: ReadonlySet<string> = new Set(classification.elements)
  return currentRuleset.data.elements.flatMap(({ symbol, group, atomicNumber }) => {
    const isMeant = trigger === 'us-china-light' ? group === 'light' : isHeavy(symbol, atomicNumber)
    return held.has(symbol) && isMeant ? [symbol] : []
  })
}
