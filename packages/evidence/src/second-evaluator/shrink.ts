/** Reduces an inquiry that shows a disagreement, by removing facts one by one as long as the disagreement remains. */
import type { Inquiry } from './inquiry.ts'

/** Every way to remove one fact or one member of a list. */
function smaller(value: unknown): unknown[] {
  if (Array.isArray(value)) {
    const list: unknown[] = value
    return list.flatMap((each, index) => [
      list.toSpliced(index, 1),
      ...smaller(each).map((less) => list.with(index, less)),
    ])
  }
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, each]) => {
    const rest = Object.fromEntries(Object.entries(value).filter(([other]) => other !== key))
    return [rest, ...smaller(each).map((less) => ({ ...rest, [key]: less }))]
  })
}

const isInquiry = (value: unknown): value is Inquiry => typeof value === 'object' && value !== null && 'asOf' in value

/** @param stays Whether the inquiry still shows the disagreement. If it throws, the inquiry is skipped. */
export function shrunk(inquiry: Inquiry, stays: (inquiry: Inquiry) => boolean): Inquiry {
  const next = smaller(inquiry).find((less): less is Inquiry => {
    if (!isInquiry(less)) return false
    try {
      return stays(less)
    } catch {
      return false
    }
  })
  return next === undefined ? inquiry : shrunk(next, stays)
}
