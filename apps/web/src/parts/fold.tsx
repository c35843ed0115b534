import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** A collapsible section, rendered when first opened. `isNeeded` opens it; only the user closes it. */
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
