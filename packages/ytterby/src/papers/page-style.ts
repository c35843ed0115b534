/** The complete style of a page. The page's content-security policy contains its digest; a test compares them. */
export const PAGE_STYLE = `
@page { size: A4; margin: 18mm 16mm 20mm; }
* { box-sizing: border-box; }
html { color: #111; background: #fff; -webkit-text-size-adjust: 100%; }
body { margin: 0; font: 10.5pt/1.55 "Helvetica Neue", Arial, "Liberation Sans", "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC", "WenQuanYi Micro Hei", SimHei, sans-serif; overflow-wrap: anywhere; }
:lang(zh) { font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC", "WenQuanYi Micro Hei", SimHei, sans-serif; }
main { max-width: 178mm; margin: 0 auto; padding: 10mm 4mm; }
h1 { margin: 0 0 6mm; padding-bottom: 3mm; border-bottom: 1.5pt solid #111; font-size: 17pt; line-height: 1.3; text-align: center; }
h2 { margin: 7mm 0 2.5mm; font-size: 12pt; line-height: 1.35; break-after: avoid; }
p, ul, ol, dl, table, blockquote { margin: 0 0 3mm; }
p, li { orphans: 2; widows: 2; }
ul, ol { padding-left: 7mm; }
li { margin-bottom: 1mm; }
sup { font-size: 7.5pt; line-height: 0; }
sup a { color: inherit; text-decoration: none; }
.note { padding: 1.5mm 3mm; border-left: 2pt solid #767676; break-inside: avoid; }
.paper { border-left: 0; padding: 2mm 3mm; border: .6pt solid #767676; font-size: 9pt; }
.basis { font-size: 8.5pt; }
blockquote p { margin: 0; }
blockquote footer { text-align: right; }
blockquote { padding: 2.5mm 4mm; border: .8pt solid #111; font-size: 11pt; break-inside: avoid; }
.fields { width: 100%; border-collapse: collapse; }
.fields th { width: 34%; }
th, td { padding: 1.4mm 2mm; border: .6pt solid #767676; text-align: left; vertical-align: top; }
th { font-weight: 600; background: #f3f3f3; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.grid { width: 100%; border-collapse: collapse; font-size: 9pt; line-height: 1.45; }
.grid caption { padding-bottom: 1.5mm; font-weight: 600; text-align: left; font-size: 10pt; break-after: avoid; }
.grid thead th { white-space: nowrap; }
.grid tbody th { background: none; white-space: nowrap; }
.grid tbody th.long { white-space: normal; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.missing { padding: 0 1.5mm; border: .8pt dashed #8a1c00; color: #8a1c00; font-weight: 600; }
.hint { color: #444; font-size: 9pt; }
.undertakings li { break-inside: avoid; }
.signature { width: 100%; border-collapse: collapse; break-inside: avoid; }
.signature th, .signature td { height: 12mm; border: 0; border-bottom: .6pt solid #111; background: none; font-weight: 400; vertical-align: bottom; }
.signature th { width: 45%; border-bottom: 0; }
.sources { font-size: 8.5pt; line-height: 1.45; }
.sources a { color: #111; }
@media print { main { max-width: none; margin: 0; padding: 0; } }
`

/** The digest of the style in the form that the policy uses. */
export const PAGE_STYLE_DIGEST = 'sha256-iAiOgxKA6RaSshhpFlCIuhHiztw0dunOlK7XYEhwek8='
