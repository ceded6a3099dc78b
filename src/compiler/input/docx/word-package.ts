import path from 'node:path'
import { DocxProblem, damaged } from './docx-problem'
import { type Allowance, MOST_NODES, parseXml, type XmlPart } from './parse-xml'
import { type Parts, unzipParts } from './unzip-parts'
import type { XmlElement } from './xml-element'

/** What a part points to. */
export interface Relationship {
  /** The last word of its type: `footnotes`, `header`, `image`. */
  kind: string
  /** The part's name, or an address where it is outside the file. */
  target: string
  external: boolean
}

/** A part of a document with what it points to by id. */
export interface WordPart extends XmlPart {
  name: string
  relationships: ReadonlyMap<string, Relationship>
}

/** A .docx file, opened. Parts are read once each. */
export interface WordPackage {
  /** `word/document.xml` or whatever the file calls it. */
  main: WordPart
  /** Null where there is no such part, or it is not XML. */
  part(name: string): Promise<WordPart | null>
  /** The first part to which the main part points in that way. */
  related(kind: string): Promise<WordPart | null>
}

/** Opens a .docx file. Throws a DocxProblem where it is none, is damaged or too large. */
export async function openPackage(bytes: Buffer): Promise<WordPackage> {
  const parts = await unzipParts(bytes)
  const allowance: Allowance = { nodes: MOST_NODES }
  const loaded = new Map<string, WordPart | null>()

  async function part(name: string): Promise<WordPart | null> {
    const known = loaded.get(name)
    if (known !== undefined) return known
    const content = await parts.read(name)
    const read = content && { name, ...parseXml(content, allowance), relationships: await relationshipsOf(name) }
    loaded.set(name, read)
    return read
  }

  async function relationshipsOf(name: string): Promise<Map<string, Relationship>> {
    const { dir, base } = path.posix.parse(name)
    const content = await parts.read(path.posix.join(dir, '_rels', `${base}.rels`))
    const entries = content ? parseXml(content, allowance).root.children : []
    return new Map(entries.map((entry) => [entry.attributes.Id, relationshipOf(entry, dir)]))
  }

  const top = Array.from((await relationshipsOf('')).values()).find(({ kind }) => kind === 'officeDocument')
  const main = await part(top?.target ?? 'word/document.xml')
  if (!main) throw foreign(parts)
  if (main.root.name !== 'w:document') throw foreign(parts)
  return {
    main,
    part,
    async related(kind) {
      const found = Array.from(main.relationships.values()).find((entry) => entry.kind === kind && !entry.external)
      return found ? part(found.target) : null
    },
  }
}

function relationshipOf({ attributes }: XmlElement, folder: string): Relationship {
  const { Type = '', Target = '', TargetMode } = attributes
  const external = TargetMode === 'External'
  const inside = Target.startsWith('/') ? Target.slice(1) : path.posix.join(folder, Target)
  return { kind: Type.split('/').at(-1) ?? '', target: external ? Target : inside, external }
}

const FOREIGN: readonly { start: string; problem: string }[] = [
  { start: 'xl/', problem: '这是 Excel 文件' },
  { start: 'ppt/', problem: '这是演示文稿' },
  { start: 'content.xml', problem: '这是 OpenDocument 文件（.odt）' },
  { start: 'Index/', problem: '这是 Pages 文件' },
]

function foreign({ names }: Parts): DocxProblem {
  const found = FOREIGN.find(({ start }) => names.some((name) => name.startsWith(start)))
  if (found) return new DocxProblem('unsupported-format', `${found.problem}；请在 Word 或 WPS 中另存为 .docx`)
  return names.some((name) => name.startsWith('word/'))
    ? damaged()
    : new DocxProblem('unsupported-format', '这是压缩包，不是 Word 文件；请解压后选用里面的 .docx')
}
