import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** What can wait until the verdict is painted; from then on it is there. */
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
