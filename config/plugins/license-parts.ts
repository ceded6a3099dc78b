/** A licence file, taken apart: many packages have the same terms and differ in who holds the copyright. */
export interface LicenseParts {
  /** The lines that name the holders, and what the file says of code that the package has taken from others. */
  holders: string
  /** The terms, without their title. */
  terms: string
}

/** `MIT License`, `The MIT License (MIT)`: each package's licence is named beside the package. */
const TITLE = /^(?:The )?[\w-]+ License(?: \([\w-]+\))?$/i

/** Stands between the parts of the file that all packages of Taro share. */
const SEPARATOR = /\n={10,}\n/

/** Takes the licence file of the package `name` apart. No line of a file in another form is lost: it is all terms. */
export function licenseParts(text: string, name: string): LicenseParts {
  const [license, ...embedded] = text.trim().split(SEPARATOR)
  const lines = license.trim().split('\n')
  const first = lines.findIndex((line) => line.trim() !== '' && !TITLE.test(line.trim()) && !isHolder(line))
  const head = first < 0 ? lines : lines.slice(0, first)
  const holders = [head.filter(isHolder).join('\n'), ...embedded.map((part) => part.trim()).filter(concerns(name))]
  return {
    holders: holders.filter((part) => part !== '').join('\n\n'),
    terms: first < 0 ? '' : lines.slice(first).join('\n').trim(),
  }
}

function isHolder(line: string): boolean {
  return /^\s*Copyright\b/.test(line)
}

/**
 * Whether a part on embedded code concerns the package: Taro's licence file names the files of all its packages, such as
 * `/packages/taro-runtime/src/bom/raf.ts` for @tarojs/runtime. A part that names no such file concerns all.
 */
function concerns(name: string): (part: string) => boolean {
  const own = name.replace(/^@[^/]+\//, '')
  return (part) => {
    const folders = Array.from(part.matchAll(/\/packages\/([^/]+)\//g), ([, folder]) => folder)
    return folders.length === 0 || folders.some((folder) => folder === own || folder === `taro-${own}`)
  }
}
