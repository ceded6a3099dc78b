import type { GlossaryTerm } from '../view'

const FIELDS = [
  ['term', '名词', true],
  ['match', '报告中的原样字串（几个的，用空格隔开）', true],
  ['plain', '解释', true],
  ['title', '出处的名称', true],
  ['number', '文号', false],
  ['issuer', '发布机关', true],
  ['article', '第几条', false],
  ['date', '公布、施行的日期', true],
  ['url', '网址', false],
] as const

interface TermFormProps {
  term?: GlossaryTerm
  onSave: (term: GlossaryTerm) => void
  onCancel: () => void
}

/** One term of the glossary, to be written. */
export function TermForm({ term, onSave, onCancel }: TermFormProps) {
  const before: Record<string, string | undefined> = {
    ...term?.source,
    term: term?.term,
    match: term?.match?.join(' '),
    plain: term?.plain,
  }
  return (
    <form
      className='term-form'
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        const of = (name: string) => String(form.get(name) ?? '').trim()
        const optional = Object.fromEntries(
          ['number', 'article', 'url'].map((name) => [name, of(name)]).filter(([, value]) => value),
        )
        onSave({
          term: of('term'),
          match: of('match').split(/\s+/),
          plain: of('plain'),
          source: { title: of('title'), issuer: of('issuer'), date: of('date'), ...optional },
        })
      }}
    >
      {FIELDS.map(([name, label, required]) => (
        <label key={name}>
          {label}
          <input name={name} defaultValue={before[name]} required={required} maxLength={400} />
        </label>
      ))}
      <div className='row'>
        <button type='submit' className='go'>
          存好
        </button>
        <button type='button' onClick={onCancel}>
          取消
        </button>
      </div>
    </form>
  )
}
