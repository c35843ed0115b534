import { useEffect, useRef, useState } from 'preact/hooks'
import { canonicalJson, type Assessment, type Ruleset } from 'ytterby'
import { timeline, type Timeline } from 'ytterby/law'

/** Facts that do not affect the timeline of a good. */
const APART = ['asOf', 'clock', 'documents', 'quantityKg', 'customer', 'exporter']

/**
 * The timeline of the good in an answer. It does not depend on the day, and is computed after the answer is shown; until then
 * the previous one is kept, and it is busy.
 */
export function useTimeline(
  { inquiry, lang }: Assessment,
  ruleset: Ruleset,
): { readonly line: Timeline | null; readonly isBusy: boolean } {
  const [{ line, of }, setLine] = useState<{ line: Timeline | null; of: string }>({ line: null, of: '' })
  const key = `${ruleset.digest} ${lang} ${canonicalJson(Object.fromEntries(Object.entries(inquiry).filter(([name]) => !APART.includes(name))))}`
  const asked = useRef(inquiry)
  asked.current = inquiry
  useEffect(() => {
    const timer = setTimeout(() => setLine({ line: timeline(asked.current, { ruleset, lang }), of: key }), 0)
    return () => clearTimeout(timer)
  }, [key, ruleset, lang])
  return { line, isBusy: of !== key }
}
