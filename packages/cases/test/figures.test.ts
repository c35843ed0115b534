import { workingDays } from 'ytterby/calendar'
import { rulesetData } from 'ytterby/law'
import { reference, REFERENCE_TOPICS } from 'ytterby/reference'
import { describe, expect, it } from 'vitest'
import { figures } from '../source/figures.ts'

const records = REFERENCE_TOPICS.flatMap((topic) => reference(topic).records)
const sentences = [...sentencesIn(rulesetData), ...records.flatMap(({ text, doubt = '' }) => [text, doubt])]
  .join('\n')
  .replaceAll(/(?<=\d),(?=\d{3})/g, '')
const numbers = new Set([...numbersIn(rulesetData), ...numbersIn(records)].map(Math.abs))

/** Every English sentence in a value. */
function sentencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && typeof value.en === 'string') return [value.en]
  return Object.values(value).flatMap(sentencesIn)
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

const figure = (id: string): number | undefined => figures.find((one) => one.id === id)?.value
const restriction = (id: string): string =>
  rulesetData.restrictions.find((one) => one.id === id)?.text.en.replaceAll(/(?<=\d),(?=\d{3})/g, '') ?? ''

describe('figures of legal weight, as somebody else read them out of the facts', () => {
  // Counts of what the law and the calendar hold are checked by counting.
  const counted = new Set(['control-list-names', 'working-days-2024', 'working-days-2025', 'working-days-2026'])

  it.each(figures.filter(({ id }) => !counted.has(id)).map(({ id, value }) => [id, value] as const))(
    '%s, %d, stands in the law or the reference data',
    (_, value) => {
      const written = new RegExp(String.raw`(?<![\d.])${String(value).replace('.', String.raw`\.`)}(?!\d)`)
      expect(numbers.has(Math.abs(value)) || written.test(sentences)).toBe(true)
    },
  )

  it.each(['2003', '2005', '2006', '2007', '2008', '2009', '2010', '2011', '2012', '2013', '2014'])(
    'the quota of %s stands in the answers for that year',
    (year) => {
      expect(restriction(`export-quota-${year}`)).toContain(String(figure(`export-quota-${year}`)))
    },
  )

  it('the clock is that of the texts', () => {
    const { limitWorkingDays, deliveryWorkingDays, completenessNoticeWorkingDays } = rulesetData.statutory
    expect(limitWorkingDays).toBe(figure('review-limit'))
    expect(deliveryWorkingDays).toBe(figure('delivery-after-decision'))
    expect(completenessNoticeWorkingDays).toBe(figure('completeness-notice'))
    expect(restriction('licence-terms')).toContain(`${figure('non-key-change')} working days`)
    expect(restriction('customs-challenge')).toContain(`${figure('customs-challenge-response')} working days`)
    expect(restriction('humanitarian-report')).toContain(`${figure('61-humanitarian-report')} working days`)
  })

  it('the working days of each year count up', () => {
    const calendar = workingDays(rulesetData.holidays)
    for (const year of [2024, 2025, 2026])
      expect(calendar.countWorkingDays(`${year - 1}-12-31`, `${year}-12-31`)).toBe(figure(`working-days-${year}`))
  })

  it('the control list has as many names', () => {
    const names = rulesetData.instruments.flatMap(({ effects }) =>
      effects.flatMap((effect) => (effect.type === 'list' && effect.list === 'control-list' ? effect.parties : [])),
    )
    expect(names).toHaveLength(figure('control-list-names') ?? 0)
  })
})
