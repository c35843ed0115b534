/** The parts below an answer, which load together. */
export { ReviewClock } from '../clock/review-clock.tsx'
export { Papers } from '../papers/papers.tsx'
export { TimeMachine } from '../time/time-machine.tsx'
