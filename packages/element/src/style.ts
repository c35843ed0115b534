/** Every colour and measure of this sheet that a page may set is a custom property; the README lists them. */
const CSS = `
:host {
  display: block;
  color-scheme: light dark;
  --_accent: var(--ytterby-accent, light-dark(#0b5563, #7fd1de));
  --_on-accent: var(--ytterby-on-accent, light-dark(#fff, #06262d));
  --_ink: var(--ytterby-ink, light-dark(#16202a, #e6ebee));
  --_quiet: var(--ytterby-quiet, light-dark(#52606b, #a3b0b8));
  --_paper: var(--ytterby-paper, light-dark(#fff, #1a2227));
  --_line: var(--ytterby-line, light-dark(#75828c, #7d8b95));
  --_gap: var(--ytterby-gap, 1rem);
  --_radius: var(--ytterby-radius, 6px);
  --_prohibited: var(--ytterby-prohibited, light-dark(#8f1220, #ff9aa2));
  --_refused-in-principle: var(--ytterby-refused-in-principle, light-dark(#a03a12, #ffab8a));
  --_permit-required: var(--ytterby-permit-required, light-dark(#7a5200, #f3c767));
  --_unsettled: var(--ytterby-unsettled, light-dark(#5f3aa0, #c8b1ff));
  --_depends: var(--ytterby-depends, light-dark(#2f5380, #a9c8f0));
  --_no-permit: var(--ytterby-no-permit, light-dark(#17653a, #83d9a6));
  font: var(--ytterby-font, 1rem/1.5 system-ui, sans-serif);
  color: var(--_ink);
}
:host([hidden]), section > :empty { display: none }
* { box-sizing: border-box }
section, input:not([type=checkbox]), select, button {
  background: var(--_paper);
  border: 1px solid var(--_line);
  border-radius: var(--_radius);
}
section { display: grid; gap: var(--_gap); padding: var(--_gap); overflow-wrap: anywhere }
h2, h3, p, ul, dl, dd { margin: 0 }
h2 { font-size: 1.2em }
h3, legend { font-size: 1em; font-weight: 600 }
ul { padding-inline-start: 1.2em }
fieldset { display: flex; flex-wrap: wrap; gap: .5rem; margin: 0; padding: 0; border: 0; align-items: flex-end; min-width: 0 }
legend { padding: 0; margin-block-end: .5rem }
[part=fields] { display: flex; flex-wrap: wrap; gap: var(--_gap) }
[part=field] { display: grid; gap: .25rem; flex: 1 1 14rem }
[part=hint], [part=law], small { color: var(--_quiet); font-size: .875em }
input, select, button { font: inherit; color: inherit; min-height: 2.5rem }
input:not([type=checkbox]), select { width: 100%; padding: .375rem .5rem }
fieldset > select { flex: 1 1 14rem; width: auto; min-width: 0 }
input[type=checkbox] { min-height: 0; width: 1.125rem; height: 1.125rem; accent-color: var(--_accent); margin: 0 }
button { padding: .375rem .875rem; cursor: pointer }
button[type=submit] { background: var(--_accent); color: var(--_on-accent) }
[part=option] { display: flex; flex-wrap: wrap; gap: .25rem .75rem; flex: 1 1 100%; justify-content: space-between; text-align: start }
[part=elements] { display: grid; grid-template-columns: repeat(auto-fill,minmax(9rem,1fr)); gap: .25rem .75rem; flex: 1 1 100% }
[part~=element] { display: flex; gap: .5rem; align-items: center; min-height: 1.75rem }
[part~=complete] { flex: 1 1 100% }
[part=glance], [part=fact-list] { display: grid; gap: .25rem }
[part=fact-list] { padding: 0; list-style: none }
[part=fact] { display: flex; gap: .75rem; justify-content: space-between; align-items: center }
[part=answer] { display: grid; gap: var(--_gap) }
.verdict { padding-inline-start: .75rem; border-inline-start: .375rem solid currentColor }
.verdict > :not(:first-child) { color: var(--_ink) }
[part=verdict-word] { font-size: 1.35em; font-weight: 700 }
dl > div { display: grid; grid-template-columns: minmax(6rem,max-content) 1fr; gap: .75rem }
dt { color: var(--_quiet) }
[part=marks] { display: flex; flex-wrap: wrap; gap: .25rem .75rem }
.mark { font-size: .875em }
a { color: var(--_accent) }
summary { cursor: pointer }
details > :not(summary) { margin-block-start: .5rem }
.prohibited { color: var(--_prohibited) }
.refused-in-principle { color: var(--_refused-in-principle) }
.permit-required { color: var(--_permit-required) }
.unsettled { color: var(--_unsettled) }
.depends { color: var(--_depends) }
.no-permit { color: var(--_no-permit) }
@media (forced-colors: active) {
  button[type=submit] { forced-color-adjust: none; background: ButtonText; color: ButtonFace; border-color: ButtonText }
}
:focus-visible { outline: 3px solid var(--_accent); outline-offset: 2px }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
`

let sheet: CSSStyleSheet | undefined

/** One style sheet for every element. Made by script, it needs no exception in a content security policy. */
export function styleSheet(): CSSStyleSheet {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(CSS)
  }
  return sheet
}
