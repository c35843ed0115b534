import { useEffect, useRef, useState } from 'preact/hooks'
import { canonicalJson, type Assessment, type Ruleset } from 'ytterby'
import { timeline, type Timeline } from 'ytterby/law'

/** Facts that do not affect the timeline of a good. */
const APART = ['asOf', 'clock', 'documents', 'quantityKg', 'customer', 'exporter']

/**
 * The timeline of the good in an answer. It does not depend on the day, and is computed after the answer is shown; until then
 * the previous one is kept.
 */
export function useTimeline({ inquiry, lang }: Assessment, ruleset: Ruleset): Timeline | null {
  const [line, setLine] = useState<Timeline | null>(null)
  const key = `${ruleset.digest} ${lang} ${canonicalJson(Object.fromEntries(Object.entries(inquiry).filter(([name]) => !APART.includes(name))))}`
  const asked = useRef(inquiry)
  asked.current = inquiry
  useEffect(() => {
    const timer = setTimeout(() => setLine(timeline(asked.current, { ruleset, lang })), 0)
    return () => clearTimeout(timer)
  }, [key, ruleset, lang])
  return line
}
