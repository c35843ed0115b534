import { env } from 'cloudflare:workers'
import { beforeEach, expect, test } from 'vitest'
import { frozenRuleset } from '../src/jobs/frozen-ruleset.ts'

const whole = await (await env.FROZEN.fetch('https://assets.invalid/1.1.0/ruleset.json')).text()
/** A deployment that answers with something in place of the file of a release. */
const deployedWith = (response: () => Response) => ({ FROZEN: { fetch: () => Promise.resolve(response()) } })

// The release that was asked for last is kept, and files of tests share a process.
beforeEach(() => frozenRuleset(env, '1.0.0'))

test.each([
  ['is cut short', () => new Response(whole.slice(0, -1))],
  ['is empty', () => new Response('')],
  ['has another letter', () => new Response(whole.replace('1.1.0', '1.1.1'))],
  ['is not there', () => new Response('Not found', { status: 404 })],
])('a file of a release that %s is an altered release', async (_, response) => {
  await expect(frozenRuleset(deployedWith(response), '1.1.0')).rejects.toMatchObject({ name: 'AlteredReleaseError' })
})

test('the file as it was released answers', async () => {
  expect(
    (
      await frozenRuleset(
        deployedWith(() => new Response(whole)),
        '1.1.0',
      )
    ).version,
  ).toBe('1.1.0')
})
