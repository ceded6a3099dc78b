import { Component, type PropsWithChildren, type ReactNode } from 'react'

interface FallbackProps {
  /** What is drawn instead when something inside throws. */
  instead: ReactNode
  /** What is drawn inside, where that changes: the next one is tried afresh. */
  shows?: unknown
  onFail?: () => void
}

interface FallbackState {
  failed: boolean
  shows: unknown
}

/** Keeps an exception in one part of the page from taking the text with it. */
export class Fallback extends Component<PropsWithChildren<FallbackProps>, FallbackState> {
  state: FallbackState = { failed: false, shows: this.props.shows }

  static getDerivedStateFromError(): Partial<FallbackState> {
    return { failed: true }
  }

  static getDerivedStateFromProps({ shows }: FallbackProps, state: FallbackState): FallbackState | null {
    return shows === state.shows ? null : { failed: false, shows }
  }

  componentDidCatch() {
    this.props.onFail?.()
  }

  render() {
    return this.state.failed ? this.props.instead : this.props.children
  }
}
