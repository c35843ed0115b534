const NARROWEST = 40
const WIDEST = 110
const ELSEWHERE = 80

/** The width of the terminal, within limits; 80 without a terminal. */
export function terminalWidth(): number {
  return Math.min(Math.max(process.stdout.columns ?? ELSEWHERE, NARROWEST), WIDEST)
}
