/** The nouns of the portal. Everything after `lib/content` may trust these types: see docs/decisions. */

import type { ProblemCode } from './problemCodes.ts'

declare const brand: unique symbol
type Brand<T, Name extends string> = T & { readonly [brand]: Name }

/** A folder's or file's name that is also a piece of an address: `[a-z0-9-]`, 1 to 80 characters. */
export type Slug = Brand<string, 'Slug'>

/**
 * A moment as an editor writes it: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, always Hanoi time (UTC+7, no
 * summer time). Kept as text, so that no machine's zone can move it; text order is time order.
 */
export type HanoiDate = Brand<string, 'HanoiDate'>

export interface Category {
  readonly slug: string
  readonly name: string
  readonly description: string
}

/**
 * A name that the body behind the site, or behind one of its archives, once bore, with the place that it stood
 * for. In a list the oldest stands first; each is followed by the next, the last by what is now.
 */
export interface FormerName {
  /** The body as it was called: `Đảng ủy xã Đồng Tâm`. */
  readonly name: string
  /** Its place as it was called: `xã Đồng Tâm`. */
  readonly place: string
  /** What the place was part of: `huyện Ví Dụ, tỉnh Ví Dụ`. */
  readonly within: string
  /** The first day, `YYYY-MM-DD`, on which all this no longer held. */
  readonly until: string
  /** What the place belongs to or is called since that day: `xã Đồng Xuân`. */
  readonly successor: string
  /** What happened on that day, to be read after “Từ ngày …,”; names the successor. */
  readonly change: string
  /** The resolution that decided it: `Nghị quyết số 1/NQ-VD`. */
  readonly resolution: string
}

/** Texts that another body left, kept together under its own name. */
export interface Archive {
  readonly slug: string
  readonly name: string
  readonly description: string
  /** Stands over each of its articles: whose texts they are. */
  readonly masthead: string
  /** The names of the body that left them. */
  readonly formerNames: readonly FormerName[]
}

export type PictureFormat = 'avif' | 'webp' | 'jpeg'

/** One encoded size of a picture. `path` is its address on the site (`/anh/…`), sizes in CSS pixels. */
export interface PictureVariant {
  readonly path: string
  readonly width: number
  readonly height: number
  readonly format: PictureFormat
}

/** A picture made ready for the site; `width` and `height` are those of its largest variant, turned upright. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly variants: readonly PictureVariant[]
  /** Class of the colour shown until the picture is there: one of `pictureTones`. */
  readonly tone: string
}

/** Why a file beside an article cannot be shown as a picture, in words for the editor. */
export interface PictureFault {
  readonly code: ProblemCode
  readonly message: string
  readonly fix: string
}

/** Every picture file under the content folder, by its path there (`bai-viet/le-hoi/anh-1.jpg`, NFC). */
export type PictureCatalogue = ReadonlyMap<string, Picture | PictureFault>

/** A picture with its words: `alt` for those who cannot see it, caption and credit for everyone. */
export interface Figure {
  readonly picture: Picture
  readonly alt: string
  readonly caption?: string
  readonly credit?: string
}

/** A file offered for download. `path` is its address on the site, `bytes` its size, `type` as `PDF`, `sha256` its hash. */
export interface Attachment {
  readonly title: string
  readonly path: string
  readonly bytes: number
  readonly type: string
  readonly sha256: string
}

/** A number worth seeing at a glance, as it is to be shown: `169`, `09/08`, `113%`. */
export interface KeyFigure {
  readonly value: string
  readonly label: string
}

/** A recording of an article. `path` is its address on the site, `bytes` its size, `type` as `MP3`. */
export interface Audio {
  readonly path: string
  readonly bytes: number
  readonly type: string
}

/**
 * A video beside a text. `path` is its address on the site, `bytes` its size, `type` as `MP4`; the poster is what
 * stands there until someone presses the button.
 */
export interface Video {
  readonly path: string
  readonly bytes: number
  readonly type: string
  readonly poster: Picture
  readonly alt: string
  readonly caption?: string
  readonly credit?: string
  /** Address of its captions in WebVTT. */
  readonly captionsPath?: string
}

/** Where a text was first published. */
export interface Source {
  readonly name: string
  readonly url?: string
  readonly publishedAt?: HanoiDate
}

/** A heading of an article's body; `level` is 2 to 6. */
export interface Heading {
  readonly id: string
  readonly text: string
  readonly level: number
}

