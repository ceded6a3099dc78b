import { Component, type PropsWithChildren, type ReactNode } from 'react'

interface FallbackProps {
  /** Drawn instead of the children after one of them has thrown. */
  instead: ReactNode
  /** What the children show. When it changes, the children are tried again. */
  shows?: unknown
  onFail?: () => void
}

interface FallbackState {
  failed: boolean
  shows: unknown
}

/** An error boundary: an exception in one part of the page must not take the text away. */
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
