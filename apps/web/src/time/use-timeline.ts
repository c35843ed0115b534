import { useEffect, useRef, useState } from 'preact/hooks'
import { canonicalJson, type Assessment, type Ruleset } from 'ytterby'
import { timeline, type Timeline } from 'ytterby/law'

/** What the life line of a good does not hang on. */
const APART = ['asOf', 'clock', 'documents', 'quantityKg', 'customer', 'exporter']

/**
 * The life line of the good that an answer is about. It does not change while the day does, and is worked out after the
 * answer is shown; until then the one before stays.
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
