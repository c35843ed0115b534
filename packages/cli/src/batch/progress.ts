import type { WriteStream } from 'node:tty'

/** Counts lines on a terminal; silent anywhere else. */
export type Progress = { readonly line: () => void; readonly end: () => void }

const EVERY = 10_000

export function progressOn(stream: WriteStream): Progress {
  let lines = 0
  const tell = (): void => void (stream.isTTY && stream.write(`\r${lines.toLocaleString('en')} lines`))
  return {
    line() {
      if (++lines % EVERY === 0) tell()
    },
    end() {
      if (lines < EVERY) return
      tell()
      if (stream.isTTY) stream.write('\n')
    },
  }
}
