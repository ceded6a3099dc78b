import type { Report } from '../../src/report/types'
import { allFigures } from '../../src/report/walk'

/**
 * The report and its figures in the words of schema.org, as JSON-LD that may stand in a page. A figure's value is the
 * printed text. https://schema.org/Report, https://schema.org/Observation
 */
export function jsonLd(report: Report): string {
  const { title, issuer, year, source } = report
  const described = {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: title,
    inLanguage: 'zh-CN',
    temporalCoverage: String(year),
    author: { '@type': 'GovernmentOrganization', name: issuer },
    isBasedOn: source.address,
    hasPart: allFigures(report).map(({ label, text }) => ({
      '@type': 'Observation',
      name: label,
      value: text,
    })),
  }
  return JSON.stringify(described).replace(/</g, '\\u003c')
}
