import { filled } from '../locales/filled.ts'
import { ledgerTexts } from '../locales/ledger.ts'
import { calendarFile, type CalendarEvent } from '../schedule/ics.ts'
import { canonicalJson } from '../schema/canonical-json.ts'
import { sha256 } from '../schema/sha256.ts'
import type { ApplyBy } from './apply-by.ts'
import type { LedgerForecast, LicenceForecast } from './forecast.ts'
import type { ShipmentCheck } from './check-shipments.ts'

/**
 * Writes the days of a forecast as a calendar file (iCalendar, RFC 5545): when a licence is used up or no longer valid, and by which
 * day to apply for the next one and for shipments without one. The ids of events do not depend on their days, so that a later
 * forecast moves them.
 *
 * @example forecastIcs(forecastLedger(book.events(), shipments, { asOf: '2026-03-01' }))
 */
export function forecastIcs(forecast: LedgerForecast): string {
  const { lang, asOf, ruleset } = forecast
  return calendarFile(
    {
      product: `ytterby ${ruleset.version}//${lang.toUpperCase()}`,
      name: ledgerTexts[lang].forecast.calendar,
      stamp: asOf,
    },
    [
      ...forecast.licences.flatMap((licence) => licenceEvents(licence, forecast)),
      ...forecast.shipments.flatMap((shipment) => shipmentEvents(shipment, forecast)),
    ],
  )
}

function licenceEvents(
  { licence, basis, endsOn, applyBy }: LicenceForecast,
  { lang }: LedgerForecast,
): CalendarEvent[] {
  const texts = ledgerTexts[lang].forecast
  const end = texts[basis === null ? 'valid-until' : (`used-up-by-${basis}` as const)]
  return [
    event(['end', licence], endsOn, filled(end, { licence }), ''),
    ...applyEvents(['apply', licence], applyBy, lang, (days) => filled(texts['apply-licence'], { licence, days })),
  ]
}

function shipmentEvents({ at, document, line, applyBy }: ShipmentCheck, { lang }: LedgerForecast): CalendarEvent[] {
  const shipment = [document ?? `#${at + 1}`, ...(line === null ? [] : [line])].join(' / ')
  return applyEvents(['shipment', shipment], applyBy, lang, (days) =>
    filled(ledgerTexts[lang].forecast['apply-shipment'], { shipment, days }),
  )
}

function applyEvents(
  id: readonly string[],
  applyBy: ApplyBy | null,
  lang: LedgerForecast['lang'],
  title: (days: string) => string,
): CalendarEvent[] {
  if (applyBy === null) return []
  const texts = ledgerTexts[lang].forecast
  const { workingDays = 0, calendarDays = 0 } = applyBy.days.find(({ on }) => on === applyBy.on) ?? {}
  const days =
    workingDays > 0
      ? filled(texts['working-days'], { count: workingDays })
      : filled(texts['calendar-days'], { count: calendarDays })
  const notes = [
    ...(applyBy.late ? [texts.late] : []),
    ...(applyBy.openEnded ? [texts.openEnded] : []),
    ...(applyBy.estimate ? [texts.estimate] : []),
  ]
  return [event(id, applyBy.on, title(days), notes.join('\n'))]
}

const event = (id: readonly string[], on: string, title: string, description: string): CalendarEvent => ({
  uid: sha256(`ledger ${canonicalJson(id)}`).slice(0, 32),
  on,
  title,
  description,
})
