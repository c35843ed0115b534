import type { Command } from 'commander'

/** The commands, loaded lazily: answering for one good needs neither papers nor receipts. */
const LOADERS = {
  assess: async () => (await import('./assess.ts')).assessCommand(),
  screen: async () => (await import('./screen.ts')).screenCommand(),
  intake: async () => (await import('./intake.ts')).intakeCommand(),
  batch: async () => (await import('./batch.ts')).batchCommand(),
  exposure: async () => (await import('./exposure.ts')).exposureCommand(),
  compare: async () => (await import('./compare.ts')).compareCommand(),
  watch: async () => (await import('./watch.ts')).watchCommand(),
  job: async () => (await import('./job.ts')).jobCommand(),
  schedule: async () => (await import('./schedule.ts')).scheduleCommand(),
  papers: async () => (await import('./papers.ts')).papersCommand(),
  licence: async () => (await import('./licence.ts')).licenceCommand(),
  ledger: async () => (await import('./ledger.ts')).ledgerCommand(),
  kit: async () => (await import('./kit.ts')).kitCommand(),
  composition: async () => (await import('./composition.ts')).compositionCommand(),
  flips: async () => (await import('./flips.ts')).flipsCommand(),
  timeline: async () => (await import('./timeline.ts')).timelineCommand(),
  bundle: async () => (await import('./bundle.ts')).bundleCommand(),
  law: async () => (await import('./law.ts')).lawCommand(),
  reference: async () => (await import('./reference.ts')).referenceCommand(),
  verify: async () => (await import('./verify.ts')).verifyCommand(),
  mcp: async () => (await import('./mcp.ts')).mcpCommand(),
  completion: async () => (await import('./completion.ts')).completionCommand(COMMANDS),
} satisfies Readonly<Record<string, () => Promise<Command>>>

/** What each command does, in a line of help. */
const SUMMARIES: Readonly<Record<keyof typeof LOADERS, string>> = {
  assess: 'may this good leave China, with which permit, how do you know?',
  screen: 'is this name on a list, or close to one?',
  intake: 'read a list as it is, ask what decides, answer it',
  batch: 'answer every line of a file of any length',
  exposure: 'add up a parts list by verdict, element, code, day',
  compare: 'what changes for a list between two days or releases',
  watch: 'which lines are decided differently since the last run',
  job: 'have a service answer a list in the background',
  schedule: 'when a licence may arrive, and when to apply',
  papers: 'draw up a paper: statement, remark, sheet, questions',
  licence: 'does a licence in hand cover this shipment?',
  ledger: 'what is left of licences, and do they cover what comes?',
  kit: 'answer for parts that are shipped together',
  composition: 'does announcement 61 reach a product made abroad?',
  flips: 'which smallest changes would change the answer',
  timeline: 'every verdict on a good since 2003',
  bundle: 'use signed law that was released after this program',
  law: 'instruments and controls on a day, by code or word',
  reference: 'market, history, durations, commodity codes',
  verify: 'is the receipt of an answer genuine?',
  mcp: 'serve the tools for agents',
  completion: 'what makes the Tab key complete: bash, zsh or fish',
}

/** A command: what it does in a line of help, and how it is loaded. */
type CommandEntry = { readonly summary: string; readonly load: () => Promise<Command> }

const summaries: Readonly<Record<string, string>> = SUMMARIES

/** The commands by their names, in the order of the help. */
export const COMMANDS: ReadonlyMap<string, CommandEntry> = new Map(
  Object.entries(LOADERS).map(([name, load]) => [name, { summary: summaries[name] ?? '', load }]),
)
