const shape = /^\d{8}T\d{9}Z-[a-z0-9]+$/
const commitLength = 12

/**
 * Names a release by its time (UTC, to the millisecond) and the git commit it was built from, or `chuagit` for
 * a project that is not under git: `20261123T010400000Z-0a1b2c3d4e5f`. Order of names is order of time.
 */
export function formatReleaseName(at: Date, commit: string | undefined): string {
  const time = at.toISOString().replace(/[-:.]/g, '')
  return `${time}-${commit?.slice(0, commitLength) ?? 'chuagit'}`
}

/** Whether a folder's name is that of a whole release. */
export const isReleaseName = (name: string): boolean => shape.test(name)
