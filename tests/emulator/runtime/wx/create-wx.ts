import type { CompiledPackage, Launch } from '../../package'
import type { PageStack } from '../page-stack'
import { canvasApis } from './canvas'
import { limitedWx } from './client-limits'
import { fileApis } from './files'
import { interfaceApis } from './interface'
import { createIntersectionObserver } from './intersection-observer'
import { createListeners } from './listeners'
import { navigationApis } from './navigation'
import { createSelectorQuery } from './selector-query'
import { storageApis } from './storage'
import { systemApis } from './system'

/** The wx of one run, the storage behind it and a way to make its events happen. */
export function createWx(compiled: CompiledPackage, launch: Launch, pages: PageStack) {
  const storage = new Map(Object.entries(launch.storage).map(([key, value]) => [key, JSON.stringify(value)]))
  const { apis: listenerApis, fire } = createListeners()
  const apis = {
    ...systemApis(compiled, launch, pages),
    ...storageApis(launch, storage),
    ...interfaceApis(launch, pages),
    ...navigationApis(pages),
    ...canvasApis(),
    ...fileApis(),
    ...listenerApis,
    createSelectorQuery: () => createSelectorQuery(pages.top),
    createIntersectionObserver: (owner: unknown, options?: object) =>
      createIntersectionObserver(pages.top, owner, options),
  }
  return { wx: limitedWx(apis, launch), storage, fire }
}
