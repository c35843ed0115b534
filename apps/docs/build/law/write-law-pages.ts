import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Lang } from 'ytterby'
import { PARTY_LISTS } from 'ytterby/apps'
import 'ytterby/zh'
import { codePage, HEADINGS } from './code-page.ts'
import { controlPage } from './control-page.ts'
import { DAY, law } from './data.ts'
import { formPage } from './form-page.ts'
import { daysPage, indexPages, nextPage, todayPage } from './front-pages.ts'
import { instrumentPage } from './instrument-page.ts'
import { listPage } from './list-page.ts'
import { lawLink, plain, type LawPage } from './markdown.ts'
import { elementsPage, elsewherePage, restrictionsPage, reviewPage, warningsPage } from './rule-pages.ts'
import { sayIn } from './words.ts'

const LANGS: readonly Lang[] = ['en', 'zh']

/** Writes the pages about the law in English below `law`, and in Chinese below `zh/law`. They follow from the ruleset alone. */
export function writeLawPages(folder: string): void {
  for (const lang of LANGS) {
    for (const page of lawPages(lang)) {
      const file = join(folder, lang === 'en' ? '' : lang, `${page.path}.md`)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text(page, lang))
    }
  }
}

/** Every page about the law in a language. */
function lawPages(lang: Lang): LawPage[] {
  return [
    todayPage(lang),
    nextPage(lang),
    daysPage(lang),
    ...indexPages(lang),
    ...law.instruments.map((instrument) => instrumentPage(instrument, lang)),
    ...law.controls.map((control) => controlPage(control, lang)),
    ...law.forms.map((form) => formPage(form, lang)),
    ...HEADINGS.map((code) => codePage(code, lang)),
    ...PARTY_LISTS.map((list) => listPage(list, lang)),
    elementsPage(lang),
    restrictionsPage(lang),
    warningsPage(lang),
    reviewPage(lang),
    elsewherePage(lang),
  ]
}

function text({ path, title, lines }: LawPage, lang: Lang): string {
  const say = sayIn(lang)
  const address = path.replace(/(^|\/)index$/, '$1')
  const other = lawLink(say('otherLanguage'), address, lang === 'en' ? 'zh' : 'en')
  return [
    // Its own place, so that none of a passage is named like the title.
    `# ${plain(title)} {#page}`,
    '',
    `${other} · ${say('day', { day: DAY, version: law.version })}${say('gap')}${say('notAdvice')}`,
    '',
    ...lines,
    '',
  ].join('\n')
}
