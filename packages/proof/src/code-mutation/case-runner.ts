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

type MutantRun = {
  readonly activeMutant: { readonly id: string }
  /** The groups that reach the mutant; left out where loading the package reaches it. */
  readonly testFilter?: readonly string[]
  /** A hundred times what all groups together reach the place without any mutant. */
  readonly hitLimit?: number
}

/** Stryker's limit of hits is for tests of which each runs alone; to reach a place ten times as often takes an endless loop. */
const LIMIT_SHARE = 1 / 10

class CaseRunner {
  readonly #checks = allChecks()

  /** Every mutant gets its own copy of the package, also one of what runs on import. */
  capabilities(): object {
    return { reloadEnvironment: true }
  }

  /** Each group on a ruleset of its own: what the engine remembers would hide from the next one what it reaches. */
  async dryRun(): Promise<object> {
    const sdk = await freshSdk()
    const tests: object[] = []
    for (const group of new Set(this.#checks.map((check) => check.group))) {
      const start = performance.now()
      board.currentTestId = group
      const broken = this.#broken(sdk, [group])
      board.currentTestId = undefined
      if (broken !== null) return { status: 'error', errorMessage: `Without any mutant: ${broken.what}` }
      tests.push({ id: group, name: group, status: 0, timeSpentMs: performance.now() - start })
    }
    if (board.mutantCoverage === undefined) return { status: 'error', errorMessage: 'What was loaded is not mutated' }
    return { status: 'complete', tests, mutantCoverage: board.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit: wide }: MutantRun): Promise<object> {
    const hitLimit = wide === undefined ? undefined : Math.ceil(wide * LIMIT_SHARE)
    Object.assign(board, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    const broken = await freshSdk().then(
      (sdk) => this.#broken(sdk, testFilter),
      (error: unknown) => ({ group: 'loading', what: String(error) }),
    )
    const isEndless = hitLimit !== undefined && (board.hitCount ?? 0) > hitLimit
    Object.assign(board, { activeMutant: undefined, hitCount: undefined })
    if (isEndless) return { status: 'timeout' }
    return broken === null
      ? { status: 'survived', nrOfTests: testFilter?.length ?? 1 }
      : { status: 'killed', killedBy: [broken.group], failureMessage: broken.what, nrOfTests: 1 }
  }

  /** The first promise of the groups, or of all, that is not kept. */
  #broken(sdk: Sdk, groups?: readonly string[]): { group: string; what: string } | null {
    const { currentRuleset } = sdk
    // Data that another copy has seen could be frozen, or known to it.
    const ruleset: Ruleset = { ...currentRuleset, data: structuredClone(currentRuleset.data) }
    for (const [at, check] of this.#checks.entries()) {
      if (groups?.includes(check.group) === false) continue
      const broken = brokenBy(check, sdk, ruleset)
      if (broken === null) continue
      // What killed one mutant most likely kills the next one, a few letters further.
      this.#checks.splice(at, 1)
      this.#checks.unshift(check)
      return { group: check.group, what: `${check.name}: ${broken}` }
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
