import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Lang, Ruleset } from 'ytterby'
import { PageContext } from './parts/context.ts'
import { GoodView } from './good/good-view.tsx'
import { loaded } from './parts/loaded.tsx'
import { formats, LANGS } from './locales/formats.ts'
import { answerInquiry } from './place/answer-inquiry.ts'
import { VIEWS, type LinkedState } from './place/place.ts'
import { newestLaw } from './place/newest-law.ts'
import { useLaw, type Law } from './place/use-law.ts'
import { usePlace, type Placed } from './place/use-place.ts'
import { dayText } from './words/locale.ts'
import { say } from './words/say.ts'

const ListView = loaded(() => import('./list/list-view.tsx').then((part) => part.ListView))
const CompositionView = loaded(() => import('./composition/composition-view.tsx').then((part) => part.CompositionView))
const LicencesView = loaded(() => import('./licences/licences-view.tsx').then((part) => part.LicencesView))
const LawView = loaded(() => import('./law/law-view.tsx').then((part) => part.LawView))

/** The whole page. Everything it shows follows from its address. */
export function Page() {
  const placed = usePlace()
  const { place, unread, go } = placed
  const { view } = place
  const law = useLaw(place.ruleset, place.lang)
  // Keep the previous language or release until the new one is loaded.
  const before = useRef<Extract<Law, { status: 'ready' }> | null>(null)
  if (law.status === 'ready') before.current = law
  const shown = law.status === 'failed' ? null : before.current
  const ruleset = shown?.ruleset ?? null
  const lang = shown?.lang ?? place.lang
  const [pasted, setPasted] = useState<readonly [list: string] | null>(null)
  const openList = (text: string): void => {
    setPasted([text])
    go({ view: 'list' })
  }
  const isListBegun = useRef(false)
  isListBegun.current ||= view === 'list'
  const result = useMemo(
    () => (ruleset === null ? null : answerInquiry(place.inquiry, ruleset, lang)),
    [place.inquiry, ruleset, lang],
  )
  useEffect(() => {
    document.documentElement.lang = formats[lang].htmlLang
    document.title = `${say(view, lang)} · Ytterby`
  }, [lang, view])
  useEffect(openForPrinting, [])
  return (
    <>
      <Header view={view} lang={lang} go={go} />
      <main id="main" tabIndex={-1}>
        {unread.length === 0 ? null : (
          <p class="card finding" role="alert">
            {say('linkUnread', lang, { names: unread.slice(0, 5).join(formats[lang].comma) })}
          </p>
        )}
        {law.status === 'ready' ? null : <NotReady status={law.status} lang={lang} go={go} />}
        {ruleset === null || result === null ? null : (
          <PageContext.Provider value={{ ...placed, lang, ruleset, issues: result.issues, openList }}>
            {view === 'good' ? <GoodView answered={result} /> : null}
            {/* A list that was answered is kept while one of its lines is looked at. */}
            {isListBegun.current ? (
              <div hidden={view !== 'list'}>
                <ListView pasted={pasted} />
              </div>
            ) : null}
            {view === 'composition' ? <CompositionView /> : null}
            {view === 'licences' ? <LicencesView /> : null}
            {view === 'law' ? <LawView /> : null}
          </PageContext.Provider>
        )}
      </main>
      <Footer ruleset={ruleset} lang={lang} />
    </>
  )
}

type Go = Placed['go']

/** The header: the views and the language. */
function Header({ view, lang, go }: Pick<LinkedState, 'view' | 'lang'> & { go: Go }) {
  const next = LANGS.find((one) => one !== lang) ?? lang
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
              {say(one, lang)}
            </button>
          ))}
          <button type="button" class="language" lang={formats[next].htmlLang} onClick={() => go({ lang: next })}>
            {formats[next].name}
          </button>
        </nav>
      </header>
    </>
  )
}

/** Shown instead of an answer while the law is loading, or if it cannot be loaded. */
function NotReady({ status, lang, go }: { status: 'loading' | 'failed'; lang: Lang; go: Go }) {
  if (status === 'loading')
    return (
      <p class="card loading" aria-busy="true">
        {say('loadingLaw', lang)}
      </p>
    )
  return (
    <section class="card" role="alert">
      <p>{say('lawFailed', lang)}</p>
      <button type="button" onClick={() => go({ ruleset: null, lang: 'en' })}>
        {say('useNewest', lang)}
      </button>
    </section>
  )
}

/** The footer: the release of the law, whether the service confirms it, and the disclaimer. */
function Footer({ ruleset, lang }: { ruleset: Ruleset | null; lang: Lang }) {
  return (
    <footer>
      <p>{say('staysHere', lang)}</p>
      <p>
        {ruleset === null ? null : (
          <>
            {say('lawOf', lang, { version: ruleset.version, day: dayText(ruleset.knownThrough, lang) })}{' '}
            <code>{ruleset.digest.slice(0, 19)}…</code>
          </>
        )}
        {newestLaw.note?.[lang]}{' '}
        <span class="links">
          <a href="/docs/">{say('reference', lang)}</a> ·
        </span>{' '}
        {say('noAdvice', lang)}
      </p>
    </footer>
  )
}

/** Opens all collapsed parts for printing. */
function openForPrinting(): () => void {
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
