import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** Renders its children after the verdict was painted. */
export function Later({ children }: { children: () => ComponentChildren }) {
  const [isTime, setTime] = useState(false)
  useEffect(() => {
    // The frame with the verdict is drawn between the two.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setTime(true), 0)
    })
    let timer: ReturnType<typeof setTimeout> | undefined
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [])
  return <>{isTime ? children() : null}</>
}
