import { stringify } from 'yaml'
import type { CarriedOver } from '../carry-over/carry-over'
import { beforeUnprintable } from '../invisible'
import type { FigureName } from './report-schema'

/** An entry of report.yaml on one line: { at: s1.6.1, figure: 1568宗 }. */
export function flow(value: object): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim()
}

/**
 * A figure's line of `corrections` with what last year's report `from` lends: in effect where the words around the number
 * are the same, else behind a # and with what differs. `names` are the names of this year's figures by id, for links.
 * Undefined where a character of it could not be written.
 */
export function carriedLine(
  name: FigureName,
  { sure, reasons, label, kind, of, previous, exclude }: CarriedOver,
  from: string,
  names: ReadonlyMap<string, FigureName>,
): string | undefined {
  const link = (key: string, id: string | undefined) => {
    const target = id === undefined ? undefined : names.get(id)
    return target && { [key]: target }
  }
  const said = {
    ...(label && { label }),
    ...(kind && kind !== 'change' && { kind }),
    ...link('of', of),
    ...link('previous', previous),
  }
  const entry = flow({ ...name, ...(exclude ? { exclude } : said) })
  const remark = sure ? `沿用 ${from}` : `可沿用 ${from}，请核对：${reasons.join('；')}`
  const line = `${sure ? '' : '#'}  - ${entry} # ${remark}`
  return beforeUnprintable(line) === null ? line : undefined
}
