import { expect, it, vi } from 'vitest'

it('never compiles code from text, as a strict content security policy requires', async () => {
  const compiled = vi.fn<(...args: string[]) => never>(() => {
    throw new EvalError('Code from text')
  })
  vi.stubGlobal(
    'Function',
    new Proxy(Function, { construct: (_, args) => compiled(...args), apply: (_, __, args) => compiled(...args) }),
  )
  vi.resetModules()
  const { assess, currentRuleset } = await import('ytterby')
  const { compileRuleset } = await import('ytterby/law')
  const { AssessmentSchema } = await import('ytterby/schema')
  const answer = assess({ asOf: '2025-06-01', product: { form: 'metal', elements: [{ symbol: 'Dy' }] } })
  AssessmentSchema.parse(answer)
  compileRuleset(JSON.parse(JSON.stringify(currentRuleset.data)))
  vi.unstubAllGlobals()
  expect(compiled).not.toHaveBeenCalled()
})
