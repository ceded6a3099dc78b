import { execFileSync } from 'node:child_process'

/** What git knows of the folder that is released. */
export interface Repository {
  /** What is not committed, a line each, as `git status --porcelain` writes it. */
  changes: string[]
  /** The commit that is checked out. */
  head: string
  /** The commit that the version's tag (v1.2.0) names; undefined where there is no such tag. */
  tagged: string | undefined
}

/** Content that a build reads whether git knows it or not. */
const CONTENT = ['src/reports', 'src/glossary']

/** What a computer puts into folders by itself. */
const NOISE = [':(exclude,glob)**/.DS_Store', ':(exclude,glob)**/Thumbs.db']

/** Asks git about the folder and a version; where git cannot say, the reason in plain words. Never throws. */
export function readRepository(root: string, version: string): Repository | { problem: string } {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trimEnd()
  const linesOf = (text: string) => text.split('\n').filter((line) => line !== '')
  const commit = (name: string) => {
    try {
      return git('rev-parse', '--verify', '--quiet', `${name}^{commit}`)
    } catch {
      return undefined
    }
  }
  try {
    git('rev-parse', '--git-dir')
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    return {
      problem: missing
        ? '找不到 git，请先安装'
        : '这里不是 git 仓库（下载的 ZIP 没有提交记录）：请用 git clone 取得代码',
    }
  }
  const head = commit('HEAD')
  if (!head) return { problem: '仓库里还没有提交，请先提交' }
  // Settings may hide new files from status, and ignore rules of the computer may name *.txt.
  const changed = linesOf(git('status', '--porcelain', '--untracked-files=all'))
  const unknown = linesOf(git('ls-files', '--others', '--', ...CONTENT, ...NOISE)).map((file) => `?? ${file}`)
  return { changes: [...new Set([...changed, ...unknown])], head, tagged: commit(`refs/tags/v${version}`) }
}
