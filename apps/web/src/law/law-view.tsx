import { useMemo, useState } from 'preact/hooks'
import {
  InvalidInquiryError,
  loadedData,
  type Ruleset,
  type Lang,
  numberText,
  phrase,
  wordOf,
  reasonName,
} from 'ytterby'
import {
  citationsOf,
  findControl,
  listInstruments,
  searchLaw,
  type ControlStatus,
  type InstrumentStatus,
} from 'ytterby/law'
import { Cite, Sourced } from '../answer/sources.tsx'
import { usePageContext } from '../parts/context.ts'
import { TextField } from '../parts/field.tsx'
import { formats } from '../locales/formats.ts'
import { lawSayings } from '../locales/law.ts'
import { placeText } from '../place/use-law.ts'
import { textAt } from '../place/fact.ts'
import { dayText } from '../words/locale.ts'
import { ElsewhereParts, FoundParts } from './found-parts.tsx'
import { LifeLine } from './life-line.tsx'
import '../style/law.css'
import '../style/time.css'

/** The law behind the answers: every instrument and control with its history, and what was not transcribed. */
export function LawView() {
  const { say, place, ruleset, lang } = usePageContext(lawSayings)
  const [search, setSearch] = useState('')
  const asOf = textAt(place.inquiry, 'asOf')
  const knownAt = textAt(place.inquiry, 'knownAt')
  const held = useMemo(() => readLaw(ruleset, { asOf, knownAt, lang }), [ruleset, asOf, knownAt, lang])
  const text = search.trim()
  const found = useMemo(
    () => (text === '' || held === null ? null : searchLaw([text], lookUp(ruleset, { asOf, knownAt, lang }))),
    [text, held],
  )
  const { instruments, controls } = found ?? held ?? { instruments: [], controls: [] }
  const uncoded = found === null ? (held?.uncoded ?? []) : []
  return (
    <div class="law">
      <h1>{say('law')}</h1>
      <p class="lead">
        {say('lawWhat', { version: ruleset.version, day: dayText(ruleset.knownThrough, lang) })}{' '}
        <a href={lang === 'zh' ? '/docs/zh/law/' : '/docs/law/'}>{say('lawPages')}</a>
      </p>
      <Asked search={search} onSearch={setSearch} />
      {held === null ? (
        <p class="card" role="alert">
          {say('noSuchDay')}
        </p>
      ) : (
        <>
          <p role="status">
            {say('lawFound', { instruments: instruments.length, controls: controls.length + uncoded.length })}
          </p>
          {found === null ? null : <FoundParts {...found} />}
          {controls.length === 0 ? null : (
            <section class="card" aria-labelledby="controls">
              <h2 id="controls">{say('controls')}</h2>
              <Controls controls={controls} isSearched={found !== null} />
            </section>
          )}
          <WithoutCode entries={uncoded} />
          {found === null ? null : <ElsewhereParts elsewhere={found.elsewhere} />}
          {instruments.length === 0 ? null : (
            <section class="card" aria-labelledby="instruments">
              <h2 id="instruments">{say('instruments')}</h2>
              {instruments.map((instrument) => (
                <InstrumentItem instrument={instrument} key={instrument.id} />
              ))}
            </section>
          )}
          {found === null ? <NotTranscribed instruments={held.instruments} /> : null}
        </>
      )}
    </div>
  )
}

/** What is searched, and on which day. */
function Asked({ search, onSearch }: { search: string; onSearch: (search: string) => void }) {
  const { say, place, lang, state, today } = usePageContext(lawSayings)
  const asOf = textAt(place.inquiry, 'asOf')
  return (
    <div class="card row">
      <label class="field">
        <span class="label">{say('searchLaw')}</span>
        <input type="search" value={search} onInput={({ currentTarget: { value } }) => onSearch(value)} />
      </label>
      <TextField kind="date" path="asOf" label={say('onWhichDay')} />
      <TextField kind="date" path="knownAt" label={say('knownAt')} />
      {asOf === today ? null : (
        <button type="button" onClick={() => state('asOf', today)}>
          {say('toToday', { day: dayText(today, lang) })}
        </button>
      )}
    </div>
  )
}

