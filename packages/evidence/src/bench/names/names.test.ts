import { describe, expect, it } from 'vitest'
import { inScratch } from '../../runtimes/scratch.ts'
import { bundleReleased, sdkFrom } from '../../released/released-sdk.ts'
import { longTexts, namesToScreen } from './stream.ts'

describe('names for the benchmark of screening', () => {
  it('are distinct, one in ten is of a listed party, and the same seed gives the same names', () => {
    const names = namesToScreen(2_000, 1)
    expect(new Set(names.map(({ name }) => name)).size).toBe(2_000)
    expect(names.filter(({ listed }) => listed)).toHaveLength(200)
    expect(namesToScreen(2_000, 1)).toEqual(names)
  })

  it('are enough for the full measurement', () => {
    expect(namesToScreen(20_000, 20261124)).toHaveLength(20_000)
  })

  it('include texts of the requested length', () => {
    expect(longTexts(50, 300, 1).map(({ length }) => length)).toEqual(Array.from({ length: 50 }, () => 300))
  })
})

it('the SDK built from the history is the frozen release, if the history contains it', () =>
  inScratch(async (folder) => {
    const file = await bundleReleased('1.0.0', folder)
    const sdk = file === null ? null : await sdkFrom(file)
    if (sdk !== null) expect(sdk.compileRuleset(sdk.rulesetData)).toMatchObject({ version: '1.0.0' })
  }))
