import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** What few need: it is made once it is unfolded. `isNeeded` unfolds it; nothing but its reader folds it again. */
export function Fold({
  summary,
  isNeeded = false,
  name = '',
  children,
}: {
  summary: string
  isNeeded?: boolean
  name?: string
  children: () => ComponentChildren
}) {
  const [isOpen, setOpen] = useState(isNeeded)
  useEffect(() => {
    if (isNeeded) setOpen(true)
  }, [isNeeded])
  return (
    <details class={name} open={isOpen} onToggle={({ currentTarget: { open } }) => setOpen(open)}>
      <summary>{summary}</summary>
      {isOpen ? children() : null}
    </details>
  )
}
