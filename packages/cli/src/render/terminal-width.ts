const NARROWEST = 40
const WIDEST = 110
const ELSEWHERE = 80

/** Columns to write in: those of the terminal within reason, 80 where there is none. */
export function terminalWidth(): number {
  return Math.min(Math.max(process.stdout.columns ?? ELSEWHERE, NARROWEST), WIDEST)
}
