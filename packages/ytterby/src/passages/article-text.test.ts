import { describe, expect, it } from 'vitest'
import { currentRuleset } from 'ytterby'
import { articleText } from 'ytterby/zh'

describe('the place of a citation in Chinese', () => {
  it.each([
    ['17', '第17条'],
    ['2(3)', '第2条第3款'],
    ['2, 6', '第2条、第6条'],
    ['28 to 30', '第28至30条'],
    ['VI (1C907)', '六（1C907）'],
    ['I-VII', '一至七'],
    ['year 2014', '2014年'],
    ['2025-04 to 2025-06-30', '2025-04至2025-06-30'],
    ['declaration clause', '申报条款'],
    ['2805301510', '2805301510'],
    ['1C905.a.4', '1C905.a.4'],
  ])('%s is %s', (article, chinese) => {
    expect(articleText(article, 'zh')).toBe(chinese)
    expect(articleText(article, 'en')).toBe(article)
  })

  it('has Chinese for every place that the law cites', () => {
    const places = currentRuleset.data.instruments.flatMap(({ limbs, passages }) =>
      [...limbs, ...Object.values(passages)].map(({ article }) => article),
    )
    const english = [...new Set(places)].filter((article) =>
      // Letters of customs supervision modes and control codes are not translated.
      /[A-Za-z]{2}/.test(articleText(article, 'zh')),
    )
    expect(english).toEqual([])
    expect(places.length).toBeGreaterThan(200)
  })
})
