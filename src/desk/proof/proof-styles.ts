/** How the proof looks on the screen and on A4. */
export const PROOF_STYLES = `
@page { size: A4; margin: 20mm 18mm; }
body { max-width: 174mm; margin: 0 auto; padding: 8mm 0; background: #fff; color: #1b2430;
  font: 11pt/1.8 "FangSong", "STFangsong", "Songti SC", "Noto Serif CJK SC", serif; }
h1 { font-size: 18pt; line-height: 1.4; text-align: center; }
h2 { font-size: 14pt; }
p { margin: 0 0 2mm; white-space: pre-wrap; overflow-wrap: anywhere; }
.small { font-size: 9pt; text-align: center; }
.heading { font-weight: bold; break-after: avoid; }
.title, .note, .salutation, .signature { color: #566170; }
.figure { border-bottom: 1px solid #7a4300; white-space: nowrap; }
sup { font-size: 7pt; color: #7a4300; padding-left: 1px; }
.table { break-before: page; }
table { border-collapse: collapse; width: 100%; font-size: 9.5pt; line-height: 1.5; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 1px solid #999; padding: 1mm 2mm; text-align: left; }
.printed { white-space: nowrap; font-weight: bold; }
.sign { margin-top: 12mm; }
#print { position: fixed; top: 12px; right: 12px; padding: 8px 16px; font: 14px system-ui, sans-serif; }
@media print { #print { display: none; } body { padding: 0; } }
`
