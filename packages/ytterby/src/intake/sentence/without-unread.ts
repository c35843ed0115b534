import { proposeGood } from '../good/propose-good.ts'
import months from '../value/month-names.json' with { type: 'json' }
import { CUTS } from './pieces.ts'

/** March, mars, März; in small letters or with a capital. */
const anyOf = (least: number): string =>
  months
    .flatMap(({ names }) => names)
    .filter(({ length }) => length >= least)
    .map((name) => `[${name.charAt(0)}${name.charAt(0).toUpperCase()}]${name.slice(1)}`)
    .join('|')
export const MONTH = `(?:${anyOf(0)})`
/** Without a year, short names may be other words: set, out. */
const LONG_MONTH = `(?:${anyOf(4)}|Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec)(?![\\p{L}])`
export const PART_OF_MONTH = String.raw`(?:early|mid|late|(?:in the \p{L}+\s)?(?:end|beginning|week|half) of|Anfang|Mitte|Ende)[\s-]+`

const PACKAGE = '(?:box|carton|pallet|container|crate|bag|drum|Karton|Palette|Kiste)'
const CURRENCY = '(?:[$€£¥]|(?:USD|EUR|GBP|RMB|CNY|JPY|dollars?|euros?)(?![\\p{L}])|美元|欧元)'
const OF_ONE = String.raw`(?:\s?(?:\/\s?\p{L}+(?!\.?\p{L})|per\s\p{L}+|each|apiece))`

