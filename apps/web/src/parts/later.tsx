import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Loading, type Loaded } from './loaded.tsx'

/**
 * Renders its children after the verdict was painted. The parts among them that have scripts of their own are loaded first, so
 * that none of them arrives later and moves what is below it from under the pointer.
 */
export function Later({
  parts = [],
  children,
}: {
  parts?: readonly Pick<Loaded<never>, 'load'>[]
  children: () => ComponentChildren
}) {
  const [isTime, setTime] = useState(false)
  useEffect(() => {
    // The frame with the verdict is drawn between the two.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        // A part that cannot be loaded says so in its place.
        void Promise.allSettled(parts.map(({ load }) => load())).then(() => setTime(true))
      }, 0)
    })
    let timer: ReturnType<typeof setTimeout> | undefined
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [])
  if (isTime) return <>{children()}</>
  return parts.length === 0 ? null : <Loading />
}
