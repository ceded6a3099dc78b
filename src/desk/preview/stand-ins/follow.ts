import { askReport } from '@/platform/navigate'

/** Goes to the figure that the desk says its editor works at, unless another page than the report is open. */
export function followDesk(): void {
  addEventListener('message', ({ origin, data }) => {
    if (origin !== location.origin || typeof data?.at !== 'string') return
    if (!location.hash || location.hash.startsWith('#/pages/report/')) askReport({ at: data.at })
  })
}
