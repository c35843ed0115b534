import { useData, withBase } from 'vitepress'
import { computed, defineComponent, h, ref, type VNode } from 'vue'

/** A part of the law that the service finds. */
type Hit = {
  readonly kind: string
  readonly id: string
  readonly name: string
  readonly says: string
  readonly page: string
}

const SAYINGS = {
  en: {
    label: 'Search the law',
    hint: '1C905, 8505.11, Rheinmetall, words',
    none: 'Nothing was found.',
    near: 'Nothing was found. Spelled alike, or near it:',
    fails: 'The search does not answer. Try again.',
    found: (count: number): string => `${count} parts of the law`,
  },
  zh: {
    label: '检索法规',
    hint: '如：1C905、8505.11、氧化钇、日期',
    none: '未找到。',
    near: '未找到。拼写或内容相近的：',
    fails: '检索没有响应，请重试。',
    found: (count: number): string => `找到${count}处`,
  },
} as const

/** How long somebody has stopped typing before the service is asked, in milliseconds. */
const PAUSE = 200
const SHOWN = 8

const hitLine = ({ kind, id, name, says, page }: Hit): VNode =>
  h('li', { key: `${kind} ${id}` }, [
    h('a', { href: withBase(`/${page}`) }, name),
    h('span', says === name ? '' : says),
  ])

/** A field on the pages about the law that finds every part of it, by the search that all doors share. */
export const LawSearch = defineComponent({
  name: 'LawSearch',
  setup() {
    const { lang, page } = useData()
    const isOfLaw = computed(() => /^(zh\/)?law\//.test(page.value.relativePath))
    const sayings = computed(() => SAYINGS[lang.value === 'zh' ? 'zh' : 'en'])
    const hits = ref<readonly Hit[]>([])
    const status = ref('')
    const isFound = ref(false)
    let waiting: ReturnType<typeof setTimeout> | undefined
    let newest = 0

    async function search(text: string): Promise<void> {
      newest += 1
      const asked = newest
      const show = (found: readonly Hit[], said: string, meant = false): void => {
        // An answer that an earlier text got comes too late.
        if (asked !== newest) return
        hits.value = found.slice(0, SHOWN)
        isFound.value = meant
        status.value = said
      }
      if (text.trim() === '') return show([], '')
      try {
        const address = `/v1/controls?${new URLSearchParams({ text, lang: lang.value === 'zh' ? 'zh' : 'en' }).toString()}`
        const response = await fetch(address)
        if (!response.ok) return show([], sayings.value.fails)
        const { hits: found, nearest }: { hits: readonly Hit[]; nearest: readonly Hit[] } = await response.json()
        if (found.length > 0) show(found, sayings.value.found(found.length), true)
        else show(nearest, nearest.length > 0 ? sayings.value.near : sayings.value.none)
      } catch {
        show([], sayings.value.fails)
      }
    }
    const typed = ({ target }: Event): void => {
      clearTimeout(waiting)
      if (target instanceof HTMLInputElement) waiting = setTimeout(() => void search(target.value), PAUSE)
    }
    const goToFirst = (event: Event): void => {
      event.preventDefault()
      const [first] = hits.value
      // What is only near was not asked for.
      if (first !== undefined && isFound.value) location.assign(withBase(`/${first.page}`))
    }

    return () =>
      isOfLaw.value
        ? h('form', { class: 'law-search', role: 'search', onSubmit: goToFirst }, [
            h('label', { for: 'law-search' }, sayings.value.label),
            h('input', {
              id: 'law-search',
              type: 'search',
              autocomplete: 'off',
              maxlength: 200,
              placeholder: sayings.value.hint,
              onInput: typed,
            }),
            h('p', { role: 'status' }, status.value),
            h('ol', hits.value.map(hitLine)),
          ])
        : null
  },
})
