import type { Asks } from '../view'

/** What the desk does not do, with the status of HTTP and, in Chinese, why. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly asks?: Asks,
  ) {
    super(message)
  }
}
