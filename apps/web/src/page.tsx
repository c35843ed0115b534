import { useEffect, useMemo } from 'preact/hooks'
import { AroundContext } from './parts/context.ts'
import { GoodView } from './good/good-view.tsx'
import { loaded } from './parts/loaded.tsx'
import { answered } from './place/answered.ts'
import { VIEWS } from './place/place.ts'
import { useLaw } from './place/use-law.ts'
import { usePlace } from './place/use-place.ts'
import { say } from './words/say.ts'

const ListView = loaded(() => import('./list/list-view.tsx').then((part) => part.ListView))
const LawView = loaded(() => import('./law/law-view.tsx').then((part) => part.LawView))

const NAMES = { good: 'oneGood', list: 'aList', law: 'theLaw' } as const

/** The whole page: where it is stands in its address, and what it says comes of that alone. */
export function Page() {
  const placed = usePlace()
  const { place, unread, go } = placed
  const { view, lang } = place
  const law = useLaw(place.ruleset, lang)
  const ruleset = law.status === 'ready' ? law.ruleset : null
  const result = useMemo(
    () => (ruleset === null ? null : answered(place.inquiry, ruleset, lang)),
    [place.inquiry, ruleset, lang],
  )
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en'
    document.title = `${say(NAMES[view], lang)} · Ytterby`
  }, [lang, view])
  useEffect(openedInPrint, [])
  return (
    <>
      <a
        class="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault()
          document.getElementById('main')?.focus()
        }}
      >
        {say('skip', lang)}
      </a>
      <header class="top">
        <p class="brand">
          <strong>Ytterby</strong> <span>{say('tagline', lang)}</span>
        </p>
        <nav aria-label={say('views', lang)}>
          {VIEWS.map((one) => (
            <button
              type="button"
              key={one}
              aria-current={one === view ? 'page' : undefined}
              onClick={() => go({ view: one })}
            >
              {say(NAMES[one], lang)}
            </button>
          ))}
          <button
            type="button"
            class="language"
            lang={lang === 'en' ? 'zh-CN' : 'en'}
            onClick={() => go({ lang: lang === 'en' ? 'zh' : 'en' })}
          >
            {lang === 'en' ? '中文' : 'English'}
          </button>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {unread.length === 0 ? null : (
          <p class="card finding" role="alert">
            {say('linkUnread', lang, { names: unread.slice(0, 5).join(', ') })}
          </p>
        )}
        {law.status === 'loading' ? (
          <p class="card loading" aria-busy="true">
            {say('loadingLaw', lang)}
          </p>
        ) : null}
        {law.status === 'failed' ? (
          <section class="card" role="alert">
            <p>{say('lawFailed', lang)}</p>
            <button type="button" onClick={() => go({ ruleset: null, lang: 'en' })}>
              {say('useNewest', lang)}
            </button>
          </section>
        ) : null}
        {ruleset === null || result === null ? null : (
          <AroundContext.Provider value={{ ...placed, lang, ruleset, issues: result.issues }}>
            {view === 'good' ? <GoodView answered={result} /> : view === 'list' ? <ListView /> : <LawView />}
          </AroundContext.Provider>
        )}
      </main>
      <footer>
        <p>{say('staysHere', lang)}</p>
        <p>
          {ruleset === null ? null : (
            <>
              {say('lawOf', lang, { version: ruleset.version, day: ruleset.knownThrough })}{' '}
              <code>{ruleset.digest.slice(0, 19)}…</code>
              {' · '}
            </>
          )}
          <a href="/docs">{say('reference', lang)}</a> · {say('noAdvice', lang)}
        </p>
      </footer>
    </>
  )
}

/** Printed, nothing is folded away. */
function openedInPrint(): () => void {
  const opened = new Set<HTMLDetailsElement>()
  const open = (): void => {
    for (const one of document.querySelectorAll<HTMLDetailsElement>('main .answer details:not([open])')) {
      one.open = true
      opened.add(one)
    }
  }
  const close = (): void => {
    for (const one of opened) one.open = false
    opened.clear()
  }
  addEventListener('beforeprint', open)
  addEventListener('afterprint', close)
  return () => {
    removeEventListener('beforeprint', open)
    removeEventListener('afterprint', close)
  }
}
