import { loadRuleset, UnknownReleaseError } from '@ytterby/rulesets'
import { expect, test } from 'vitest'
import { assess } from 'ytterby'
import { releases } from 'ytterby/law'

test.each(releases.map((release) => [release.version, release] as const))(
  'release %s answers',
  async (version, record) => {
    const ruleset = await loadRuleset(version)
    expect(ruleset).toMatchObject({ version, digest: record.ruleset, knownThrough: record.knownThrough })
    expect(await loadRuleset(version)).toBe(ruleset)
    const answer = assess({ asOf: '2026-03-01', product: { form: 'ore' } }, { ruleset })
    expect(answer.ruleset).toEqual({ version, digest: record.ruleset, knownThrough: record.knownThrough })
  },
)

test.each(['9.9.9', '', '../1.0.0', '1.0.0+next'])('“%s” is no release', async (version) => {
  await expect(loadRuleset(version)).rejects.toThrow(UnknownReleaseError)
})
