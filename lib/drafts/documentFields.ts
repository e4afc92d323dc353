/** What is known of an official document whose folder is to be made, as it is written in its front matter. */
export interface DocumentFields {
  readonly number?: string
  readonly title?: string
  readonly type?: string
  readonly field?: string
  readonly issuer?: string
  readonly date?: string
  readonly signer?: string
}
