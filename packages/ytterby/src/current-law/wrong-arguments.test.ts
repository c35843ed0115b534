import { assess, explain, InvalidInquiryError, screenParty } from 'ytterby'
import { searchLaw } from 'ytterby/law'
import { expect, test } from 'vitest'

/** Calls a function as JavaScript can. */
const call = (run: (...given: never[]) => unknown, ...given: unknown[]): unknown => Reflect.apply(run, undefined, given)

test('the version of a release in place of its ruleset is refused with what to pass', () => {
  expect(() => call(assess, { asOf: '2026-03-01' }, { ruleset: '1.0.0' })).toThrow(
    new TypeError("Pass a ruleset: await loadRuleset('1.0.0')"),
  )
})

test('a screening without a day is refused with the day that it needs', () => {
  expect(() => call(screenParty, 'TDK')).toThrow(InvalidInquiryError)
  expect(() => call(screenParty, 'TDK')).toThrow(/^\/asOf: State the day of export/)
})

test.each([[['8505.11']], [['8505.11', { asOf: '2026-03-01' }]], [[['8505.11']]]])(
  'the law is searched by a list of words and a day: %j',
  (given) => {
    expect(() => call(searchLaw, ...given)).toThrow(/^Pass the words as a list, and a day: /)
  },
)

test.each([[{}], [null], [undefined], ['permit-required'], [{ verdict: 'permit-required', action: 'hold' }]])(
  'what is no whole answer is not explained: %j',
  (given) => {
    expect(() => call(explain, given)).toThrow(
      expect.objectContaining({
        name: 'PaperRefusedError',
        code: 'not-an-assessment',
        message: 'Give the whole assessment, unchanged, as assess returned it.',
      }),
    )
  },
)
