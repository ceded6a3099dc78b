/** What can be tapped in a report beside its folds; alike in the prerendered text and in the app. */
const TAPPABLE = '.key, .figure, .eyebrow'

/**
 * Remembers what is tapped in the prerendered text before the app has come. The function that it gives does the same in
 * the app: unfolds what is unfolded in the text, and taps the figure that was tapped last. Call it before the text goes;
 * what it gives in turn, when the app has drawn the report.
 */
export function rememberTaps(text: HTMLElement): () => (app: HTMLElement) => void {
  let tapped: { fold: number; index: number } | undefined
  text.addEventListener('click', ({ target }) => {
    const figure = (target as Element).closest<HTMLElement>(TAPPABLE)
    const fold = figure?.closest<HTMLElement>('.fold')
    if (figure)
      tapped = { fold: fold ? foldsIn(text).indexOf(fold) : -1, index: tappableIn(fold ?? text).indexOf(figure) }
  })
  return () => {
    const open = foldsIn(text).map((fold) => (fold as HTMLDetailsElement).open)
    return (app) => {
      const heads = foldsIn(app).map((fold) => fold.querySelector<HTMLElement>('.fold-head'))
      heads.forEach((head, i) => {
        if (open[i] && head?.getAttribute('aria-expanded') === 'false') head.click()
      })
      if (!tapped) return
      const { fold, index } = tapped
      requestAnimationFrame(() => tappableIn(fold < 0 ? app : foldsIn(app)[fold])[index]?.click())
    }
  }
}

function foldsIn(whole: HTMLElement): HTMLElement[] {
  return Array.from(whole.querySelectorAll('.fold'))
}

function tappableIn(part: HTMLElement | undefined): HTMLElement[] {
  const found = Array.from(part?.querySelectorAll<HTMLElement>(TAPPABLE) ?? [])
  return found.filter((it) => part?.matches('.fold') || !it.closest('.fold'))
}