function WithoutCode({ entries }: { entries: readonly Uncoded[] }) {
  const { say, lang } = usePageContext(lawSayings)
  if (entries.length === 0) return null
  return (
    <section class="card" aria-labelledby="without-code">
      <h2 id="without-code">{say('withoutCode')}</h2>
      <ul>
        {entries.map(({ instrument, number, element, text, state: is }) => (
          <li key={instrument + element + text}>
            {element} {text} <span class={`state ${is}`}>{wordOf(is, lang)}</span> <span class="notes">{number}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Instruments without rules in the ruleset. */
function NotTranscribed({ instruments }: { instruments: readonly InstrumentStatus[] }) {
  const { say, lang } = usePageContext(lawSayings)
  const notTranscribed = instruments.filter(({ transcribed }) => !transcribed)
  return (
    <section class="card" aria-labelledby="not-transcribed">
      <h2 id="not-transcribed">{say('notTranscribed')}</h2>
      <p>{say('notTranscribedWhat')}</p>
      <ul>
        {notTranscribed.map(({ id, number, title, untranscribedCodes }) => (
          <li key={id}>
            <strong>{numberText({ id, number }, lang)}</strong> {title}
            {untranscribedCodes.length === 0
              ? null
              : phrase('aside', lang, {
                  text: phrase('notHeld', lang, { codes: untranscribedCodes.join(formats[lang].comma) }),
                })}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** An entry without a control code. */
type Uncoded = {
  readonly instrument: string
  readonly number: string
  readonly element: string
  readonly text: string
  readonly state: string
}

type Held = {
  readonly instruments: readonly InstrumentStatus[]
  readonly controls: readonly ControlStatus[]
  readonly uncoded: readonly Uncoded[]
}

type When = { readonly asOf: string; readonly knownAt: string; readonly lang: Lang }

const lookUp = (ruleset: Ruleset, { asOf, knownAt, lang }: When) => ({
  asOf,
  lang,
  ruleset,
  ...(knownAt === '' ? {} : { knownAt }),
})

function readLaw(ruleset: Ruleset, at: When): Held | null {
  const { lang } = at
  const when = lookUp(ruleset, at)
  const roots = new Set(
    ruleset.data.controls.flatMap(({ entries }) => entries.flatMap(({ code }) => code?.split('.')[0] ?? [])),
  )
  try {
    const instruments = listInstruments(when)
    return {
      instruments,
      uncoded: uncodedIn(ruleset, instruments, lang),
      controls: [...roots].toSorted().flatMap((code) => findControl(code, when)),
    }
  } catch (error) {
    // The field of the day shows the error.
    if (error instanceof InvalidInquiryError) return null
    throw error
  }
}

function uncodedIn(ruleset: Ruleset, instruments: readonly InstrumentStatus[], lang: Lang): Uncoded[] {
  const limbs = new Map(
    instruments.flatMap((instrument) => instrument.limbs.map(({ id, state }) => [id, { instrument, state }] as const)),
  )
  return loadedData(ruleset).controls.flatMap(({ limb, entries }) => {
    const held = limbs.get(limb)
    return held === undefined
      ? []
      : entries
          .filter(({ code }) => code === null)
          .map(({ element, text }) => ({
            instrument: held.instrument.id,
            number: numberText(held.instrument, lang),
            element: element ?? '',
            text: text[lang],
            state: held.state,
          }))
  })
}

const MOST_UNSEARCHED = 60

function Controls({ controls, isSearched }: { controls: readonly ControlStatus[]; isSearched: boolean }) {
  const { say, ruleset, lang } = usePageContext(lawSayings)
  const shown = isSearched ? controls : controls.slice(0, MOST_UNSEARCHED)
  const citations = useMemo(
    () =>
      citationsOf(
        shown.map(({ citation }) => citation),
        { ruleset },
      ),
    [shown, ruleset],
  )
  return (
    <Sourced citations={citations}>
      <ul class="controls">
        {shown.map(({ code, element, text, state, everInForce, life, citation, commodityCodes }) => (
          <li key={code + element + text}>
            <p>
              <code>{code}</code> {element} {text} <span class={`state ${state}`}>{wordOf(state, lang)}</span>
              {everInForce ? null : <span class="state">{phrase('never', lang)}</span>} <Cite ids={[citation]} />
            </p>
            <LifeLine life={life} />
            {commodityCodes.length === 0 ? null : (
              <details>
                <summary>{say('commodityCodes', { count: commodityCodes.length })}</summary>
                <p class="codes">{commodityCodes.join(', ')}</p>
              </details>
            )}
          </li>
        ))}
      </ul>
      {shown.length < controls.length ? (
        <p class="hint">{say('moreControls', { count: controls.length - shown.length })}</p>
      ) : null}
    </Sourced>
  )
}

function InstrumentItem({ instrument }: { instrument: InstrumentStatus }) {
  const { say, lang } = usePageContext(lawSayings)
  const { id, number, title, titleZh, published, link, confidence, limbs, effects, passages, transcribed } = instrument
  return (
    <details class="instrument">
      <summary>
        <strong>{numberText({ id, number }, lang)}</strong>{' '}
        <span lang={lang === 'en' ? undefined : formats[lang].htmlLang}>{title}</span>
      </summary>
      <p lang="zh-CN">{titleZh}</p>
      <p class="passage">
        {[
          published === null ? phrase('notPublished', lang) : say('publishedOn', { day: dayText(published, lang) }),
          wordOf(confidence, lang),
          ...(transcribed ? [] : [phrase('notTranscribed', lang)]),
        ].join(' · ')}
      </p>
      {link === null ? null : (
        <p>
          <a href={link} target="_blank" rel="noreferrer">
            {link}
          </a>
        </p>
      )}
      {limbs.length === 0 ? null : (
        <ul>
          {limbs.map((limb) => (
            <li key={limb.id}>
              {placeText(limb.article, lang)}: {limb.text}{' '}
              <span class={`state ${limb.state}`}>{wordOf(limb.state, lang)}</span>
            </li>
          ))}
        </ul>
      )}
      <Effects effects={effects} />
      {passages
        .filter(({ says, doubt }) => says !== null || doubt !== null)
        .map((passage) => (
          <p key={passage.id} class="says">
            <strong>{placeText(passage.article, lang)}</strong>: {passage.says}{' '}
            {passage.doubt === null ? null : <em>{passage.doubt}</em>}
          </p>
        ))}
    </details>
  )
}

/** The effects of an instrument on others, with their days. */
function Effects({ effects }: Pick<InstrumentStatus, 'effects'>) {
  const { lang } = usePageContext(lawSayings)
  if (effects.length === 0) return null
  return (
    <ul class="effects">
      {effects.map(({ type, from, until, limbs: on }, at) => (
        <li key={at}>
          {wordOf(type, lang)}
          {from === null ? null : formats[lang].comma + phrase('from', lang, { day: dayText(from, lang) })}
          {until === null ? null : formats[lang].comma + phrase('until', lang, { day: dayText(until, lang) })}
          {on.length === 0 ? null : (
            <span class="notes">
              {' '}
              {on
                .slice(0, 8)
                .map((limb) => reasonName({ id: `rule:${limb}` }, lang))
                .join(formats[lang].comma)}
              {on.length > 8 ? ' …' : ''}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
