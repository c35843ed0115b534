/**
 * Resolves after whatever has arrived by then was answered. Node has a queue for tasks that come after input and output; a timer comes
 * after them everywhere, a millisecond later.
 */
export const afterOthers = (): Promise<void> =>
  new Promise((resolve) => void (typeof setImmediate === 'function' ? setImmediate(resolve) : setTimeout(resolve, 0)))