/** Words of a deal that no part took: where from or to, when, and how many. */
const OF_DEAL = new RegExp(
  [
    // “from Japan for magnets”: what somebody there wants is the good.
    String.raw`(?:\s|(?<![\p{L}\p{N}-]))from\s+(?=\p{Lu})(?:(?!\s(?:for|needs?|wants?)\s)[^,;:?!])*`,
    String.raw`(?<![\p{L}\p{N}-])(?:(?:to|via|nach|ab|vers|de|à|hacia|in|by|before|until|bis)\s+(?=\p{Lu}|next |end of )|(?:next|this|last|(?:nächst|kommend)e[nrs]?|prochain\w*)\s+(?=week|month|year|quarter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|Woche|Monat|Jahr|mois))[^,;:?!]*|(?<![\p{L}])(?:in|within)\s(?:\d+|an?|one|two|three|four|six)\s(?:days?|weeks?|months?)(?!\p{L})`,
    String.raw`(?<![\p{L}])(?:tomorrow|today|tonight|asap|as soon as possible|morgen|heute|demain|aujourd['’]hui|mañana|domani|domingo|завтра)(?![\p{L}])|明天|后天|今天|尽快|来月|来週|明日|다음\s?주|내일`,
    // “to a university”: whom goods go to, without a name.
    String.raw`(?<![\p{L}])(?:to|for)\s+(?:(?:a|an|the|my|our)\s+)?(?:university|customers?|clients?|buyers?|compan(?:y|ies)|factory|school|lab(?:oratory)?|institute|distributors?|dealers?)(?![\p{L}-])[^,;:?!]*`,
    String.raw`(?<![\p{L}])(?:(?:the )?[Uu]niversity of|Universit[äé]t?|Université de|Universidad de|Università di)\s\p{L}+(?:\s(?:research|lab(?:oratory)?))?|(?:\p{Lu}[\p{L}-]+\s){1,3}(?:University|Institute)(?:\sof\s\p{Lu}[\p{L}-]+)?(?![\p{L}-])`,
    String.raw`(?<![\p{L}])(?:final|end|ultimate)[- ]users?\s(?:is\s)?(?:unknown|not known|open|tb[acd])(?![\p{L}])|最终用户(?:未知|不明)|用途(?:未知|不明)`,
    // Terms of delivery without a place that is known.
    String.raw`(?<![\p{L}])(?:notify(?: party)?|CIF|CFR|CPT|CIP|DAP|DPU|DDP|FOB|FCA|FAS|EXW)(?![\p{L}])[^,;:?!]*`,
    // March 2027, early May, 3 March, June 15; 20 pcs, x 500 units.
    String.raw`(?<![\p{L}])(?:(?:${PART_OF_MONTH})?${MONTH}\.?\s+20\d\d(?!\d)|${PART_OF_MONTH}${LONG_MONTH})|(?<=, )${LONG_MONTH}(?=,|$)`,
    String.raw`(?<![\d.,])\d{1,2}(?:st|nd|rd|th|\.)?\s(?:of\s)?${LONG_MONTH}(?:\s20\d\d(?!\d))?|(?<![\p{L}])${LONG_MONTH}\s\d{1,2}(?:st|nd|rd|th)?(?![\d\p{L}.,])`,
    String.raw`(?<![\p{L}\p{N}])(?:x\s*)?\d[\d.,]*\s*(?:pcs|pieces|units|sets|ea|[Ss]tück|[Ss]tk)(?![\p{L}])\.?|\d[\d.,]*\s*[台件个個只套片枚本](?!\d)|(?<!\d)(?:20\d\d년\s?)?\d{1,2}월(?:\s?(?:초|중순|말))?(?:\s?(?:선적|출하|납품))?(?!\s?\d|\p{Script=Hangul})`,
    String.raw`(?:(?<!进)出口(?![商公])|[发运销卖售寄]往|卖给|经由?|下个?[月周]|明年|年底|月底)[^,;，；、]*|(?:20\d\d年)?(?:\d{1,2}|[一二三四五六七八九十]+)月(?:份|[上中下]旬|底|初)*[^,;，；、]*|(?:是否)?需?要[^,;，；、]*吗`,
    // 20 cartons, a pallet of, 2 x 20' containers; 3 USD each, 10 kg each.
    String.raw`(?<![\p{L}\p{N}])(?:(?:in|on)\s)?(?:\d+\s?[x×]\s?)?(?:\d+['′]?|an?|one|two|three|several)\s?${PACKAGE}(?:(?:e?[sn])(?:\s(?:of|with))?(?!\s(?:for|für)\s|[\p{L}])|\s(?:of|with)(?![\p{L}])|(?=,|$))`,
    String.raw`${CURRENCY}\s?\d[\d.,]*${OF_ONE}?|\d[\d.,]*\s?(?:kgs?|t|tons?|tonnes?)\s(?:per|a)\s(?:year|month|annum)|\d[\d.,]*\s?(?:${CURRENCY}|元)${OF_ONE}?|(?:(?<!\p{L})(?:in|packed in)\s)?\d[\d.,]*\s?kgs?(?:${OF_ONE}|[\s-]?(?:drum|bag|sack|carton|Sack|Säcke|Fass|Fässer)s?(?!\p{L}))`,
    String.raw`(?<![\p{L}])(?:half an?|one|two|three|several)\s(?:kilos?|tons?|tonnes?)(?![\p{L}])|(?<!\d\s?)KW\s?\d\d?(?!\d)`,
    // What people make, and where goods come from: neither is the good.
    String.raw`(?<![\p{L}])(?:[Ww]e|[Tt]hey)\s(?:make|build|manufacture|produce)\s[^,;:?!]*|from\s(?:our|your|their|the|a)\s(?:\p{L}+\s)?(?:plant|factory|warehouse|works)(?![\p{L}])`,
    // Who carries goods does not get them.
    String.raw`(?<![\p{L}])(?:(?:freight )?forwarders?|carrier|Spedit(?:eur|ion)|transitaire|transitario|spedizioniere|货代|貨代|承运人|フォワーダー|포워더)(?:\s(?:is|ist))?\s?[:：]?\s?(?=[\p{Lu}\p{Lo}])[^,;:?!，；、]*`,
    // A firm with a Chinese name beside the good: no word says whether it buys or sells.
    String.raw`(?<=^|[\s,，;；、])[\p{Script=Han}\p{Script=Katakana}ー·・]{2,}(?:公司|集[团團]|[会會]社)(?=$|[\s,，;；、])`,
    // What the law of other countries asks for.
    String.raw`(?<![\p{L}])(?:(?:US|EU|import)\s)*(?:tariffs?|duties|anti-?dumping|VAT)(?![\p{L}])|(?:Section|section)\s(?:301|232)|(?<![\p{L}])(?:ECCN|ITAR)(?![\p{L}])[^,;:?!]*|关税`,
  ].join('|'),
  'gu',
)

/** How a person begins to ask, which says nothing of the good: “Can I export …”, “shipment of …”. */
const LEAD_IN =
  /^(?:how (?:can|do) (?:i|we) |(?:send|sell) |(?:an? |the )?(?:shipment|export|sale|delivery|order|consignment) of(?: |$)|的)/iu

/** “drone maker wants 45H magnets”: what somebody wants is the good, not who wants it. */
const WHO_WANTS =
  /^[^?]*?(?<!\p{L})(?:wants?|needs?|requires?|orders|asks? for|is looking for|braucht|benötigt)\s(?!(?:for|of|from|to|by|in)\s)/iu

