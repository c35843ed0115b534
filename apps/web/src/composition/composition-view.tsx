import { useId, useMemo, useState } from 'preact/hooks'
import { isDay } from 'ytterby'
import { COUNTRY_CODES } from 'ytterby/apps'
import { releaseOf } from '../list/release-of.ts'
import { compositionSayings } from '../locales/composition.ts'
import { listSayings } from '../locales/list.ts'
import { usePageContext } from '../parts/context.ts'
import { TextField } from '../parts/field.tsx'
import { textAt } from '../place/fact.ts'
import { countriesByName } from '../words/locale.ts'
import { CompositionResults } from './composition-results.tsx'
import type { CompositionAsking, Rate } from './composition-protocol.ts'
import { EXAMPLE } from './example.ts'
import { OpenParts } from './open-parts.tsx'
import { useComposition } from './use-composition.ts'
import '../style/list.css'

/** What is stated of the whole bill of materials, as it is typed. */
type Facts = {
  readonly exportedFrom: string
  readonly destination: string
  readonly product: string
  readonly currency: string
  readonly rates: string
}

const NOTHING: Facts = { exportedFrom: '', destination: '', product: '', currency: '', rates: '' }

/** The view of a product made abroad: its bill of materials, whether announcement 61 reaches it, and whom to ask. */
export function CompositionView() {
  const { say, place, lang, today, ruleset } = usePageContext(compositionSayings)
  const [file, setFile] = useState<File | null>(null)
  const [answers, setAnswers] = useState<File | null>(null)
  const [facts, setFacts] = useState(NOTHING)
  const rates = useMemo(() => ratesIn(facts.rates), [facts.rates])
  // A JSON file can state its own route.
  const isRouteOpen = file !== null && facts.exportedFrom === '' && !isJson(file)
  const asking: CompositionAsking | null =
    file === null || rates === null || isRouteOpen
      ? null
      : {
          file,
          answers,
          stated: statedFrom(facts, rates, textAt(place.inquiry, 'asOf') || today),
          product: facts.product === '' ? null : facts.product,
          lang,
          ruleset: releaseOf(ruleset),
        }
  const stage = useComposition(asking)
  const open = (given: File): void => {
    setFile(given)
    setAnswers(null)
  }
  const example = (): void => {
    setFacts({ ...NOTHING, exportedFrom: 'DE' })
    open(new File([EXAMPLE], 'example.csv', { type: 'text/csv' }))
  }
  return (
    <div class="composition">
      <h1>{say('composition')}</h1>
      <p class="lead">{say('compositionWhat')}</p>
      <Facts facts={facts} set={setFacts} isRatesWrong={rates === null} />
      <OpenParts file={file} open={open} example={example} />
      <p role="status">{isRouteOpen ? say('chooseCountry') : stage.name === 'working' ? say('loading') : ''}</p>
      {stage.name === 'failed' ? <Failed problem={stage.problem} /> : null}
      {stage.name === 'answered' ? (
        <CompositionResults answered={stage.answered} answers={answers} openAnswers={setAnswers} />
      ) : null}
    </div>
  )
}

const isJson = ({ name }: File): boolean => /\.json$/i.test(name)

const statedFrom = (
  { exportedFrom, destination, currency }: Facts,
  rates: readonly Rate[],
  asOf: string,
): CompositionAsking['stated'] => ({
  asOf,
  ...(exportedFrom === '' ? {} : { exportedFrom }),
  ...(destination === '' ? {} : { destination }),
  ...(currency === '' ? {} : { currency: currency.toUpperCase() }),
  ...(rates.length === 0 ? {} : { rates }),
})

const RATE = /^(?<currency>[A-Za-z]{3})=(?<rate>\d+(?:\.\d+)?)@(?<day>\d{4}-\d{2}-\d{2})$/

/** Rates as they are typed; null if one is not complete. */
function ratesIn(text: string): readonly Rate[] | null {
  const rates = text.split(/\s+/).filter((one) => one !== '')
  const read = rates.flatMap((one): Rate[] => {
    const { currency = '', rate = '', day = '' } = RATE.exec(one)?.groups ?? {}
    return isDay(day) && Number(rate) > 0 ? [{ currency: currency.toUpperCase(), rate: Number(rate), day }] : []
  })
  return read.length === rates.length ? read : null
}

function Failed({ problem }: { problem: Extract<ReturnType<typeof useComposition>, { name: 'failed' }>['problem'] }) {
  const { say } = usePageContext(listSayings)
  return (
    <p role="alert" class="card finding">
      {say(`problem.${problem}`)}
    </p>
  )
}

/** The route, the day, and what is needed where the file does not say it. */
function Facts({ facts, set, isRatesWrong }: { facts: Facts; set: (facts: Facts) => void; isRatesWrong: boolean }) {
  const { say } = usePageContext(compositionSayings)
  const id = useId()
  const text = (key: 'product' | 'currency' | 'rates') =>
    ({
      id: `${id}-${key}`,
      type: 'text',
      value: facts[key],
      maxLength: 300,
      autocomplete: 'off',
      spellcheck: false,
      onInput: ({ currentTarget: { value } }: { currentTarget: HTMLInputElement }) =>
        set({ ...facts, [key]: value.trim() }),
    }) as const
  return (
    <section class="card row">
      <Country
        label={say('fromCountry')}
        value={facts.exportedFrom}
        set={(exportedFrom) => set({ ...facts, exportedFrom })}
      />
      <TextField kind="date" path="asOf" label={say('onWhichDay')} />
      <details>
        <summary>{say('factsBeside')}</summary>
        <Country
          label={say('toCountry')}
          value={facts.destination}
          set={(destination) => set({ ...facts, destination })}
        />
        <div class="field">
          <label for={`${id}-product`}>{say('topProduct')}</label>
          <input {...text('product')} />
        </div>
        <div class="field">
          <label for={`${id}-currency`}>{say('commonCurrency')}</label>
          <input {...text('currency')} maxLength={3} />
        </div>
        <div class="field">
          <label for={`${id}-rates`}>{say('otherRates')}</label>
          <input {...text('rates')} aria-invalid={isRatesWrong} aria-describedby={`${id}-hint`} />
          <p class={isRatesWrong ? 'finding' : 'hint'} id={`${id}-hint`}>
            {say(isRatesWrong ? 'ratesWrong' : 'ratesHint')}
          </p>
        </div>
      </details>
    </section>
  )
}

function Country({ label, value, set }: { label: string; value: string; set: (code: string) => void }) {
  const { say, lang } = usePageContext(compositionSayings)
  const id = useId()
  const countries = useMemo(() => countriesByName(COUNTRY_CODES, lang), [lang])
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => set(currentTarget.value)}>
        <option value="">{say('notStatedYet')}</option>
        {countries.map(([code, name]) => (
          <option value={code} key={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
