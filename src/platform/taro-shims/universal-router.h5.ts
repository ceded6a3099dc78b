/*
 * `universal-router` for Taro's router. Our routes are fixed paths; the library also reads patterns
 * and children.
 */

interface Route {
  path: string
  action(context: { pathname: string }, params: object): unknown
}

/** Case and a slash at the end make no other path. */
const plain = (path: string) => path.replace(/\/$/, '').toLowerCase()

/** Finds a page by its path. */
export default class Router {
  constructor(private readonly routes: readonly Route[]) {}

  /** What the page's route gives. Rejects with status 404 where there is none of that path. */
  async resolve(pathname: string): Promise<unknown> {
    const route = this.routes.find(({ path }) => plain(path) === plain(pathname))
    if (!route) throw Object.assign(new Error('Route not found'), { status: 404 })
    return route.action({ pathname }, {})
  }
}
