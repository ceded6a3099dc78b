import { Component, type PropsWithChildren, type ReactNode } from 'react'

interface FallbackProps {
  /** What is drawn instead when something inside throws. */
  instead: ReactNode
}

/** Keeps an exception in one part of the page from taking the text with it. */
export class Fallback extends Component<PropsWithChildren<FallbackProps>, { failed: boolean }> {
  state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  render() {
    return this.state.failed ? this.props.instead : this.props.children
  }
}
