import { usePageContext } from '../parts/context.ts'
import { NumberField, TextField } from '../parts/field.tsx'
import { textAt } from '../place/fact.ts'
import { dayText } from '../words/locale.ts'

/** The day of export, and the days that a plan counts from. */
export function DayFields() {
  const { say, place, state, today, lang } = usePageContext()
  const asOf = textAt(place.inquiry, 'asOf')
  return (
    <fieldset class="card">
      <legend>{say('theDays')}</legend>
      <TextField kind="date" path="asOf" label={say('asOf')} hint={say('asOfHint')} />
      {asOf === today ? null : (
        <button type="button" class="small" onClick={() => state('asOf', today)}>
          {say('toToday', { day: dayText(today, lang) })}
        </button>
      )}
      <TextField kind="date" path="clock.neededBy" label={say('neededBy')} hint={say('neededByHint')} />
      <NumberField path="clock.transitDays" label={say('transitDays')} />
      <details>
        <summary>{say('applied')}</summary>
        <TextField kind="date" path="clock.submittedOn" label={say('submittedOn')} />
        <TextField kind="date" path="clock.acceptedOn" label={say('acceptedOn')} />
      </details>
    </fieldset>
  )
}
