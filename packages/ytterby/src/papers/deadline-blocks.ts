import { addDays, weekday } from '../calendar/day-number.ts'
import type { Lang } from '../locales/langs.ts'
import type { ChallengeDeadline } from './challenge-deadline.ts'
import { fill, joined } from './fill.ts'
import type { Block } from './paper.ts'
import { sheetTexts } from './texts/not-controlled-sheet.ts'

const WEEKDAYS: Readonly<Record<Lang, readonly string[]>> = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  zh: ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'],
}

/** The limit as a rule, and as days once the day of the notice is known. */
export function deadlineBlocks(lang: Lang, deadline: ChallengeDeadline | null): Block[] {
  const rule: Block = {
    kind: 'paragraph',
    basis: 'law',
    text: fill(sheetTexts.deadlineRule, lang),
    citations: ['gacc123', 'd792-22'],
  }
  if (deadline === null)
    return [rule, { kind: 'paragraph', basis: 'paper', text: fill(sheetTexts.deadlineOpen, lang), citations: [] }]
  const { receivedOn, lastDay, days, skipped, yearsNotCovered, calendar } = deadline
  // Working days are the word of the announcement; the licensing law (art. 82) counts those of authorities alone.
  const citations = ['gacc123', ...calendar]
  const law = (text: string, label = sheetTexts.lawLabel, cited = citations): Block => ({
    kind: 'note',
    basis: 'law',
    label: fill(label, lang),
    text,
    citations: cited,
  })
  const estimated = (day: string): boolean => yearsNotCovered.includes(day.slice(0, 4))
  const [assumed, off] = [skipped.filter(estimated), skipped.filter((day) => !estimated(day))]
  const madeUp = days.some((day) => weekday(day) > 5)
  return [
    rule,
    {
      kind: 'paragraph',
      basis: 'law',
      text: fill(sheetTexts.deadlineOn, lang, { receivedOn, lastDay }),
      citations,
    },
    ...(yearsNotCovered.length === 0
      ? []
      : [law(fill(sheetTexts.estimate, lang, { years: joined(yearsNotCovered, lang) }), sheetTexts.estimateLabel)]),
    {
      kind: 'table',
      caption: fill(sheetTexts.deadlineCaption, lang),
      columns: fill(sheetTexts.deadlineColumns, lang).split('|'),
      rows: days.map((day, index) => ({
        cells: [String(index + 1), dayInWords(day, lang)],
        citations: ['gacc123'],
      })),
    },
    ...(off.length === 0 ? [] : [law(fill(sheetTexts.skipped, lang, { days: joined(ranges(off, lang), lang) }))]),
    ...(assumed.length === 0
      ? []
      : [
          {
            kind: 'note' as const,
            basis: 'paper' as const,
            label: fill(sheetTexts.estimateLabel, lang),
            text: fill(sheetTexts.skippedEstimate, lang, { days: joined(ranges(assumed, lang), lang) }),
            citations: ['holidays-regulation'],
          },
        ]),
    law(fill(sheetTexts.firstDay, lang), sheetTexts.lawLabel, ['gacc123']),
    ...(madeUp ? [law(fill(sheetTexts.makeUpRule, lang))] : []),
  ]
}

function dayInWords(day: string, lang: Lang): string {
  const named = `${day} ${WEEKDAYS[lang][weekday(day) - 1] ?? ''}`
  return weekday(day) > 5 ? fill(sheetTexts.makeUpDay, lang, { day: named }) : named
}

/** Days that follow one another as one. */
function ranges(days: readonly string[], lang: Lang): string[] {
  const runs: { first: string; last: string }[] = []
  for (const day of days) {
    const run = runs.at(-1)
    if (run !== undefined && addDays(run.last, 1) === day) run.last = day
    else runs.push({ first: day, last: day })
  }
  return runs.map(({ first, last }) => (first === last ? first : fill(sheetTexts.range, lang, { first, last })))
}
