/**
 * A test runner for Stryker that keeps one process: Vitest takes more than a second for each mutant to begin, these
 * checks take milliseconds. Stryker loads it by path into a process of its own, whose directory is the mutated copy.
 */
import type { Ruleset } from 'ytterby'
import { allChecks, type Check } from './checks.ts'
import { freshSdk, type Sdk } from './sandboxed-sdk.ts'

/** What the instrumented code and its test runner share. */
type Switchboard = {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  mutantCoverage?: object
  hitCount?: number | undefined
  hitLimit?: number | undefined
}

type MutantRun = { readonly activeMutant: { readonly id: string }; readonly hitLimit?: number }

const TEST = { id: 'checks', name: 'checks', status: 0 }

class CaseRunner {
  readonly #checks = allChecks()

  /** Every mutant gets its own copy of the package, also one of what runs on import. */
  capabilities(): object {
    return { reloadEnvironment: true }
  }

  async dryRun(): Promise<object> {
    const sdk = await freshSdk()
    const start = performance.now()
    board.currentTestId = TEST.id
    const broken = this.#broken(sdk)
    board.currentTestId = undefined
    if (broken !== null) return { status: 'error', errorMessage: `Without any mutant: ${broken}` }
    if (board.mutantCoverage === undefined) return { status: 'error', errorMessage: 'What was loaded is not mutated' }
    const tests = [{ ...TEST, timeSpentMs: performance.now() - start }]
    return { status: 'complete', tests, mutantCoverage: board.mutantCoverage }
  }

  async mutantRun({ activeMutant, hitLimit }: MutantRun): Promise<object> {
    Object.assign(board, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    const broken = await freshSdk().then((sdk) => this.#broken(sdk), String)
    const isEndless = hitLimit !== undefined && (board.hitCount ?? 0) > hitLimit
    Object.assign(board, { activeMutant: undefined, hitCount: undefined })
    if (isEndless) return { status: 'timeout' }
    return broken === null
      ? { status: 'survived', nrOfTests: 1 }
      : { status: 'killed', killedBy: [TEST.id], failureMessage: broken, nrOfTests: 1 }
  }

  /** The first promise that is not kept. */
  #broken(sdk: Sdk): string | null {
    const { currentRuleset } = sdk
    // Data that another copy has seen could be frozen, or known to it.
    const ruleset: Ruleset = { ...currentRuleset, data: structuredClone(currentRuleset.data) }
    for (const [at, check] of this.#checks.entries()) {
      const broken = brokenBy(check, sdk, ruleset)
      if (broken === null) continue
      // What killed one mutant most likely kills the next one, a few letters further.
      this.#checks.splice(at, 1)
      this.#checks.unshift(check)
      return `${check.name}: ${broken}`
    }
    return null
  }
}

const board: Switchboard = {}
Object.assign(globalThis, { ['__stryker__']: board })

function brokenBy(check: Check, sdk: Sdk, ruleset: Ruleset): string | null {
  try {
    return check.broken(sdk, ruleset)
  } catch (error) {
    return String(error)
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'cases', injectableClass: CaseRunner }]
