import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Take } from './use-list.ts'

/**
 * Takes decisions whose button may be gone afterwards, and then moves the focus to what is there instead.
 *
 * @param state What changes with each decision.
 */
export function useMovingFocus(take: Take, state: unknown, target: () => HTMLElement | null | undefined): Take {
  const isMoving = useRef(false)
  // At once, so that the focus is never on nothing while a busy page waits to be painted.
  useLayoutEffect(() => {
    if (!isMoving.current) return
    isMoving.current = false
    target()?.focus()
  }, [state])
  return async (decision) => {
    isMoving.current = true
    const wasTaken = await take(decision)
    if (!wasTaken) isMoving.current = false
    return wasTaken
  }
}
