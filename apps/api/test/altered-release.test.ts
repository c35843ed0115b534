import { env } from 'cloudflare:workers'
import { currentRuleset } from 'ytterby'
import { beforeEach, expect, test } from 'vitest'
import type { Env } from '../src/env.ts'
import { rulesetsOf } from '../src/http/rulesets.ts'

const PATH = 'https://assets.invalid/frozen/1.0.0/ruleset.json'
const { ASSETS }: Env = env
const whole = (await (await ASSETS?.fetch(PATH))?.text()) ?? ''
/** A deployment whose file of a release has another text. */
const deployedWith = (text: string) =>
  rulesetsOf({ ASSETS: { fetch: () => Promise.resolve(new Response(text)) } }, currentRuleset)

// The release that was asked for last is kept, and files of tests share a process.
beforeEach(() => rulesetsOf(env, currentRuleset).named('1.1.0'))

test.each([
  ['cut short', whole.slice(0, -1)],
  ['cut in the middle', whole.slice(0, 100_000)],
  ['empty', ''],
  ['longer', `${whole}\n`],
  ['of another release', whole.replace('1.0.0', '1.1.0')],
])(
  'a file of a release that is %s is an altered release: nothing is read of it, and it is not served',
  async (_, text) => {
    const rulesets = deployedWith(text)
    await expect(rulesets.named('1.0.0')).rejects.toMatchObject({ name: 'AlteredReleaseError' })
    await expect(rulesets.file('1.0.0')).rejects.toMatchObject({ name: 'AlteredReleaseError' })
  },
)

test('the file as it was released answers', async () => {
  expect((await deployedWith(whole).named('1.0.0')).version).toBe('1.0.0')
})
