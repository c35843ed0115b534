import type { Assessment } from 'ytterby'
import { ReviewClock } from '../clock/review-clock.tsx'
import { Papers } from '../papers/papers.tsx'
import { TimeMachine } from '../time/time-machine.tsx'

/** Papers, days and time: what loads together after the verdict. */
export function BelowAnswer({ answer }: { answer: Assessment }) {
  return (
    <>
      <Papers answer={answer} />
      <ReviewClock answer={answer} />
      <TimeMachine answer={answer} />
    </>
  )
}
