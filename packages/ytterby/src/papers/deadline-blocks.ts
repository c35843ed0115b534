import { sheetTexts } from '../locales/papers/not-controlled-sheet.ts'
import { marks } from '../locales/marks.ts'
import { filled } from '../locales/filled.ts'
import { addDays, weekday, yearOf } from '../calendar/day-number.ts'
import type { Lang } from '../locales/langs.ts'
import type { ChallengeDeadline } from './challenge-deadline.ts'
import type { Block } from './block.ts'

/** The deadline as a rule, and as dates if the day of the notice is known. */
export function deadlineBlocks(lang: Lang, deadline: ChallengeDeadline | null): Block[] {
  const texts = sheetTexts[lang]
  const { comma } = marks[lang]
  const rule: Block = {
    kind: 'paragraph',
    basis: 'law',
    text: texts.deadlineRule,
    citations: ['gacc123', 'd792-22'],
  }
  if (deadline === null) return [rule, { kind: 'paragraph', basis: 'paper', text: texts.deadlineOpen, citations: [] }]
  const { receivedOn, lastDay, days, skipped, yearsNotCovered, calendar } = deadline
  // The announcement itself says working days; the licensing law (art. 82) only counts those of authorities.
  const citations = ['gacc123', ...calendar]
  const law = (text: string, label = texts.lawLabel, cited = citations): Block => ({
    kind: 'note',
    basis: 'law',
    label,
    text,
    citations: cited,
  })
  const estimated = (day: string): boolean => yearsNotCovered.includes(yearOf(day))
  const [assumed, off] = [skipped.filter(estimated), skipped.filter((day) => !estimated(day))]
  const madeUp = days.some((day) => weekday(day) > 5)
  return [
    rule,
    {
      kind: 'paragraph',
      basis: 'law',
      text: filled(texts.deadlineOn, { receivedOn, lastDay }),
      citations,
    },
    ...(yearsNotCovered.length === 0
      ? []
      : [law(filled(texts.estimate, { years: yearsNotCovered.join(comma) }), texts.estimateLabel)]),
    daysTable(days, lang),
    ...(off.length === 0 ? [] : [law(filled(texts.skipped, { days: ranges(off, lang).join(comma) }))]),
    ...(assumed.length === 0
      ? []
      : [
          {
            kind: 'note' as const,
            basis: 'paper' as const,
            label: texts.estimateLabel,
            text: filled(texts.skippedEstimate, { days: ranges(assumed, lang).join(comma) }),
            citations: ['holidays-regulation'],
          },
        ]),
    law(texts.firstDay, texts.lawLabel, ['gacc123']),
    ...(madeUp ? [law(texts.makeUpRule)] : []),
  ]
}

const daysTable = (days: readonly string[], lang: Lang): Block => ({
  kind: 'table',
  caption: sheetTexts[lang].deadlineCaption,
  columns: [...sheetTexts[lang].deadlineColumns],
  rows: days.map((day, index) => ({ cells: [String(index + 1), dayInWords(day, lang)], citations: ['gacc123'] })),
})

function dayInWords(day: string, lang: Lang): string {
  const named = `${day} ${sheetTexts[lang].weekdays[weekday(day) - 1] ?? ''}`
  return weekday(day) > 5 ? filled(sheetTexts[lang].makeUpDay, { day: named }) : named
}

/** Formats consecutive days as ranges. */
function ranges(days: readonly string[], lang: Lang): string[] {
  const runs: { first: string; last: string }[] = []
  for (const day of days) {
    const run = runs.at(-1)
    if (run !== undefined && addDays(run.last, 1) === day) run.last = day
    else runs.push({ first: day, last: day })
  }
  return runs.map(({ first, last }) => (first === last ? first : filled(sheetTexts[lang].range, { first, last })))
}
