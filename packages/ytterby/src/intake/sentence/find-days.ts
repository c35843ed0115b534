import { readDay } from '../value/day.ts'
import { part, placesOf } from './read-place.ts'
import type { SentencePart } from './sentence-part.ts'
import { MONTH, PART_OF_MONTH } from './without-unread.ts'

const DAYS = [
  /(?<![\d.])20\d\d[./]\d{1,2}[./]\d{1,2}(?![\d.]?\d)/gu,
  // 20270318, as no commodity code begins; 令和9年3月4日.
  /(?<![\d.\p{Script=Latin}#号-])20[2-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?![\d.])|令和(?:\d{1,2}|元)年\d{1,2}月\d{1,2}日/gu,
  /\d{4}\s?년\s?\d{1,2}\s?월\s?\d{1,2}\s?일/gu,
  /(?<![\d.])\d{1,2}º?\sde\s\p{L}{4,10}\sde\s20\d\d(?!\d)/giu,
  /(?:(?<![\p{L}])(?:on|by|am|asof|as of)\s+)?(?<![\d.])\d{4}-\d{1,2}-\d{1,2}(?!\d)/giu,
  /(?:\d{4}|二[〇零○][一二三四五六七八九]{2})\s?年\s?(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s?月\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?[日号]/gu,
  /(?:(?<![\p{L}])(?:on|by|am)\s+)?(?<![\d.])(?:\d{1,2}[./]\d{1,2}[./](?:20)?\d{2}|\d{1,2}-\d{1,2}-20\d\d)(?![\d.])/giu,
  /(?:(?<![\p{L}])(?:on|by|am)\s+)?(?<!\d)\d{1,2}(?:(?:st|nd|rd|th|\.)?\s+(?:of\s)?\p{L}{3,9}\.?,?\s+20\d\d|(?<d>[-\s])(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])\k<d>(?:20)?\d\d)(?!\d)/giu,
  /(?:(?<![\p{L}])(?:on|by|am)\s+)?(?<![\p{L}])\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+20\d\d(?!\d)/giu,
]

/** A month, a quarter or a week of a year has many days: March 2027, Q1 2027, KW 20 2026, 2027年3月. */
const MONTHS = new RegExp(
  [
    String.raw`(?<![\p{L}\d-]|\d(?:st|nd|rd|th|\.)?\s(?:of\s|de\s)?)(?:(?:in|im)\s)?(?:${PART_OF_MONTH})?${MONTH}\.?\s(?:de\s)?20\d\d(?!\d)`,
    String.raw`(?<![\d.\p{L}-])20\d\d-(?:0[1-9]|1[0-2])(?![-\d])|(?<!\d)20\d\d\s?年\s?\d{1,2}\s?月(?!\s?\d)(?:份|[上中下]旬|底|初)?`,
    String.raw`(?<![\p{L}\d])(?:Q[1-4][\s\/]?20\d\d|20\d\d[\s\/-]?Q[1-4]|(?:KW|CW|week)\s?\d{1,2}[\s\/]20\d\d)(?!\d)`,
  ].join('|'),
  'gu',
)

/** The day of a contract, a letter or an arrival is none of export. */
const OF_OTHER_DAY =
  /(?:(?<!\p{L})(?:dated|(?:mail|letter|order|invoice|contract|p\.?o\.?|bestellung|auftrag|rechnung|angebot|commande|facture)(?!\p{L})[^,;:]{0,25}?(?:\s(?:of|vom|du|del|dated))?|eta\b[^,;.]*|arriv\p{L}*(?:[^,;.]{0,30}(?:on|by|be))?|ordered(?: on)?|ready(?: to ship)?|ex[- ]works(?: date)?|pick-?up|(?:valid(?:ity)?|offer|quotation|expir\p{L}*)(?!\p{L})[^,;:]{0,20}|(?:un)?til|bis|(?:not|no) (?:before|earlier than|later than)|latest(?: shipment)?|earliest)|合同日期?|订单日期?|签约日期?|到港日期?|抵达日期?|到港|有效期至?|最迟|不早于)[\s:：]*$/iu

/** By when goods are needed, which is not when they leave: needed by 1 March, delivery 15 Jan, 1月15日前需要. */
const NEEDED_BEFORE =
  /(?:(?<!\p{L})(?:needed|required|wanted|due|(?:need|want)s?(?: it| them| this)?(?: by)?|besoin pour(?: le)?|deliver(?:y|ed|ies)?|lieferung|liefertermin|livraison|entrega|consegna)(?: (?:date|day|deadline))?|交期|交货期|交货日期|納期|납기)[\s:：]*$/iu
const NEEDED_BEHIND = /^\s*(?:之?前|以前)\s*(?:需要|要|需|到货|交货|送到|收到)?/u

const HAN_DIGITS = '〇一二三四五六七八九'
/** 二〇二七年二月十一日 in digits. */
const inDigits = (day: string): string =>
  day
    .replaceAll(/[零○]/g, '〇')
    .replaceAll(/[二三]?十[一二三四五六七八九]?/g, (number) => {
      const [tens = '', ones = ''] = number.split('十')
      return String((tens === '' ? 1 : HAN_DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : HAN_DIGITS.indexOf(ones)))
    })
    .replaceAll(/[〇一二三四五六七八九]/g, (digit) => String(HAN_DIGITS.indexOf(digit)))

/** The day of export, and the day by which goods are needed. A day that does not exist is asked about, and a month for its day. */
export const findDays = (text: string): SentencePart[] => [...exactDays(text), ...months(text)]

/** By when goods are needed decides nothing: a month for that is left to what is not read. */
const months = (text: string): SentencePart[] =>
  placesOf(MONTHS, text).flatMap(({ from, to }) => {
    const before = text.slice(0, from)
    const isOther = OF_OTHER_DAY.test(before) || NEEDED_BEFORE.test(before) || NEEDED_BEHIND.test(text.slice(to))
    return isOther ? [] : part('asOf', text, { from, to }, readDay(text.slice(from, to), null))
  })

const exactDays = (text: string): SentencePart[] =>
  DAYS.flatMap((pattern) =>
    placesOf(pattern, text).flatMap(({ from, to }) => {
      const before = text.slice(0, from)
      if (OF_OTHER_DAY.test(before)) return []
      const read = readDay(
        inDigits(text.slice(from, to)).replace(/^(?:on|by|am|as\s?of)\s+|(?<=\d(?:st|nd|rd|th)?\s)of\s/gi, ''),
        null,
      )
      const needed = NEEDED_BEFORE.exec(before)?.[0] ?? ''
      const behind = NEEDED_BEHIND.exec(text.slice(to))?.[0] ?? ''
      return part(
        needed + behind === '' ? 'asOf' : 'clock.neededBy',
        text,
        { from: from - needed.length, to: to + behind.length },
        read,
      )
    }),
  )