/** All that lists, cards, feeds and neighbours need. */
export interface ArticleSummary {
  readonly slug: Slug
  /** Address on the site, `/bai-viet/<slug>/`. */
  readonly path: string
  readonly title: string
  readonly summary: string
  readonly category: Category
  readonly date: HanoiDate
  readonly updated?: HanoiDate
  readonly cover?: Figure
  readonly draft: boolean
  readonly featured: boolean
}

export interface Article extends ArticleSummary {
  readonly author?: string
  readonly source?: Source
  /** Whose texts it is one of, if not of the body behind the site. */
  readonly archive?: Archive
  readonly keyFigures: readonly KeyFigure[]
  readonly attachments: readonly Attachment[]
  readonly audio?: Audio
  /** From when to when what is announced is in force; a day without an hour counts whole. */
  readonly validFrom?: HanoiDate
  readonly validUntil?: HanoiDate
  /** Old addresses that lead here. */
  readonly aliases: readonly string[]
  readonly headings: readonly Heading[]
  /** Pictures of the body, in reading order. */
  readonly figures: readonly Figure[]
  /** Videos of the body, in reading order. */
  readonly videos: readonly Video[]
  /** Sanitised HTML of the body. */
  readonly html: string
  /** The body's words without markup. */
  readonly text: string
  readonly sourceFile: string
}

/** A page that is not news: Giới thiệu, Cơ cấu tổ chức, Liên hệ. */
export interface StandingPage {
  readonly slug: Slug
  readonly path: string
  readonly title: string
  readonly summary: string
  readonly updated?: HanoiDate
  readonly headings: readonly Heading[]
  readonly html: string
  readonly sourceFile: string
}

/** Pictures of one occasion, in the order and with the captions that the editor gave them. */
export interface Album {
  readonly slug: Slug
  /** Address on the site, `/thu-vien-anh/<slug>/`. */
  readonly path: string
  readonly title: string
  readonly summary: string
  readonly date: HanoiDate
  readonly draft: boolean
  /** At least one. */
  readonly figures: readonly Figure[]
  /** Sanitised HTML of the pictures with their captions, and of what is written between them. */
  readonly html: string
  readonly sourceFile: string
}

/** An entry of a closed list of the register of documents: a type, a field, an issuing body. */
export interface RegisterTerm {
  readonly slug: string
  readonly name: string
}

/** An official document with the facts by which registers list it. Named so since browsers have a `Document`. */
export interface OfficialDocument {
  readonly slug: Slug
  /** Address on the site, `/van-ban/<slug>/`. */
  readonly path: string
  /** Its symbol: `05-NQ/ĐU`. */
  readonly number: string
  /** What it is about, in its own words (trích yếu). */
  readonly title: string
  readonly type: RegisterTerm
  readonly field: RegisterTerm
  readonly issuer: RegisterTerm
  readonly signer?: string
  /** When it was issued. */
  readonly date: HanoiDate
  /** The day from which it is in force. */
  readonly effective: HanoiDate
  /** The day from which it is in force no longer. */
  readonly expires?: HanoiDate
  /** Slugs of the documents that it takes the place of, and of those that it changes. */
  readonly replaces: readonly string[]
  readonly amends: readonly string[]
  readonly attachments: readonly Attachment[]
  readonly draft: boolean
  /** Sanitised HTML of what is written beside the files, `''` for nothing. */
  readonly html: string
  readonly sourceFile: string
}

/** A body of the organisation with those below it, in the order in which they are shown. */
export interface OrganisationUnit {
  readonly name: string
  /** Who leads it and in which office. */
  readonly head?: string
  readonly phone?: string
  readonly email?: string
  readonly address?: string
  readonly units: readonly OrganisationUnit[]
  /** How many more stand below it whose names are not known yet. */
  readonly unnamed: number
}

/** A reader's question and the answer to it. */
export interface Question {
  readonly slug: Slug
  /** Place on the site, `/hoi-dap/#cau-<slug>`. */
  readonly path: string
  readonly question: string
  /** What it is about; questions of one field stand together. */
  readonly field: string
  readonly date: HanoiDate
  readonly answeredBy: string
  readonly draft: boolean
  /** Sanitised HTML of the answer. */
  readonly html: string
  /** The same words without markup. */
  readonly text: string
  readonly sourceFile: string
}

