import { formats } from '../locales/formats.ts'
import { createContext, type ComponentChildren } from 'preact'
import { useContext, useMemo, useRef, useState } from 'preact/hooks'
import type { Citation } from 'ytterby/schema'
import { wordOf } from 'ytterby'
import { citationAddress } from 'ytterby/law-address'
import { usePageContext } from '../parts/context.ts'
import { placeText } from '../place/use-law.ts'
import { dayText } from '../words/locale.ts'

/** One instrument or report with its number and its cited passages. */
type Source = { readonly number: number; readonly cited: readonly (readonly [id: string, citation: Citation])[] }

type Shown = {
  readonly numbersOf: (ids: readonly string[]) => readonly number[]
  readonly show: (ids: readonly string[]) => void
}
const SourcesContext = createContext<Shown>({ numbersOf: () => [], show: () => undefined })

/** Groups citations under numbers: one per instrument, one per report. */
function numberSources(citations: Readonly<Record<string, Citation>>): readonly Source[] {
  const sources = new Map<string, [string, Citation][]>()
  for (const id of Object.keys(citations).sort()) {
    const citation = citations[id]
    if (citation === undefined) continue
    const source = `${citation.instrument} ${citation.link}`
    sources.set(source, [...(sources.get(source) ?? []), [id, citation]])
  }
  return [...sources.values()].map((cited, at) => ({ number: at + 1, cited }))
}

/** Provides the numberSources sources to the components within. */
export function Sourced({
  citations,
  children,
}: {
  citations: Readonly<Record<string, Citation>>
  children: ComponentChildren
}) {
  const { say } = usePageContext()
  const dialog = useRef<HTMLDialogElement>(null)
  const [ids, setIds] = useState<readonly string[]>([])
  const sources = useMemo(() => numberSources(citations), [citations])
  const shown = useMemo((): Shown => {
    const numbers = new Map(sources.flatMap(({ number, cited }) => cited.map(([id]) => [id, number] as const)))
    return {
      numbersOf: (wanted) => [...new Set(wanted.flatMap((id) => numbers.get(id) ?? []))].sort((a, b) => a - b),
      show: (wanted) => {
        setIds(wanted)
        dialog.current?.showModal()
      },
    }
  }, [sources])
  const wanted = new Set(ids)
  const some = sources
    .map(({ number, cited }) => ({ number, cited: cited.filter(([id]) => wanted.has(id)) }))
    .filter(({ cited }) => cited.length > 0)
  return (
    <SourcesContext.Provider value={shown}>
      {children}
      <dialog
        ref={dialog}
        class="source"
        aria-label={say('source')}
        onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
      >
        <SourceList sources={some} />
        <form method="dialog">
          <button type="submit">{say('close')}</button>
        </form>
      </dialog>
    </SourcesContext.Provider>
  )
}

/** The source numbers after a sentence; each opens the cited place with its days and link. */
export function Cite({ ids }: { ids: readonly string[] }) {
  const { numbersOf, show } = useContext(SourcesContext)
  const { say } = usePageContext()
  const numbers = numbersOf(ids)
  if (numbers.length === 0) return null
  return (
    <button
      type="button"
      class="cite"
      aria-label={say('sourcesOf', { numbers: numbers.join(', ') })}
      onClick={() => show(ids)}
    >
      {numbers.map((number) => `[${number}]`).join('')}
    </button>
  )
}

/** Every source of an answer. */
export function AllSources({ citations }: { citations: Readonly<Record<string, Citation>> }) {
  const sources = useMemo(() => numberSources(citations), [citations])
  return <SourceList sources={sources} />
}

function SourceList({ sources }: { sources: readonly Source[] }) {
  const { lang } = usePageContext()
  return (
    <ol class="sources">
      {sources.map(({ number, cited }) => {
        const [[, first] = []] = cited
        if (first === undefined) return null
        const { title, link } = first
        return (
          <li value={number} key={number}>
            <p class="title">
              {title[lang] === title.zh ? null : `${title[lang]} `}
              <span lang="zh-CN">{title.zh}</span>
            </p>
            {cited.map(([id, citation]) => (
              <Passage key={id} id={id} citation={citation} />
            ))}
            {link === null ? null : (
              <p>
                <a href={link} rel="noreferrer" target="_blank">
                  {link}
                </a>
              </p>
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** The place, which leads to our page about the law, publication day, day of the last check and confidence of a citation. */
function Passage({ id, citation }: { id: string; citation: Citation }) {
  const { lang, say } = usePageContext()
  const { instrument, article, published, checked, confidence, readBy } = citation
  const parts = [
    ...(published === null ? [] : [say('publishedOn', { day: dayText(published, lang) })]),
    say('checkedOn', { day: dayText(checked, lang) }),
    wordOf(confidence, lang),
    say('readBy', { who: readBy.join(formats[lang].comma) }),
  ]
  return (
    <p class="passage">
      <a href={`/docs/${lang === 'zh' ? 'zh/' : ''}${citationAddress(id, instrument)}`} target="_blank">
        {placeText(article, lang)}
      </a>
      {` · ${parts.join(' · ')}`}
    </p>
  )
}
