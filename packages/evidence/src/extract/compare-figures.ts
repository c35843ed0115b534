/** Compares the figures of the law and the reference data with those of the facts. */
import { workingDays } from 'ytterby'
import { reference, REFERENCE_TOPICS } from 'ytterby/law'
import type { RulesetData } from 'ytterby/schema'
import { figures } from './figures.ts'

/** Figures that are checked by counting records of the law and the calendar. */
/** The day on which the facts counted the names on the control list. */
const COUNTED_ON = '2026-11-24'
const COUNTED = new Set(['control-list-names', 'working-days-2024', 'working-days-2025', 'working-days-2026'])

/** Figures that must occur in the sentence of this restriction, or at this place of the statutory clock. */
const PLACES: Readonly<Record<string, (data: RulesetData) => string | number>> = {
  'review-limit': ({ statutory }) => statutory.limitWorkingDays,
  'delivery-after-decision': ({ statutory }) => statutory.deliveryWorkingDays,
  'completeness-notice': ({ statutory }) => statutory.completenessNoticeWorkingDays,
  'non-key-change': (data) => restriction(data, 'licence-terms'),
  'customs-challenge-response': (data) => restriction(data, 'customs-challenge'),
  '61-humanitarian-report': (data) => restriction(data, 'humanitarian-report'),
  ...Object.fromEntries(
    [2003, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014].map((year) => [
      `export-quota-${year}`,
      (data: RulesetData) => restriction(data, `export-quota-${year}`),
    ]),
  ),
}

/** Every figure that is missing at its place in the law; `where` is its id. */
export function* figureDifferences(data: RulesetData): Generator<{ where: string; what: string }> {
  const written = new Set([...numbersIn(data), ...records.numbers].map(Math.abs))
  const texts = [...sentencesIn(data), ...records.sentences].map(withoutCommas).join('\n')
  for (const { id, value, unit } of figures) {
    const stands = new RegExp(String.raw`(?<![\d.])${String(value).replace('.', String.raw`\.`)}(?!\d)`)
    if (!COUNTED.has(id) && !written.has(Math.abs(value)) && !stands.test(texts))
      yield { where: id, what: `${value} stands nowhere` }
    const place = PLACES[id]?.(data)
    const expected =
      unit.startsWith('working days') && typeof place === 'string' ? `${value} working days` : String(value)
    if (place !== undefined && (typeof place === 'string' ? !place.includes(expected) : place !== value))
      yield { where: id, what: `${expected} is missing in ${place}` }
  }
  const calendar = workingDays(data.holidays)
  for (const year of [2024, 2025, 2026]) {
    const days = calendar.countWorkingDays(`${year - 1}-12-31`, `${year}-12-31`)
    if (days !== figure(`working-days-${year}`))
      yield { where: `working-days-${year}`, what: `the calendar counts ${days}` }
  }
  const names = data.instruments.flatMap(({ published, effects }) =>
    (published ?? '') > COUNTED_ON
      ? []
      : effects.flatMap((effect) => (effect.type === 'list' && effect.list === 'control-list' ? effect.parties : [])),
  )
  if (names.length !== figure('control-list-names'))
    yield { where: 'control-list-names', what: `the lists have ${names.length}` }
}

/** The ids of all figures. */
export const FIGURE_IDS = figures.map(({ id }) => id)

const figure = (id: string): number | undefined => figures.find((one) => one.id === id)?.value
const withoutCommas = (text: string): string => text.replaceAll(/(?<=\d),(?=\d{3})/g, '')

const restriction = ({ restrictions }: RulesetData, id: string): string =>
  withoutCommas(restrictions.find((one) => one.id === id)?.text.en ?? '')

const referenceRecords = REFERENCE_TOPICS.flatMap((topic) => reference(topic).records)
const records = {
  numbers: numbersIn(referenceRecords),
  sentences: referenceRecords.flatMap(({ text, doubt = '' }) => [text, doubt]),
}

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
