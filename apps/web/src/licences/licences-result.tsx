import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { licencesSayings, type LicencesSaying } from '../locales/licences.ts'
import { usePageContext, type PageContextValue } from '../parts/context.ts'
import { saveFile } from '../parts/save-file.ts'
import { dayText, numberText } from '../words/locale.ts'
import { LicenceTimeline } from './licence-timeline.tsx'
import type { LicenceRow, LicencesAnswer, ShipmentRow } from './protocol.ts'

/** What of the files was not read, or read as one of several readings. */
function ReadingNotes({ notes }: Pick<LicencesAnswer, 'notes'>) {
  const { say } = usePageContext(licencesSayings)
  return notes.length === 0 ? null : (
    <ul class="hint">
      {notes.map(({ id, values }, at) => (
        <li key={at}>{say(id, values)}</li>
      ))}
    </ul>
  )
}

type Context = Pick<PageContextValue<LicencesSaying>, 'say' | 'lang'>

/** The first day to apply that can still be met, those that are not covered for certain before open ones; and how many have passed. */
function ApplyFirst({ shipments }: Pick<LicencesAnswer, 'shipments'>) {
  const { say, lang } = usePageContext(licencesSayings)
  const days = shipments.flatMap(({ name, covers, applyBy }) =>
    applyBy ? [{ name, isOpen: covers !== 'no', ...applyBy }] : [],
  )
  const [first] = days
    .filter(({ late }) => !late)
    .toSorted((a, b) => Number(a.isOpen) - Number(b.isOpen) || (a.on < b.on ? -1 : 1))
  const passed = days.filter(({ late }) => late).length
  return (
    <>
      {first === undefined ? null : (
        <p>
          <strong>
            {say(first.isOpen ? 'applyFirstOpen' : 'applyFirst', { day: dayText(first.on, lang), name: first.name })}
          </strong>
        </p>
      )}
      {passed === 0 ? null : <p>{say('applyPassed', { count: numberText(passed, lang) })}</p>}
      {days.some(({ estimate }) => estimate) ? <p class="hint">{say('estimated')}</p> : null}
    </>
  )
}

/** Licences that were not read, with what to do. */
function RefusedLicences({ refused }: Pick<LicencesAnswer, 'refused'>) {
  const { say } = usePageContext(licencesSayings)
  return refused.length === 0 ? null : (
    <div role="alert">
      <h3>{say('refusedLicences')}</h3>
      <ul>
        {refused.map(({ line, text }, at) => (
          <li class="finding" key={at}>
            {say('lineText', { line, text })}
          </li>
        ))}
      </ul>
      <p>{say('refusedHint')}</p>
    </div>
  )
}

/** How many shipments are covered, first; then each of them, what is left of each licence, and the days to come. */
export function LicencesResult({ answer, asOf }: { answer: LicencesAnswer; asOf: string }) {
  const context = usePageContext(licencesSayings)
  const { say, lang } = context
  const { notes, shipments, licences, refused } = answer
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [answer])
  const count = (...covers: readonly ShipmentRow['covers'][]): string =>
    numberText(shipments.filter((one) => covers.includes(one.covers)).length, lang)
  return (
    <>
      <section class="card" aria-labelledby="covered">
        <h2 id="covered" tabIndex={-1} ref={heading}>
          {say('coveredSum', {
            all: numberText(shipments.length, lang),
            covered: count('yes', 'not-needed'),
            not: count('no'),
            open: count('unknown', 'refused'),
          })}
        </h2>
        <ApplyFirst shipments={shipments} />
        <RefusedLicences refused={refused} />
        <ShipmentsTable shipments={shipments} />
        <ReadingNotes notes={notes} />
        <div class="buttons">
          <button type="button" onClick={() => saveFile(`shipments-${asOf}.csv`, 'text/csv', `\u{feff}${answer.csv}`)}>
            {say('saveChecks')}
          </button>
          <button type="button" onClick={() => saveFile(`licences-${asOf}.ics`, 'text/calendar', answer.ics)}>
            {say('saveDays')}
          </button>
        </div>
      </section>
      <section class="card" aria-labelledby="left">
        <h2 id="left">{say('whatIsLeft')}</h2>
        <LicencesTable licences={licences} />
        <p class="hint">{say('keepLedger', { command: 'ytterby ledger' })}</p>
      </section>
      <LicenceTimeline answer={answer} asOf={asOf} />
    </>
  )
}

function ShipmentsTable({ shipments }: { shipments: readonly ShipmentRow[] }) {
  const context = usePageContext(licencesSayings)
  const { say, lang } = context
  const heads = ['covered', 'shipment', 'why', 'applyBy', 'dayOfExport', 'licence', 'leftAfter'] as const
  return (
    <Table label="covered" heads={heads}>
      {shipments.map(({ line, name, day, quantityKg, covers, licence, leftKg, why, applyBy }) => (
        <tr key={line} data-covers={covers}>
          <td>
            <strong>{say(`covers.${covers}`)}</strong>
          </td>
          <th scope="row">
            {name}
            {quantityKg === null ? null : <span class="hint"> {numberText(quantityKg, lang)} kg</span>}
          </th>
          <td>{why.join(' ')}</td>
          <td>{applyText(applyBy, context)}</td>
          <td>{day === null ? '' : dayText(day, lang)}</td>
          <td>{licence}</td>
          <td>{leftKg === null ? '' : numberText(leftKg, lang)}</td>
        </tr>
      ))}
    </Table>
  )
}

function LicencesTable({ licences }: { licences: readonly LicenceRow[] }) {
  const context = usePageContext(licencesSayings)
  const { say, lang } = context
  const heads = ['licence', 'left', 'ends', 'applyBy', 'planned', 'why'] as const
  return (
    <Table label="left" heads={heads}>
      {licences.map(({ licence, status, totalKg, leftKg, plannedKg, endsOn, isUsedUp, open, applyBy, notes }) => (
        <tr key={licence}>
          <th scope="row">
            {licence} <span class="hint">{status}</span>
          </th>
          <td>
            {leftKg === null
              ? ''
              : totalKg === null
                ? numberText(leftKg, lang)
                : say('ofTotal', { left: numberText(leftKg, lang), total: numberText(totalKg, lang) })}
          </td>
          <td>{say(isUsedUp ? 'endsUsedUp' : 'endsValidity', { day: dayText(endsOn, lang) })}</td>
          <td>{applyText(applyBy, context)}</td>
          <td>
            {plannedKg === null ? '' : numberText(plannedKg, lang)}
            {open && (
              <span class="hint">
                {' '}
                {say('openUse', { kg: numberText(open.kg, lang), day: dayText(open.endsOn, lang) })}
              </span>
            )}
          </td>
          <td>{notes.join(' ')}</td>
        </tr>
      ))}
    </Table>
  )
}

function Table({
  label,
  heads,
  children,
}: {
  label: string
  heads: readonly (LicencesSaying | 'applyBy')[]
  children: ComponentChildren
}) {
  const { say } = usePageContext(licencesSayings)
  return (
    <div class="table" tabIndex={0} role="group" aria-labelledby={label}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col" key={head}>
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}

const applyText = (applyBy: ShipmentRow['applyBy'], { say, lang }: Context): string =>
  applyBy === null
    ? ''
    : applyBy.late
      ? say('applyLate', { day: dayText(applyBy.on, lang) })
      : dayText(applyBy.on, lang)
