const OOXML = 'http://schemas.openxmlformats.org'
const STRICT = 'http://purl.oclc.org/ooxml'
const OFFICE = 'http://schemas.microsoft.com/office'

/**
 * The prefix by which the reader calls each namespace, whatever the file calls it. A namespace of the strict variant
 * (Word: “Strict Open XML 文档”) has the prefix of its usual one.
 */
const PREFIXES: Readonly<Record<string, string>> = {
  [`${OOXML}/wordprocessingml/2006/main`]: 'w',
  [`${STRICT}/wordprocessingml/main`]: 'w',
  [`${OOXML}/officeDocument/2006/relationships`]: 'r',
  [`${STRICT}/officeDocument/relationships`]: 'r',
  [`${OOXML}/officeDocument/2006/math`]: 'm',
  [`${STRICT}/officeDocument/math`]: 'm',
  [`${OOXML}/drawingml/2006/main`]: 'a',
  [`${STRICT}/drawingml/main`]: 'a',
  [`${OOXML}/drawingml/2006/picture`]: 'pic',
  [`${STRICT}/drawingml/picture`]: 'pic',
  [`${OOXML}/drawingml/2006/chart`]: 'c',
  [`${STRICT}/drawingml/chart`]: 'c',
  [`${OOXML}/drawingml/2006/diagram`]: 'dgm',
  [`${STRICT}/drawingml/diagram`]: 'dgm',
  [`${OOXML}/drawingml/2006/wordprocessingDrawing`]: 'wp',
  [`${STRICT}/drawingml/wordprocessingDrawing`]: 'wp',
  [`${OOXML}/markup-compatibility/2006`]: 'mc',
  [`${OOXML}/package/2006/relationships`]: 'rel',
  [`${OFFICE}/word/2010/wordprocessingShape`]: 'wps',
  [`${OFFICE}/word/2010/wordprocessingGroup`]: 'wpg',
  [`${OFFICE}/word/2010/wordprocessingCanvas`]: 'wpc',
  [`${OFFICE}/word/2010/wordprocessingDrawing`]: 'wp14',
  [`${OFFICE}/word/2010/wordml`]: 'w14',
  [`${OFFICE}/word/2012/wordml`]: 'w15',
  [`${OFFICE}/drawing/2010/main`]: 'a14',
  [`${OFFICE}/drawing/2007/8/2/chart`]: 'c14',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'http://www.w3.org/XML/1998/namespace': 'xml',
}

/** The reader's prefix for a namespace; the namespace itself where the reader knows none. */
export function prefixOf(namespace: string): string {
  return Object.hasOwn(PREFIXES, namespace) ? PREFIXES[namespace] : namespace
}

/** Whether the reader knows a namespace, and so may take a choice that requires it. */
export function isKnown(namespace: string | undefined): boolean {
  return namespace !== undefined && Object.hasOwn(PREFIXES, namespace)
}
