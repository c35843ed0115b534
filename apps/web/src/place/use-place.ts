import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { beijingDay, withFact } from 'ytterby'
import { BROWSER_LANG, fragmentOf, readFragment, type ReadPlace } from './fragment.ts'
import type { LinkedState } from './place.ts'

/** Browsers limit how often the URL may change, so dragging a slider changes it once at the end. */
const SETTLED_MS = 300

/** The place, and functions to change it. */
export type Placed = {
  readonly place: LinkedState
  /** Names in a link that were not understood. */
  readonly unread: readonly string[]
  readonly today: string
  /** Sets a fact, or makes it open. */
  readonly state: (path: string, value: unknown) => void
  readonly go: (change: Partial<LinkedState>) => void
}

export function usePlace(): Placed {
  const [today, setToday] = useState(() => beijingDay(Date.now()))
  useEffect(() => {
    // A page that stays open overnight needs the new day.
    const look = (): void => setToday(beijingDay(Date.now()))
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  const [start] = useState<LinkedState>(() => ({
    view: 'good',
    lang: BROWSER_LANG,
    ruleset: null,
    inquiry: { asOf: today },
  }))
  const [{ place, unread }, setRead] = useState<ReadPlace>(() => readFragment(location.hash, start))
  const written = useRef(location.hash)
  /** The timer that writes the address of the last change. */
  const writing = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  useEffect(() => {
    const read = (): void => {
      if (location.hash === written.current) return
      clearTimeout(writing.current)
      written.current = location.hash
      setRead(readFragment(location.hash, start))
    }
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [start])

  const isFirst = useRef(true)
  useEffect(() => {
    // The original URL is kept until something changes.
    if (isFirst.current) {
      isFirst.current = false
      return undefined
    }
    writing.current = setTimeout(() => {
      // A link that was opened since is read by the listener above, and must not be overwritten here.
      if (location.hash !== written.current) return
      const fragment = fragmentOf(place)
      if (fragment === written.current) return
      history.replaceState(null, '', fragment)
      written.current = location.hash
    }, SETTLED_MS)
    return () => clearTimeout(writing.current)
  }, [place])

  const state = useCallback((path: string, value: unknown): void => {
    setRead(({ place: old }) => ({ place: { ...old, inquiry: withFact(old.inquiry, path, value) }, unread: [] }))
  }, [])
  const go = useCallback((change: Partial<LinkedState>): void => {
    setRead(({ place: old }) => {
      const next = { ...old, ...change }
      // Another view or another inquiry is a step that the browser can go back from; a fact that is changed in place is none.
      if ((change.view ?? old.view) !== old.view || change.inquiry !== undefined) {
        // Pending changes belong to the previous history entry.
        clearTimeout(writing.current)
        history.replaceState(null, '', fragmentOf(old))
        if (fragmentOf(next) !== fragmentOf(old)) history.pushState(null, '', fragmentOf(next))
        written.current = location.hash
      }
      return { place: next, unread: [] }
    })
  }, [])
  return { place, unread, today, state, go }
}
