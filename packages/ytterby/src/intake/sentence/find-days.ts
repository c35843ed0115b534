import { readDay } from '../value/day.ts'
import { part, placesOf } from './read-place.ts'
import type { SentencePart } from './sentence-part.ts'

const DAYS = [
  /(?<![\d.])20\d\d[./]\d{1,2}[./]\d{1,2}(?![\d.]?\d)/gu,
  /\d{4}\s?년\s?\d{1,2}\s?월\s?\d{1,2}\s?일/gu,
  /(?<![\d.])\d{1,2}º?\sde\s\p{L}{4,10}\sde\s20\d\d(?!\d)/giu,
  /(?:(?<![\p{L}])(?:on|by|am|asof|as of)\s+)?(?<![\d.])\d{4}-\d{1,2}-\d{1,2}(?!\d)/giu,
  /\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日/gu,
  /(?:(?<![\p{L}])(?:on|by|am)\s+)?(?<![\d.])\d{1,2}[./]\d{1,2}[./](?:20)?\d{2}(?![\d.])/giu,
  /(?:(?<![\p{L}])(?:on|by|am)\s+)?(?<!\d)\d{1,2}(?:st|nd|rd|th|\.)?\s+\p{L}{3,9}\.?,?\s+20\d\d(?!\d)/giu,
  /(?:(?<![\p{L}])(?:on|by|am)\s+)?(?<![\p{L}])\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+20\d\d(?!\d)/giu,
]

/** The day of a contract, a letter or an arrival is none of export. */
const OF_OTHER_DAY =
  /(?:(?<!\p{L})(?:dated|(?:mail|letter|order|invoice|contract)(?: of)?|eta\b[^,;]*|arriv\p{L}*(?: on)?)|合同日期|订单日期|签约日期|到港日期?|抵达日期?)[\s:：]*$/iu

/** By when goods are needed, which is not when they leave: needed by 1 March, delivery 15 Jan, 1月15日前需要. */
const NEEDED_BEFORE =
  /(?:(?<!\p{L})(?:needed|required|wanted|due|deliver(?:y|ed|ies)?|lieferung|liefertermin|livraison|entrega|consegna)(?: (?:date|day|deadline))?|交期|交货期|交货日期)[\s:：]*$/iu
const NEEDED_BEHIND = /^\s*(?:之?前|以前)\s*(?:需要|要|需|到货|交货|送到|收到)?/u

/** The day of export, and the day by which goods are needed. A day that does not exist is asked about. */
export const findDays = (text: string): SentencePart[] =>
  DAYS.flatMap((pattern) =>
    placesOf(pattern, text).flatMap(({ from, to }) => {
      const before = text.slice(0, from)
      if (OF_OTHER_DAY.test(before)) return []
      const read = readDay(text.slice(from, to).replace(/^(?:on|by|am|as\s?of)\s+/i, ''), null)
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
