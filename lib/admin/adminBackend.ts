import type { EditingRepository, SiteConfig } from '../types.ts'

/** Addresses that the editing page may ask beside its own: origins as the content security policy takes them. */
export interface AdminSources {
  readonly connect: readonly string[]
  readonly images: readonly string[]
}

const homes = {
  github: 'https://github.com',
  gitlab: 'https://gitlab.com',
  gitea: 'https://gitea.com',
} as const satisfies Record<EditingRepository['service'], string>

/**
 * Builds the `backend` of Sveltia CMS's configuration. People sign in with an access token; with GitLab and Gitea
 * also by OAuth (RFC 7636) where an application is registered. Without a repository a folder on the editor's
 * own machine is the only place there is.
 */
export function buildAdminBackend({ repository, shortTitle }: SiteConfig) {
  // Sveltia asks for some service even where there is none; admin/main.ts hides the way to sign in to it.
  if (repository === undefined)
    return { name: 'gitea', repo: `tren-may/${shortTitle.replaceAll('/', '-')}`, auth_methods: ['token'] }
  const { service, name, branch, applicationId } = repository
  const home = repository.home ?? homes[service]
  const signIn =
    applicationId === undefined
      ? { auth_methods: ['token'] }
      : { app_id: applicationId, ...(service === 'gitlab' && { auth_type: 'pkce' }) }
  const roots = {
    github: {},
    gitlab: { base_url: home, api_root: `${home}/api/v4` },
    gitea: { base_url: home, api_root: `${home}/api/v1` },
  }
  return { name: service, repo: name, branch, ...roots[service], ...signIn }
}

/** Lists what the policy of the editing page must let it reach for that repository; nothing without one. */
export function listAdminSources(repository: EditingRepository | undefined): AdminSources {
  if (repository === undefined) return { connect: [], images: [] }
  if (repository.service === 'github')
    return { connect: ['https://api.github.com'], images: ['https://avatars.githubusercontent.com'] }
  const home = repository.home ?? homes[repository.service]
  return { connect: [home], images: [home] }
}
