import type { DefaultTheme } from 'vitepress'

type Group = { readonly text: string; readonly pages: readonly (readonly [text: string, page: string])[] }

/** All pages written by hand, in the order in which they are shown. */
export const GROUPS: readonly Group[] = [
  {
    text: 'Start',
    pages: [
      ['Where to begin', ''],
      ['Verdicts and days', 'verdicts'],
    ],
  },
  {
    text: 'Guides',
    pages: [
      ['Importer', 'guides/importer'],
      ['Broker and forwarder', 'guides/broker'],
      ['Platform engineer', 'guides/platform'],
      ['Compliance lawyer', 'guides/lawyer'],
      ['Agent builder', 'guides/agents'],
      ['Maintainer of the law', 'guides/maintainer'],
    ],
  },
  {
    text: 'Lists',
    pages: [
      ['In a spreadsheet', 'spreadsheets'],
      ['Jobs: files of any length', 'jobs'],
      ['Watch a list', 'watch'],
      ['Watches in the service', 'watches'],
    ],
  },
  {
    text: 'Reference',
    pages: [
      ['HTTP', 'http'],
      ['TypeScript', 'sdk/'],
    ],
  },
  {
    text: 'The law and its proof',
    pages: [
      ['Coverage', 'law-coverage'],
      ['Decisions', 'decisions'],
      ['Proof', 'proof'],
      ['Second reading', 'second-reading'],
      ['Versions', 'versioning'],
    ],
  },
  {
    text: 'Measurements',
    pages: [
      ['Speed', 'bench'],
      ['Scale and cost', 'scale'],
    ],
  },
  {
    text: 'Inside',
    pages: [
      ['Architecture', 'architecture'],
      ['Engine', 'engine'],
      ['Operations', 'operations'],
      ['Contributing', 'contributing'],
      ['Security', 'security'],
    ],
  },
]

/** The sidebar of every page. */
export const sidebar: DefaultTheme.SidebarItem[] = GROUPS.map(({ text, pages }) => ({
  text,
  items: pages.map(([name, page]) => ({
    text: name,
    link: `/${page}`,
    ...(page === 'http' ? { target: '_self' } : {}),
  })),
}))
