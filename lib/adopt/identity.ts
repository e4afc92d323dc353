import type { Category } from '../types.ts'

/** What another commune says of itself when it takes the portal over. */
export interface Identity {
  /** `Đảng ủy xã Đồng Tâm` */
  readonly name: string
  /** Bodies above, highest first. */
  readonly parents: readonly string[]
  readonly address: string
  /** Origin of the site, without a slash at the end. */
  readonly url: string
  readonly phone?: string
  readonly email?: string
  /** At least one; the last of them whose name says so holds the announcements. */
  readonly categories: readonly Category[]
  /** Slug of the category with the announcements. */
  readonly announcements: string
}
