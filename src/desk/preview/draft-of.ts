import { compileGlossary } from '../../compiler/glossary'
import { packReport } from '../../report/pack'
import { comparedOrdinals } from '../../report/series'
import type { GlossaryStore } from '../server/glossary-store'
import type { SeriesStore } from '../server/series-store'
import type { Draft } from './draft'

/** All reports as they are now, their series and the glossary, as the app has them. */
export function draftOf(series: SeriesStore, glossary: GlossaryStore): Draft {
  const { reports, read } = series.open()
  return {
    reports: reports.map(({ compiled: { report } }) => [packReport(report), comparedOrdinals(read.all, report.id)]),
    series: read.all,
    terms: compileGlossary(glossary.read(), 'glossary.yaml').terms,
  }
}
