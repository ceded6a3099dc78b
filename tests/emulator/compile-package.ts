import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { TmplGroup } from 'glass-easel-template-compiler'
import { compileWxss } from './compile-wxss'
import type { AppConfig, CompiledPackage } from './package'

/** A package ready for the host. */
export interface Compilation {
  package: CompiledPackage
  /** Source text of an object: template path → template of glass-easel. */
  templates: string
  /** `file:line:column level message` of WXML. */
  problems: string[]
}

/** An opening tag with its attributes. */
const TAG = /<([\w-]+)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g
/** Attributes that are WXML's own and no component's property. */
const DIRECTIVE = /^(?:bind|catch|mut-bind|capture-|wx:|data-|(?:id|class|style|slot)$)/

/** Compiles a built mini-program (the folder with app.json) for the host. Throws when app.json is missing. */
export function compilePackage(dist: string): Compilation {
  const group = new TmplGroup()
  const problems: string[] = []
  const attributes: Record<string, Set<string>> = {}
  const compiled: CompiledPackage = {
    app: JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8')) as AppConfig,
    scripts: {},
    configs: {},
    styles: {},
    attributes: {},
    themes: {},
  }
  const add: Record<string, (name: string, text: string, file: string) => void> = {
    '.js': (_, text, file) => {
      compiled.scripts[file] = text
    },
    '.json': (name, text) => {
      compiled.configs[name] = JSON.parse(text)
    },
    '.wxs': (name, text) => group.addScript(name, text),
    '.wxss': (name, _, file) => {
      compiled.styles[name] = compileWxss(dist, file)
    },
    '.wxml': (name, text, file) => {
      collectAttributes(text, attributes)
      for (const warning of group.addTmpl(name, text)) {
        const level = warning.isError ? 'error' : 'warning'
        problems.push(`${file}:${warning.startLine}:${warning.startColumn} ${level} ${warning.message}`)
      }
    },
  }
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.split(path.sep).join('/'))
  for (const file of files.sort()) {
    const suffix = path.extname(file)
    add[suffix]?.(file.slice(0, -suffix.length), readFileSync(path.join(dist, file), 'utf8'), file)
  }
  const templates = group.getTmplGenObjectGroups()
  group.free()
  compiled.attributes = Object.fromEntries(Object.entries(attributes).map(([tag, names]) => [tag, [...names]]))
  const theme = compiled.app.themeLocation?.replace(/\.json$/, '')
  if (theme !== undefined) compiled.themes = (compiled.configs[theme] ?? {}) as CompiledPackage['themes']
  return { package: compiled, templates, problems }
}

/** The two templates that all built-in components share, as source text. */
export function builtinTemplates(): string {
  const group = new TmplGroup()
  group.addTmpl('container', '<slot/>')
  group.addTmpl('leaf', '')
  const source = group.getTmplGenObjectGroups()
  group.free()
  return source
}

function collectAttributes(wxml: string, attributes: Record<string, Set<string>>) {
  for (const [, tag, text] of wxml.matchAll(TAG)) {
    attributes[tag] ??= new Set()
    for (const [, name] of text.matchAll(/([\w:-]+)="/g)) {
      if (!DIRECTIVE.test(name))
        attributes[tag].add(name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()))
    }
  }
}