/** Something that the committee does. Dates without an hour are whole days. */
export interface ScheduledEvent {
  readonly start: HanoiDate
  readonly end?: HanoiDate
  readonly title: string
  readonly place?: string
  readonly participants?: string
  readonly chair?: string
  /** What the calendar that it comes from knows it by, whatever its words and hours. */
  readonly id?: string
  /** How often its calendar counts it as changed, and when it was last (UTC, as `2026-11-23T01:00:00.000Z`). */
  readonly sequence?: number
  readonly revisedAt?: string
}

/** All events by week; there is at least one. */
export interface Schedule {
  /** By day, those with events only. */
  readonly weeks: readonly ScheduleWeek[]
  /** The week of this build, with events or without. */
  readonly current: ScheduleWeek
}

export interface ScheduleWeek {
  /** The day of its Monday. */
  readonly monday: HanoiDate
  /** By beginning. */
  readonly events: readonly ScheduledEvent[]
}

/** What everyone must read now, from `start` to `end` (both with hour and minute). */
export interface UrgentNotice {
  readonly title: string
  readonly start: HanoiDate
  readonly end: HanoiDate
  /** Sanitised HTML of what to know and do. */
  readonly html: string
  /** The same words without markup. */
  readonly text: string
}

/** The article published just before and the one published just after. */
export interface Neighbours {
  readonly older?: ArticleSummary
  readonly newer?: ArticleSummary
}

/** A whole line of a source file as it should be; `line` counts from 1. */
export interface MendedLine {
  readonly line: number
  readonly text: string
}

/** Something an editor must or should mend. `line` and `column` count from 1, in the editor's own file. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly column: number
  /** The key of the front matter, or `nội dung` for the body, or `tệp` for the file itself. */
  readonly field: string
  readonly severity: 'error' | 'warning'
  /** Which mistake it is: printed with the message and explained in the guide for editors. */
  readonly code: ProblemCode
  readonly message: string
  /** The corrected line, or what to do where no line can be given. */
  readonly fix: string
  /** Lines that `npm run check -- --fix` may write in the place of those there: nothing about them needs deciding. */
  readonly mends?: readonly MendedLine[]
}

/** The result of every parser: a value with its warnings, or all the problems (at least one an error). */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export interface Organisation {
  readonly name: string
  /** Bodies above this one, highest first. */
  readonly parents: readonly string[]
  readonly address: string
  readonly phone?: string
  readonly email?: string
  readonly responsibleEditor?: string
}

/** A short form that people write in place of the long one: `UBND`. */
export interface Abbreviation {
  readonly short: string
  readonly long: string
}

/** What a word of official papers means, in plain words: one sentence or two. */
export interface Definition {
  readonly term: string
  readonly meaning: string
}

export interface NavigationLink {
  readonly label: string
  readonly path: string
}

/** The repository that the editing page writes to by itself, for editors who have an account there. */
export interface EditingRepository {
  readonly service: 'github' | 'gitlab' | 'gitea'
  /** `owner/name`, on GitLab with all groups. */
  readonly name: string
  readonly branch: string
  /** Origin of a GitLab, Gitea or Forgejo of one's own: `https://git.ten-mien.gov.vn`. */
  readonly home?: string
  /** Identifier of an application registered with GitLab or Gitea, for signing in without an access token. */
  readonly applicationId?: string
}

/** A link to a site of others; `url` is a full address. */
export interface WebLink {
  readonly label: string
  readonly url: string
}

/** Who the site belongs to: the one record that differs between communes. */
export interface SiteConfig {
  /** Origin of the site, without a slash at the end. */
  readonly url: string
  /** Origins at which the site stood before: each of their addresses leads to the same address at `url`. */
  readonly formerUrls: readonly string[]
  readonly title: string
  readonly shortTitle: string
  readonly description: string
  readonly organisation: Organisation
  /** Names that the organisation bore, oldest first. */
  readonly formerNames: readonly FormerName[]
  /** What other bodies left, in the order shown. */
  readonly archives: readonly Archive[]
  readonly categories: readonly Category[]
  /** Slug of the category shown as announcements on the front page. */
  readonly announcements: string
  readonly navigation: readonly NavigationLink[]
  readonly footerLinks: readonly NavigationLink[]
  /** Sites of the bodies above. */
  readonly superiorLinks?: readonly WebLink[]
  readonly articlesPerPage: number
  /** The closed lists by which documents are registered, in the order in which readers see them. */
  readonly documents: {
    readonly types: readonly RegisterTerm[]
    readonly fields: readonly RegisterTerm[]
    readonly issuers: readonly RegisterTerm[]
  }
  /** Without it the editing page opens folders on the editor's own machine, nothing else. */
  readonly repository?: EditingRepository
}
