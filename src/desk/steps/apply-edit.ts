import type { CarriedOver } from '../../compiler/carry-over/carry-over'
import type { Edit } from '../edit'
import { addEntry, type Entry, removeEntry, replaceEntry } from '../yaml/edit-list'
import { setField } from '../yaml/set-field'
import { type Desk, LISTS, type ListEntry, type ListName, nameOf } from './entries'
import { addFigure, vouchFor } from './mark-words'

/** The text of report.yaml after a step of the editor; `carried` is what the step `carry` takes over. Throws where the step names a figure or entry that is not there. */
export function applyEdit(desk: Desk, edit: Edit, carried?: CarriedOver): string {
  const { yaml, byId } = desk
  switch (edit.do) {
    case 'confirm':
      return entryOf(desk, 'confirmed', edit.figure) ? yaml : add(desk, 'confirmed', nameOf(edit.figure, byId))
    case 'carry':
      return carry(desk, carried)
    case 'label':
      return correct(desk, edit.figure, { label: edit.label })
    case 'kind':
      return correct(desk, edit.figure, { kind: edit.kind })
    case 'of':
    case 'previous':
      return correct(desk, edit.figure, { [edit.do]: linkTo(desk, edit.figure, edit.target) })
    case 'exclude':
      return exclude(desk, edit.figure, edit.reason)
    case 'include':
      return remove(
        desk,
        ({ list, figure, value }) => list === 'corrections' && figure === edit.figure && 'exclude' in value,
      )
    case 'key':
      if (edit.on && entryOf(desk, 'keyFigures', edit.figure)) return yaml
      if (edit.on) return addEntry(yaml, 'keyFigures', nameOf(edit.figure, byId))
      return remove(desk, ({ list, figure }) => list === 'keyFigures' && figure === edit.figure)
    case 'add':
      return add(desk, 'figures', addFigure(edit, byId))
    case 'digits':
      return add(desk, 'corrections', vouchFor(edit, desk))
    case 'accept':
      return add(desk, 'accept', { at: edit.at, rule: edit.rule, why: edit.why })
    case 'field': {
      const [name, inner] = edit.name.split('.')
      const value = name === 'year' ? Number(edit.value) || edit.value : edit.value
      return setField(yaml, inner ? [name, inner] : [name], value)
    }
    case 'drop':
      return remove(desk, ({ place }) => place.line === edit.line && place.column === edit.column)
  }
}

/** One entry for all that last year's editor said; where no label ends the doubt, it is confirmed as well. */
function carry(desk: Desk, carried: CarriedOver | undefined): string {
  if (!carried) throw new Error('nothing to carry over')
  const { figure, label, kind, of, previous, exclude: reason } = carried
  if (reason) return exclude(desk, figure, reason)
  const yaml = correct(desk, figure, {
    ...(label && { label }),
    ...(kind && kind !== 'change' && { kind }),
    ...(of && { of: linkTo(desk, figure, of) }),
    ...(previous && { previous: linkTo(desk, figure, previous) }),
  })
  const isSettled = label || entryOf(desk, 'confirmed', figure)
  return isSettled ? yaml : addEntry(yaml, 'confirmed', nameOf(figure, desk.byId))
}

function entryOf({ entries }: Desk, list: ListName, figure: string): ListEntry | undefined {
  return entries.find((entry) => entry.list === list && entry.figure === figure)
}

/** Adds an entry behind the last of the same place, or behind all. */
function add({ yaml, entries }: Desk, list: ListName, entry: Entry): string {
  const beside = entries.filter((it) => it.list === list && it.value.at === entry.at).at(-1)
  return addEntry(yaml, list, entry, beside?.index)
}

/** Says something of a figure: in the entry that says it already or adds the figure, in another of its own, in a new one. */
function correct(desk: Desk, figure: string, said: Entry): string {
  const [field] = Object.keys(said)
  const added = entryOf(desk, 'figures', figure)
  if (added && field in added.value) return replaceEntry(desk.yaml, 'figures', added.index, { ...added.value, ...said })
  const own = desk.entries.filter((it) => it.list === 'corrections' && it.figure === figure)
  const entry = own.find(({ value }) => field in value) ?? own[0]
  if (entry) return replaceEntry(desk.yaml, 'corrections', entry.index, { ...entry.value, ...said })
  return add(desk, 'corrections', { ...nameOf(figure, desk.byId), ...said })
}

/** Of a figure in the same place its text is enough, where that is there once. */
function linkTo({ byId }: Desk, figure: string, target: string | null): unknown {
  if (target === null) return null
  const name = nameOf(target, byId)
  return name.at === nameOf(figure, byId).at && !name.nth ? name.figure : name
}

/** An excluded figure is named by no other entry; one that an editor added goes with its entry. */
function exclude(desk: Desk, figure: string, reason: string): string {
  const name = nameOf(figure, desk.byId)
  const isAdded = entryOf(desk, 'figures', figure) !== undefined
  const isNamed = desk.entries.some((entry) => entry.figure === figure)
  const yaml = isNamed ? remove(desk, (entry) => entry.figure === figure) : desk.yaml
  if (isAdded) return yaml
  const left = desk.entries.filter((entry) => entry.list === 'corrections' && entry.figure !== figure)
  const beside = left.map(({ value }) => value.at).lastIndexOf(name.at)
  return addEntry(yaml, 'corrections', { ...name, exclude: reason }, beside < 0 ? undefined : beside)
}

/** Takes entries away, from the last of each list up. */
function remove({ yaml, entries }: Desk, isMeant: (entry: ListEntry) => boolean): string {
  const meant = entries.filter(isMeant)
  if (meant.length === 0) throw new Error('no such entry')
  return LISTS.reduce(
    (text, list) =>
      meant
        .filter((entry) => entry.list === list)
        .sort((a, b) => b.index - a.index)
        .reduce((left, { index }) => removeEntry(left, list, index), text),
    yaml,
  )
}
