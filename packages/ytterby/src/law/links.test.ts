import { describe, expect, it } from 'vitest'
import { currentRuleset } from 'ytterby'

const { instruments } = currentRuleset.data
const linkOf = (id: string): string => instruments.find((instrument) => instrument.id === id)?.link ?? ''

describe('a citation links the text itself', () => {
  it.each([
    ['NPC-EXPORT-CONTROL-LAW', '经济法/出口管制法(2020-10-17).md'],
    ['NPC-LICENSING-LAW', '行政法/行政许可法(2019-04-23).md'],
    ['STATE-COUNCIL-785', '行政法规/稀土管理条例(2024-06-22).md'],
    ['STATE-COUNCIL-792', '行政法规/两用物项出口管制条例(2024-09-30).md'],
    ['STATE-COUNCIL-HOLIDAYS-REGULATION', '行政法规/全国年节及纪念日放假办法(2024-11-10).md'],
  ])('%s, in the copy that was read', (id, path) => {
    const { pathname } = new URL(linkOf(id))
    expect(decodeURIComponent(pathname)).toMatch(/^\/LawRefBook\/Laws\/blob\/2f4c5c23[0-9a-f]{32}\//)
    expect(decodeURIComponent(pathname).endsWith(`/${path}`)).toBe(true)
  })

  it('FAQ V, a primary text, links its Chinese text', () => {
    expect(linkOf('MOFCOM-FAQ-RE-V')).toBe('http://jying.cn/archiver/tid-242634.html')
  })

  it('no statute links to the root of a repository', () => {
    const roots = instruments.filter(({ link, provenance }) => provenance.confidence === 'primary-text' && /^https:\/\/github\.com\/[^/]+\/[^/]+$/.test(link ?? ''))
    expect(roots.map(({ id }) => id)).toEqual([])
  })
})