/** “yttrium oxide requires a licence”: what needs a permit is the good. */
const PERMIT = /^[^,;.?!]*(?<!\p{L})(?:licen[cs]e|permi(?:t|ssion)|approval|Genehmigung|Lizenz)/iu

/** Only where who wants it names goods as well, and what is wanted says at least as much. */
function whoWants(rest: string): string {
  const who = WHO_WANTS.exec(rest)?.[0] ?? ''
  if (PERMIT.test(rest.slice(who.length))) return ''
  const named = proposeGood({ description: who })
  const wanted = proposeGood({ description: rest.slice(who.length) })
  const isWanted = wanted.scope === 'in' || (wanted.scope === 'maybe' && named.scope !== 'in')
  return isWanted && named.because.length > 0 && wanted.because.length > 0 ? who : ''
}

/** What a line says of its Chinese content, which the share of value decides and no word. */
const CHINESE_CONTENT = /(?<!\p{L})(?:with|using|of|contain(?:s|ing)?)\s(?:\d[\d.,]*\s?%\s)?Chinese\s[\p{L}-]+/giu
/** A use that is denied says no other. */
const NO_USE =
  /(?<!\p{L})(?:not|non|no)[\s-]+(?:for\s|a\s|any\s)*(?:military|defen[cs]e|weapons?)(?:\s(?:end[- ])?(?:use|purposes?))?(?!\p{L})|(?<!\p{L})(?:keine?|nicht für)\s(?:militärische?n?|Rüstung\p{L}*)(?:\s(?:Nutzung|Verwendung|Zwecke?))?(?!\p{L})|(?<!\p{L})(?:(?:usage|uso)\s)?(?:non|no|pas)\s(?:militaires?|militar(?:es|e)?)(?!\p{L})|[非不无](?:用于)?军[用事](?:用途)?/giu
/** A second question, of another good. */
const ALSO = /(?<=, (?:and )?)(?:what|how) about [^,]*/giu
/** What a good is said not to hold counts for nothing before it is analysed. */
const HEAVY = String.raw`(?:heavy[\s-]rare[\s-]earths?|HREEs?|schwere Seltene Erden|terres rares lourdes|tierras raras pesadas|terre rare pesanti|Dy|Tb|d[yi]sprosi(?:um|o)|terbi(?:um|o))`
const DENIED = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:no|without|w\/o|free of|ohne|keine?|sans|sin|senza|sem|bez)\s(?:any\s|added\s)?${HEAVY}(?:\s?(?:,|\/|or|and|nor|und|oder|ou|y|o|e|ni|né)\s?(?:no\s)?${HEAVY})*|${HEAVY}(?:\s?(?:\/|and)\s?${HEAVY})?[\s-]free)(?![\p{L}])|(?:不含|无|没有|不带)(?:重稀土|[镝铽、和及或])+|(?:重希土類|ジスプロシウム|Dy|Tb)(?:フリー|レス|不使用)|(?:디스프로슘|터븀|중희토류?)\s?(?:프리|무첨가|미포함)`,
  'giu',
)

/** What stays with the good as its words, and states no fact. */
const SAID_OF_GOOD = [DENIED, CHINESE_CONTENT]

/** The description, and what in it speaks of the deal instead. A good with a commodity code needs no words. */
export function withoutUnread(rest: string, isCoded: boolean): { description: string; unread: string[] } {
  const asked = rest.replaceAll(ALSO, '').replaceAll(NO_USE, '')
  const who = whoWants(asked)
  const unread = [
    ...(who === '' ? [] : [who]),
    ...(rest.match(ALSO) ?? []),
    ...(rest.match(NO_USE) ?? []),
    ...SAID_OF_GOOD.flatMap((said) => rest.match(said) ?? []),
  ]
  const description = asked
    .slice(who.length)
    .replaceAll(OF_DEAL, (words) => {
      // “from NdFeB grinding” says what it is.
      if (proposeGood({ description: words }).scope === 'in') return words
      unread.push(words.replace(/\.$/, ''))
      return ''
    })
    .split(CUTS)
    .map((piece) => piece.trim().replace(LEAD_IN, ''))
    .filter((piece) => piece !== '')
    .join(', ')
  return description === '' && !isCoded
    ? { description: rest, unread: [] }
    : { description, unread: unread.map((words) => words.trim()) }
}
