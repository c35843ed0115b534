import { listSayings } from '../locales/list.ts'
import { useMemo, useState } from 'preact/hooks'
import { FIELDS } from 'ytterby/dotted'
import { COUNTRY_CODES } from 'ytterby/schema'
import { factName } from 'ytterby/words'
import { useAround } from '../parts/context.ts'
import { textAt } from '../place/fact.ts'
import { countriesByName, dayText } from '../words/locale.ts'
import { BESIDES } from './guess.ts'
import type { Asking, Opened } from './protocol.ts'

/** Fields that are offered: of several consignees the first. */
const OFFERED = [
  ...[...FIELDS.keys()].filter(
    (name) => !/^consignees(\.[1-9]\d*)?(\.|$)/.test(name) || name.startsWith('consignees.0.'),
  ),
  ...BESIDES,
]

/** Which column is which: guessed, and to be put right before anything is answered. */
export function Mapping({
  file,
  opened,
  before,
  answer,
}: {
  file: string
  opened: Opened
  before: Asking | null
  answer: (asking: Asking) => void
}) {
  const { say, place, lang } = useAround(listSayings)
  const [mapping, setMapping] = useState<readonly (string | null)[]>(
    () => before?.mapping ?? opened.columns.map(({ guess }) => guess),
  )
  const [asOf, setAsOf] = useState(() => before?.asOf ?? textAt(place.inquiry, 'asOf'))
  const [destination, setDestination] = useState(() => before?.destination ?? '')
  const countries = useMemo(() => countriesByName(COUNTRY_CODES, lang), [lang])
  const nameOf = (field: string): string =>
    field === 'id'
      ? say('columnId')
      : field === 'value'
        ? say('columnValue')
        : field === 'currency'
          ? say('columnCurrency')
          : factName(field, lang)
  const read = mapping.filter((field) => field !== null && FIELDS.has(field)).length
  const twice = mapping.find((field, at) => field !== null && mapping.indexOf(field) !== at)
  const knownAt = textAt(place.inquiry, 'knownAt')
  return (
    <form
      class="card mapping"
      aria-labelledby="mapping"
      onSubmit={(event) => {
        event.preventDefault()
        answer({
          mapping,
          asOf,
          knownAt: knownAt === '' ? null : knownAt,
          lang,
          ruleset: place.ruleset,
          destination: destination === '' ? null : destination,
        })
      }}
    >
      <h2 id="mapping">{say('mapping')}</h2>
      <p>{say('mappingWhat', { file, lines: opened.lines })}</p>
      <div class="table" tabIndex={0} role="region" aria-label={say('column')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('column')}</th>
              <th scope="col">{say('samples')}</th>
              <th scope="col">{say('readAs')}</th>
            </tr>
          </thead>
          <tbody>
            {opened.columns.map(({ name, samples }, at) => (
              <tr key={at}>
                <th scope="row">{name === '' ? say('unnamed', { number: at + 1 }) : name}</th>
                <td class="samples">{samples.join(' · ')}</td>
                <td>
                  <select
                    aria-label={say('readColumnAs', { column: name === '' ? String(at + 1) : name })}
                    value={mapping[at] ?? ''}
                    onChange={({ currentTarget: { value } }) =>
                      setMapping(mapping.with(at, value === '' ? null : value))
                    }
                  >
                    <option value="">{say('notRead')}</option>
                    {OFFERED.map((field) => (
                      <option value={field} key={field}>
                        {nameOf(field)} ({field})
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="row">
        <label>
          {say('asOfForAll')}
          <input
            type="date"
            required
            min="2003-01-01"
            value={asOf}
            onInput={({ currentTarget: { value } }) => setAsOf(value)}
          />
        </label>
        <label>
          {say('destinationForAll')}
          <select value={destination} onChange={({ currentTarget: { value } }) => setDestination(value)}>
            <option value="">{say('notStated')}</option>
            {countries.map(([code, name]) => (
              <option value={code} key={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Known />
      {twice === undefined ? null : (
        <p class="finding" role="alert">
          {say('mappedTwice', { field: nameOf(twice ?? '') })}
        </p>
      )}
      {read === 0 ? (
        <p class="finding" role="alert">
          {say('nothingMapped')}
        </p>
      ) : null}
      <button type="submit" class="primary" disabled={twice !== undefined || read === 0}>
        {say('answerLines', { lines: opened.lines })}
      </button>
    </form>
  )
}

/** An earlier state of knowledge, where a link or the time machine set one. */
function Known() {
  const { say, place, state, lang } = useAround(listSayings)
  const knownAt = textAt(place.inquiry, 'knownAt')
  if (knownAt === '' && place.ruleset === null) return null
  return (
    <p class="caution">
      {knownAt === '' ? null : say('onlyKnownBy', { day: dayText(knownAt, lang) })}{' '}
      {place.ruleset === null ? null : say('byRelease', { version: place.ruleset })}{' '}
      {knownAt === '' ? null : (
        <button type="button" class="small" onClick={() => state('knownAt', undefined)}>
          {say('useAllKnown')}
        </button>
      )}
    </p>
  )
}
