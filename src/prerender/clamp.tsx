import type { Clamp as AppClamp } from '@/platform/clamp'

/** `@/platform/clamp` while the report is prerendered: a box to tick, over the words of the button, opens the text. */
export const Clamp: typeof AppClamp = ({ label, children }) => (
  <div className='clamped'>
    <input type='checkbox' aria-label={label} />
    <div className='clamp'>{children}</div>
    <div className='unclamp' aria-hidden>
      {label}
    </div>
  </div>
)
