import { askReport } from '@/platform/navigate'

// The desk names the figure that its editor works at: the report goes there, unless another page is open.
addEventListener('message', ({ origin, data }) => {
  if (origin !== location.origin || typeof data?.at !== 'string') return
  if (!location.hash || location.hash.startsWith('#/pages/report/')) askReport({ at: data.at })
})
