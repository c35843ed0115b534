/** The style sheet of the documentation: the reader's own fonts and colours, one accent. */
export const STYLE = `:root { color-scheme: light dark; --accent: light-dark(#0b5563, #7fd1de); --line: light-dark(#d5dadd, #3b4347); --soft: light-dark(#f3f6f7, #1d2326); }
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.55 system-ui, sans-serif; }
main, header { max-width: 62rem; margin: 0 auto; padding: 1rem 1.25rem; }
h1 { font-size: 1.7rem; line-height: 1.2; }
h2 { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h3 { margin-top: 2rem; }
a { color: var(--accent); }
code, pre { font: 0.9em/1.5 ui-monospace, monospace; }
code { overflow-wrap: anywhere; }
pre { padding: 0.75rem 1rem; overflow-x: auto; background: var(--soft); border: 1px solid var(--line); }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.35rem 0.75rem 0.35rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
.table { overflow-x: auto; }
.verb { font-weight: 600; color: var(--accent); }
nav ul { columns: 2 18rem; padding-left: 1.2rem; }
summary { cursor: pointer; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`
