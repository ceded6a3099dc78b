import { Dialog } from './dialog'

interface ReasonProps {
  title: string
  hint: string
  onReason: (reason: string) => void
  onClose: () => void
}

/** Asks why. */
export function ReasonDialog({ title, hint, onReason, onClose }: ReasonProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const reason = String(new FormData(event.currentTarget).get('reason') ?? '').trim()
          if (reason) onReason(reason)
        }}
      >
        <label>
          {hint}
          <input name='reason' required maxLength={100} data-first />
        </label>
        <button type='submit' className='go'>
          确定
        </button>
      </form>
    </Dialog>
  )
}
