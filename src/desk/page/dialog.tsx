import { type PropsWithChildren, useEffect, useRef } from 'react'

/** A box over the screen that takes the keys, first where `data-first` stands; Escape closes it. */
export function Dialog({ title, onClose, children }: PropsWithChildren<{ title: string; onClose: () => void }>) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    dialog.current?.querySelector<HTMLElement>('[data-first]')?.focus()
  }, [])
  return (
    <dialog ref={dialog} onClose={onClose} aria-label={title}>
      <header>
        <h2>{title}</h2>
        <button type='button' onClick={() => dialog.current?.close()}>
          关闭
        </button>
      </header>
      {children}
    </dialog>
  )
}
