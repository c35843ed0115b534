import { EXIT_CODES_HELP } from '../exit-code.ts'

const EXAMPLES = `Examples:
  ytterby assess --form ndfeb-magnet --elements "Nd:24;Dy:7" --destination DE --end-use civil
  ytterby schedule --form ndfeb-magnet --elements "Nd;Dy" --needed-by 2027-06-01 --transit-days 35
  ytterby batch goods.csv > answers.csv
  ytterby intake parts.xlsx
  ytterby exposure parts.csv --period year
  ytterby compare parts.csv --from 2026-11-10 --to 2026-11-11
  ytterby watch parts.csv --state watch.json --ahead 30
  ytterby timeline --form optical-fibre --elements Er
  ytterby flips --form ndfeb-magnet --elements "Nd;Dy" --destination DE
  ytterby law 1C905 --as-of 2026-03-01
  ytterby papers customs-remark --form ndfeb-magnet --elements "Nd;Dy"
  ytterby reference history
  ytterby screen "Rheinmetall AG"
  ytterby verify answer.json --keys keys.json
  ytterby bundle preview new.law --against parts.csv --trust root.json
  ytterby mcp`

/** What `ytterby help` explains besides the commands. */
export const TOPICS: ReadonlyMap<string, string> = new Map([
  ['examples', EXAMPLES],
  ['exit', EXIT_CODES_HELP.trimStart()],
])
