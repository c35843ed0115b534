import type { DefaultTheme } from 'vitepress'
import type { Lang } from 'ytterby'
import { INDEX_PAGES } from './law/front-pages.ts'
import { sayIn } from './law/words.ts'

type Group = {
  readonly text: string
  readonly pages: readonly (readonly [text: string, page: string, about: string])[]
}

/** All pages written by hand, in the order in which they are shown, with what models read about each in `llms.txt`. */
export const GROUPS: readonly Group[] = [
  {
    text: 'Start',
    pages: [
      ['Where to begin', '', 'Which guide is written for whom, and what every other page is for.'],
      [
        'Verdicts and days',
        'verdicts',
        'The six verdicts and what to do at each, what “possible” means, and the two layers of an answer.',
      ],
    ],
  },
  {
    text: 'Guides',
    pages: [
      [
        'Importer',
        'guides/importer',
        'Is a permit needed for goods from China, and when must it be applied for: one good, a whole list, what changes, what is exposed.',
      ],
      [
        'Broker and forwarder',
        'guides/broker',
        'Screen names of buyers, answer long lists as customers wrote them, and draw up papers for customs.',
      ],
      [
        'Maker abroad',
        'guides/composition',
        'Does announcement 61 of 2025 reach a product made abroad, by its bill of materials, and which supplier to ask.',
      ],
      [
        'Licence ledger',
        'guides/licence-ledger',
        'Which shipments a licence covers, what is left of it, and by which day to apply for the next.',
      ],
      [
        'Platform engineer',
        'guides/platform',
        'Call it over HTTP or from TypeScript or Python, choose between batch, job and watch, and run the service.',
      ],
      [
        'Compliance lawyer',
        'guides/lawyer',
        'Look up an entry, an instrument and the timeline of a good, with sources, as known on any day.',
      ],
      [
        'Agent builder',
        'guides/agents',
        'Connect an agent by the Model Context Protocol: tools, the short answer, handles, and questions to the user.',
      ],
      [
        'Maintainer of the law',
        'guides/maintainer',
        'Encode a new notice, see which answers it changes, and release it.',
      ],
      [
        'Law over the air',
        'guides/law-over-the-air',
        'Follow signed bundles of law without an upgrade, see first what one changes for a list, and publish them.',
      ],
    ],
  },
  {
    text: 'The law',
    pages: [
      [
        'The law as known',
        'law/',
        'What is in force, suspended and unsettled, made from the ruleset: the way to every page about the law.',
      ],
      [
        'What changes next',
        'law/next',
        'The coming days of the law, what was announced and not enacted, and the last twelve months.',
      ],
      ['中文：规定一览', 'zh/law/', 'The same pages about the law in Chinese.'],
    ],
  },
  {
    text: 'Lists',
    pages: [
      [
        'In a spreadsheet',
        'spreadsheets',
        'Formulas for Excel and Google Sheets that give the verdict, permits and review days of a row.',
      ],
      [
        'Jobs: files of any length',
        'jobs',
        'Send a CSV or NDJSON file of any length over HTTP, follow its progress and fetch the answers.',
      ],
      [
        'Watch a list',
        'watch',
        'Ask a list again each night on the command line, and get what changed, since when and why.',
      ],
      ['Watches in the service', 'watches', 'Have the service watch a list, and receive its events by signed webhook.'],
    ],
  },
  {
    text: 'Reference',
    pages: [
      ['HTTP', 'http', 'Every operation of the service, with requests to try.'],
      ['TypeScript', 'sdk/', 'Every entry of the npm package with its functions and types.'],
    ],
  },
  {
    text: 'The law and its proof',
    pages: [
      [
        'Coverage',
        'law-coverage',
        'Through which day the law is known, what is covered, and what is not covered or not decided.',
      ],
      ['Readings', 'decisions', 'How law and contract were read where they leave room, why, and which test holds it.'],
      ['Proof', 'proof', 'What has been shown about the answers, with figures, and how to run it again.'],
      [
        'Second reading',
        'second-reading',
        'Which texts a second person compared with the encoded law, and what that found.',
      ],
      ['Versions', 'versioning', 'What may change between releases, and how to reproduce an answer years later.'],
      ['From 1.x to 2.0.0', 'upgrading', 'What callers have to change in code: entries, names, errors.'],
    ],
  },
  {
    text: 'Measurements',
    pages: [
      ['Speed', 'bench', 'How fast the engine, the service and the command line are, beside peers.'],
      ['Scale and cost', 'scale', 'What a million lines take and cost, and what would have to change for more.'],
    ],
  },
  {
    text: 'Inside',
    pages: [
      ['Architecture', 'architecture', 'What each folder owns and may import, and how a question becomes an answer.'],
      ['Engine', 'engine', 'How the engine decides with open facts, and what an answer costs.'],
      ['Operations', 'operations', 'Where the service runs, its settings, keys, limits, logs and costs.'],
      ['Contributing', 'contributing', 'Recipes for every kind of change to the law, the code and the texts.'],
      ['Security', 'security', 'How to report a vulnerability, and what is in scope.'],
    ],
  },
]

/** The sidebar of the guides and of the reference. */
const guides: DefaultTheme.SidebarItem[] = GROUPS.map(({ text, pages }) => ({
  text,
  items: pages.map(([name, page]) => ({
    text: name,
    link: `/${page}`,
    ...(page === 'http' ? { target: '_self' } : {}),
  })),
}))

/** The sidebar of the pages about the law. */
function lawSidebar(lang: Lang): DefaultTheme.SidebarItem[] {
  const say = sayIn(lang)
  const link = (name: string): string => `${lang === 'en' ? '' : `/${lang}`}/law/${name}`
  const items = (
    names: readonly (readonly [id: Parameters<typeof say>[0], page: string])[],
  ): DefaultTheme.SidebarItem[] => names.map(([id, page]) => ({ text: say(id), link: link(page) }))
  return [
    {
      items: items([
        ['lawKnown', ''],
        ['changesNext', 'next'],
        ['days', 'days'],
      ]),
    },
    {
      text: say('begin'),
      items: items([
        ...INDEX_PAGES.map((name) => [name, `${name}/`] as const),
        ['elements', 'elements'],
        ['restrictions', 'restrictions'],
        ['warnings', 'warnings'],
        ['review', 'review'],
        ['elsewhere', 'elsewhere'],
      ]),
    },
    { items: [{ text: say('guides'), link: '/' }] },
  ]
}

/** The sidebars by the pages that show them. */
export const sidebar: DefaultTheme.SidebarMulti = {
  '/zh/law/': lawSidebar('zh'),
  '/law/': lawSidebar('en'),
  '/': guides,
}
