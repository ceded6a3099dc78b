import { crc32 } from 'node:zlib'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { damaged, tooLarge } from './docx-problem'

/** The parts of a package by name, without the slash in front: `word/document.xml`. */
export interface Parts {
  names: readonly string[]
  /** The bytes of a part, or null where there is none. Throws a DocxProblem for damage and for too much. */
  read(name: string): Promise<Buffer | null>
}

/** A report of 30 pages has 30 parts and 1 MB of XML; pictures are not counted. */
const MOST_PARTS = 4000
const MOST_BYTES = 16 * 1024 * 1024

/**
 * Opens a ZIP package. What a part unpacks to is counted while it is unpacked, whatever its header says, and all parts
 * read share one allowance; parts that nobody reads (pictures) are never unpacked.
 */
export async function unzipParts(bytes: Buffer): Promise<Parts> {
  const zip = await open(bytes)
  const entries = await entriesOf(zip)
  let left = MOST_BYTES

  async function read(name: string): Promise<Buffer | null> {
    const entry = entries.get(name.toLowerCase())
    if (!entry) return null
    const chunks: Buffer[] = []
    try {
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        left -= chunk.length
        if (left < 0) throw tooLarge()
        chunks.push(chunk)
      }
    } catch {
      throw left < 0 ? tooLarge() : damaged()
    }
    const content = Buffer.concat(chunks)
    if (crc32(content) !== entry.crc32) throw damaged()
    return content
  }

  return { names: Array.from(entries.values(), ({ fileName }) => fileName), read }
}

function open(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => (error ? reject(damaged()) : resolve(zip)))
  })
}

/** By lower-case name: part names are compared without regard to case (ECMA-376 part 2, 6.2.2.3). */
function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>()
    zip.on('error', () => reject(damaged()))
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      if (entries.size >= MOST_PARTS) return reject(tooLarge())
      entries.set(entry.fileName.toLowerCase(), entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
}
