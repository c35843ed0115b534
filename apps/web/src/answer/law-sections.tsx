import { formats } from '../locales/formats.ts'
import { memo } from 'preact/compat'
import {
  type Assessment,
  type Lang,
  factsLine,
  gapName,
  itemNotes,
  kindName,
  permitChangeText,
  phrase,
  sortRestrictions,
  wordOf,
} from 'ytterby'
import { triggerTexts } from 'ytterby/apps'
import { slug } from 'ytterby/law-address'
import { usePageContext } from '../parts/context.ts'
import { VerdictMark, Verdicts } from '../parts/verdict-mark.tsx'
import { dayText } from '../words/locale.ts'
import { Cite } from './sources.tsx'

type SectionProps = { answer: Assessment }

/** Every kind of permit that was considered, with the entries that apply to the good; where it may not leave, those that bar it. */
export function Permits({ answer: { permits, action, lang } }: SectionProps) {
  const { say } = usePageContext()
  // Beside a prohibition, a permit that is not needed for its own reasons would read as a way out.
  const shown = permits.filter(({ verdict }) => action !== 'stop' || verdict !== 'no-permit')
  return (
    <section class="card" aria-labelledby="permits">
      <h2 id="permits" tabIndex={-1}>
        {phrase('permits', lang)}
      </h2>
      {shown.map(({ kind, verdict, forms, items }) => (
        <div class="permit" key={kind}>
          <h3>
            {kindName(kind, lang)} <VerdictMark verdict={verdict} />
          </h3>
          {forms.length === 0 ? null : (
            <p>{say('asForm', { forms: forms.map((form) => wordOf(form, lang)).join(formats[lang].comma) })}</p>
          )}
          {items.length === 0 ? null : (
            <ul class="items">
              {items.map(({ code, element, text, state, match, everInForce, basis, citations }) => (
                <li key={`${code} ${element} ${text}`}>
                  <Entry code={code} cite={citations[0]} /> {element} {text}{' '}
                  {itemNotes({ state, match }, lang).map((note, at) => (
                    <span class={at === 0 ? `state ${state}` : 'state'} key={note}>
                      {note}
                    </span>
                  ))}
                  {everInForce ? null : <span class="state">{phrase('never', lang)}</span>}
                  {basis === undefined ? null : <span class="state">{phrase('asserted', lang)}</span>}{' '}
                  <Cite ids={citations} />
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  )
}

/** The code of an entry, which leads to our page about it; rows of the export licence catalogue have none. */
function Entry({ code, cite = '' }: { code: string | null; cite: string | undefined }) {
  const { lang } = usePageContext()
  if (code === null) return <code>–</code>
  const control = slug(code).replace(/-.*/, '')
  return (
    <a href={`/docs/${lang === 'zh' ? 'zh/' : ''}law/controls/${control}#${slug(cite)}`} target="_blank">
      <code>{code}</code>
    </a>
  )
}

/** Prohibitions, refusals, duties and conditions; background is collapsed. */
export const Restrictions = memo(function Restrictions({ answer }: SectionProps) {
  const { say } = usePageContext()
  const { lang } = answer
  const restrictions = sortRestrictions(answer.restrictions)
  if (restrictions.length === 0) return null
  const isContext = ({ effect }: Assessment['restrictions'][number]): boolean => effect === 'context'
  const background = restrictions.filter(isContext)
  const list = (some: Assessment['restrictions']) => (
    <ul>
      {some.map((restriction) => {
        const because = triggerTexts(restriction, answer)
        return (
          <li key={restriction.id}>
            <strong>
              {wordOf(restriction.effect, lang)}
              {phrase('aside', lang, { text: wordOf(restriction.layer, lang) })}
            </strong>
            {formats[lang].colon}
            {restriction.text} <Cite ids={restriction.citations} />
            {because.length === 0 ? null : (
              <span class="because">{phrase('broughtBy', lang, { texts: because.join(formats[lang].semicolon) })}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
  return (
    <section class="card" aria-labelledby="restrictions">
      <h2 id="restrictions">{phrase('restrictions', lang)}</h2>
      {list(restrictions.filter((one) => !isContext(one)))}
      {background.length === 0 ? null : (
        <details>
          <summary>{say('background', { count: background.length })}</summary>
          {list(background)}
        </details>
      )}
    </section>
  )
})

/** The presumed facts; each can be stated instead. */
export function Presumed({ answer: { assumed, lang } }: SectionProps) {
  const { say } = usePageContext()
  if (assumed.length === 0) return null
  const texts = [...new Set(assumed.map(({ path, value }) => factsLine({ [path]: value }, { lang, inWords: true })))]
  return (
    <section class="card" aria-labelledby="presumed">
      <h2 id="presumed">{phrase('presumed', lang)}</h2>
      <p class="hint">{say('presumedWhat')}</p>
      <ul class="plain">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  )
}

/** The name of a gap and since when it exists, followed by the marks of the verdicts. */
function gapText(gap: Assessment['gaps'][number], lang: Lang): string {
  const name = gapName(gap, lang)
  const told =
    gap.since === null
      ? phrase('gap', lang, { name, verdicts: '' })
      : phrase('gapSince', lang, { name, since: dayText(gap.since, lang), verdicts: '' })
  return told.replace(/[:：]\s*$/, '')
}

/** The outcomes of the stated clearances. */
export function Cleared({ answer: { cleared = [], lang } }: SectionProps) {
  if (cleared.length === 0) return null
  return (
    <section class="card" aria-labelledby="cleared">
      <h2 id="cleared">{phrase('cleared', lang)}</h2>
      <ul>
        {cleared.map(({ path, listed, notice, text, citations }) => (
          <li key={path}>
            {phrase('clearedMatch', lang, { listed, notice, text })} <Cite ids={citations} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Gaps: where the law, as far as it was read, does not decide. */
export function Unsettled({ answer: { gaps, lang } }: SectionProps) {
  if (gaps.length === 0) return null
  return (
    <section class="card" aria-labelledby="gaps">
      <h2 id="gaps">{phrase('gaps', lang)}</h2>
      <ul>
        {gaps.map((gap) => (
          <li key={gap.instrument + gap.limb}>
            {gapText(gap, lang)} <Verdicts verdicts={gap.eitherWay} /> <Cite ids={gap.citations ?? []} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Coming days on which the law changes this answer. */
export function Ahead({ answer }: SectionProps) {
  const { changes, lang } = answer
  const { state, say } = usePageContext()
  if (changes.length === 0) return null
  return (
    <section class="card" aria-labelledby="horizon">
      <h2 id="horizon">{phrase('horizon', lang)}</h2>
      <ul>
        {changes.map(({ on, verdict, possible, permits, because }, at) => (
          <li key={on}>
            <button type="button" class="link" onClick={() => state('asOf', on)} title={say('goToDay')}>
              {dayText(on, lang)}
            </button>{' '}
            <VerdictMark verdict={verdict} /> <Verdicts verdicts={possible.filter((one) => one !== verdict)} />{' '}
            {permitChangeText(changes[at - 1] ?? answer, { verdict, possible, permits }, lang)} <Cite ids={because} />
          </li>
        ))}
      </ul>
    </section>
  )
}
