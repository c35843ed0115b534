const NARROWEST = 40
const WIDEST = 110
const WITHOUT_TERMINAL = 80

/** The width of the terminal, within limits; 80 without a terminal. */
export function terminalWidth(): number {
  return Math.min(Math.max(process.stdout.columns ?? WITHOUT_TERMINAL, NARROWEST), WIDEST)
}
