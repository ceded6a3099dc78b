import { itemDepth } from '../../report/division-depth'
import type { ChangeBasis, FigureKind, Qualifier } from '../../report/types'
import { type Diagnostic, formatDiagnostic } from '../diagnostic'
import { table } from './table'
import type { FigureEntry, OutlineEntry, ReportDocument } from './to-json'

const KINDS: Record<FigureKind, string> = {
  count: '数量',
  rate: '比率',
  change: '变化',
  money: '金额',
  rank: '名次',
  other: '其他',
}
const BASES: Record<ChangeBasis, string> = { yearOnYear: '同比', quarterOnQuarter: '环比', since: '较某时', stated: '' }
const QUALIFIERS: Record<Qualifier, string> = {
  about: '约',
  moreThan: '多于',
  lessThan: '不足',
  atLeast: '至少',
  atMost: '至多',
  reaching: '达到',
}

/** What a person checks at a terminal: the outline, then the figures, then what was noticed. */
export function toText({ file, title, outline, figures }: ReportDocument, diagnostics: readonly Diagnostic[]): string {
  return [
    `${file}: ${title ? `${title.text}（第 ${title.line} 行）` : '没有标题'}`,
    ...chapter(`结构 ${outline.length} 条`, [['行', '编号', '序号 标题'], ...outline.map(outlineRow)]),
    ...chapter(`指标 ${figures.length} 项`, [FIGURE_HEAD, ...figures.map(figureRow)]),
    '',
    ...diagnostics.map(formatDiagnostic),
    summary(diagnostics),
    '',
  ].join('\n')
}

/** 1 个错误，2 处存疑 */
export function summary(diagnostics: readonly Pick<Diagnostic, 'severity'>[]): string {
  const count = (severity: Diagnostic['severity']) => diagnostics.filter((it) => it.severity === severity).length
  return `${count('error')} 个错误，${count('warning')} 处存疑`
}

function chapter(name: string, rows: readonly (readonly string[])[]): string[] {
  return rows.length > 1 ? ['', name, ...table(rows)] : ['', name]
}

function outlineRow({ id, kind, marker, heading, line }: OutlineEntry): string[] {
  const indent = { section: '', subsection: '  ', item: '  '.repeat(2 + itemDepth(id)) }[kind]
  return [String(line), id, `${indent}${marker} ${heading ?? '（无标题）'}`]
}

const FIGURE_HEAD = ['行:列', '编号', '原文', '名称', '类别', '数值', '单位', '关系', '存疑']

function figureRow(figure: FigureEntry): string[] {
  const { id, line, start, text, label, kind, value, valueTo, unit, qualifier, change, of, previous, doubt } = figure
  const notes = [
    change && `${BASES[change.basis]}${change.direction === 'up' ? '↑' : '↓'}`,
    qualifier && QUALIFIERS[qualifier],
    of && `属于 ${of}`,
    previous && `上年 ${previous}`,
  ]
  const relation = notes.filter((note) => note).join('，')
  const range = valueTo === null ? String(value) : `${value}–${valueTo}`
  const why = doubt?.sentence ?? ''
  return [`${line}:${start + 1}`, id, text, label ?? '', KINDS[kind], range, unit ?? '', relation, why]
}
