import { expect, test } from 'vitest'
import { hrefOnSite } from './links.ts'

test.each([
  ['another page', 'watch.md#events', 'jobs.md', 'watch.md#events'],
  ['the overview', '../README.md', 'guides/importer.md', '../index.md'],
  ['the site as npm start serves it', 'http://localhost:8787/docs/sdk/', 'guides/platform.md', '/sdk/'],
  ['a root file', '../../CONTRIBUTING.md#changesets', 'guides/maintainer.md', '/contributing.md#changesets'],
  ['another site', 'https://example.com/docs/a.md', 'jobs.md', 'https://example.com/docs/a.md'],
  ['a place on the page', '#jobs', 'decisions.md', '#jobs'],
  ['a file that is no page', '../packages/evidence/README.md', 'bench.md', null],
])('a link to %s', (_, href, page, onSite) => expect(hrefOnSite(href, page)).toBe(onSite))
