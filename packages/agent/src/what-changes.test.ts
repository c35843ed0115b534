import { createAgent } from '@ytterby/agent'
import { expect, it } from 'vitest'

it('what changes begins with the law, and only names our releases', async () => {
  const released = createAgent({ today: () => '2026-12-01' })
  const said = JSON.parse((await released.callTool('whatChanges', {})).content[0]?.text ?? '')
  expect(said.past[0].kind).not.toBe('release')
  expect(said.past[0].cites).not.toEqual([])
})
