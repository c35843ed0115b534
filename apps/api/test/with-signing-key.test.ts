import { expect, test } from 'vitest'
import { withSigningKey } from '../build/with-signing-key.ts'

const ANSWERING = "RECEIPT_KEY='bmV3'\nRECEIPT_KEYS='[]'\n"

test.each([
  [
    'without a key, as an older release left them',
    "API_KEY_DIGESTS='a'\n",
    "API_KEY_DIGESTS='a'\nRECEIPT_KEY='bmV3'\n",
  ],
  ['whose last line has no end', "API_KEY_DIGESTS='a'", "API_KEY_DIGESTS='a'\nRECEIPT_KEY='bmV3'\n"],
  ['with another key', "RECEIPT_KEY='b2xk'\nAPI_KEY_DIGESTS='a'\n", "RECEIPT_KEY='bmV3'\nAPI_KEY_DIGESTS='a'\n"],
  ['with the same key', "RECEIPT_KEY='bmV3'\n", "RECEIPT_KEY='bmV3'\n"],
])('jobs sign with the key of the answering Worker in settings %s', (_, settings, completed) => {
  expect(withSigningKey(settings, ANSWERING)).toBe(completed)
})

test('jobs keep their settings if the answering Worker signs nothing', () => {
  expect(withSigningKey("RECEIPT_KEY='b2xk'\n", "API_KEY_DIGESTS='a'\n")).toBe("RECEIPT_KEY='b2xk'\n")
})
