import { cases } from '@ytterby/cases'
import { assess, canonicalJson, parseInquiry } from 'ytterby'
import { describe, expect, inject, test } from 'vitest'
import { ask } from './ask.ts'
import { sha256 } from './sha256.ts'

const answersOfNode = inject('answersOfNode')

describe.each(['en', 'zh'] as const)('in %s, the Worker answers in the bytes of the SDK', (lang) => {
  const answer = (inquiry: unknown) => canonicalJson(assess(parseInquiry(inquiry), { lang }))

  test.each(cases)('$id', async ({ id, inquiry }) => {
    const ofNode = answersOfNode[id]
    const response = await ask(inquiry, `?lang=${lang}`)
    const body = await response.text()
    const day = response.headers.get('ytterby-as-of')

    if (response.status === 413) {
      expect(JSON.stringify(inquiry).length).toBeGreaterThan(64 * 1024)
      expect(ofNode).toHaveProperty('refused')
    } else if (response.status === 422) {
      expect({ refused: JSON.parse(body).errors }).toMatchObject(ofNode ?? {})
    } else if (day !== null) {
      expect(ofNode).toEqual({ refused: [{ code: 'missing', pointer: '/asOf' }] })
      expect(body).toBe(answer(Object.assign({ asOf: day }, inquiry)))
    } else {
      expect(body).toBe(answer(inquiry))
      expect(ofNode).toHaveProperty(lang, await sha256(body))
    }
  })
})
