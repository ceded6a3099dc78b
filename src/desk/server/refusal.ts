/** What an editor may give a reason for, so that the step can be taken all the same: fields of series.yaml. */
export type Asks = 'differs' | 'accept' | 'restated'

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
