import { describe, expect, it } from 'vitest'
import { buildArticleSchema, buildDocumentSchema } from '../content/frontMatterSchema.ts'
import type { EditingRepository, SiteConfig } from '../types.ts'
import { buildAdminBackend, listAdminSources } from './adminBackend.ts'
import { buildAdminConfig } from './buildAdminConfig.ts'

const site: SiteConfig = {
  url: 'https://dong-tam.example',
  title: 'Trang thông tin điện tử xã Đồng Tâm',
  shortTitle: 'Xã Đồng Tâm',
  description: 'Trang thử.',
  organisation: { name: 'Xã Đồng Tâm', parents: [], address: 'Xã Đồng Tâm' },
  categories: [
    { slug: 'tin-xa', name: 'Tin xã', description: 'Tin.' },
    { slug: 'thong-bao', name: 'Thông báo', description: 'Thông báo.' },
  ],
  announcements: 'thong-bao',
  navigation: [],
  footerLinks: [],
  formerUrls: [],
  formerNames: [],
  archives: [],
  articlesPerPage: 12,
  documents: {
    types: [{ slug: 'ke-hoach', name: 'Kế hoạch' }],
    fields: [{ slug: 'viec-xa', name: 'Việc xã' }],
    issuers: [{ slug: 'dang-uy', name: 'Đảng ủy xã' }],
  },
}
const { collections, singletons } = buildAdminConfig(site, { contentFolder: 'content' })
const findField = (name: string) => collections[0]?.fields.find(field => field.name === name)

describe('buildAdminConfig', () => {
  it('has a field for every key of an article and for its text, and no other', () => {
    const keys = Object.keys(buildArticleSchema(site.categories).shape).filter(key => key !== 'archive')
    expect(collections[0]?.fields.map(({ name }) => name).toSorted()).toEqual([...keys, 'body'].toSorted())
  })

  it('asks for what an article must have, first', () => {
    const required = collections[0]?.fields.filter(({ required }) => required).map(({ name }) => name)
    expect(required).toEqual(['title', 'date', 'category', 'summary', 'body'])
    expect(collections[0]?.fields.slice(0, 5).map(({ name }) => name)).toEqual(required)
  })

  it.each([
    ['date', { widget: 'datetime', format: 'YYYY-MM-DDTHH:mm', default: '{{now}}' }],
    ['updated', { widget: 'datetime', required: false }],
    ['cover', { widget: 'image', choose_url: false }],
    ['audio', { widget: 'file', accept: '.mp3,.m4a' }],
    ['draft', { widget: 'boolean', label: 'Bản nháp' }],
    ['aliases', { widget: 'list' }],
    ['author', { widget: 'string', hint: 'Ví dụ: Nguyễn Văn An' }],
  ])('fills in %s by %o', (name, options) => {
    expect(findField(name)).toMatchObject(options)
  })

  it('offers archives where there are any', () => {
    const archive = { slug: 'xa-cu', name: 'Xã cũ', description: '', masthead: '', formerNames: [] }
    const own = buildAdminConfig({ ...site, archives: [archive] }, { contentFolder: 'content' })
    const field = own.collections[0]?.fields.find(({ name }) => name === 'archive')
    expect(field).toMatchObject({ required: false, options: [{ label: 'Xã cũ', value: 'xa-cu' }] })
  })

  it('offers the categories of the site by name', () => {
    expect(findField('category')?.options).toEqual([
      { label: 'Tin xã', value: 'tin-xa' },
      { label: 'Thông báo', value: 'thong-bao' },
    ])
  })

  it('has a field for every key of a document, with the site’s own lists', () => {
    const fields = collections.find(({ name }) => name === 'van-ban')?.fields ?? []
    expect(fields.map(({ name }) => name)).toEqual([
      ...Object.keys(buildDocumentSchema(site.documents).shape),
      'body',
    ])
    const find = (name: string) => fields.find(field => field.name === name)
    expect(find('type')).toMatchObject({ options: [{ label: 'Kế hoạch', value: 'ke-hoach' }] })
    expect(find('issuer')).toMatchObject({ options: [{ label: 'Đảng ủy xã', value: 'dang-uy' }] })
    expect(find('replaces')).toMatchObject({ widget: 'relation', collection: 'van-ban', multiple: true })
    expect(find('body')).toMatchObject({ required: false })
  })

  it('takes a field of the same name as text where a schema has no list for it', () => {
    const fields = collections.find(({ name }) => name === 'hoi-dap')?.fields ?? []
    expect(fields.find(({ name }) => name === 'field')).toMatchObject({ widget: 'string' })
  })

  it('goes down into the units of units of the organisation, and ends', () => {
    let fields = singletons.find(({ name }) => name === 'to-chuc')?.fields
    const depths: (readonly string[])[] = []
    while (fields !== undefined) {
      depths.push(fields.map(({ name }) => name))
      fields = fields.find(({ name }) => name === 'units')?.fields
    }
    const own = ['name', 'head', 'phone', 'email', 'address', 'unnamed']
    expect(depths).toEqual([...Array(4).fill([...own, 'units']), own])
  })

  it('goes down into groups and lists of groups', () => {
    const names = (name: string) => findField(name)?.fields?.map(field => field.name)
    expect(findField('source')?.widget).toBe('object')
    expect(names('source')).toEqual(['name', 'url', 'publishedAt'])
    expect(findField('attachments')?.widget).toBe('list')
    expect(names('attachments')).toEqual(['title', 'file'])
  })
})

const repository = (
  service: EditingRepository['service'],
  others: Partial<EditingRepository> = {},
): EditingRepository => ({ service, name: 'xa/trang-tin', branch: 'main', ...others })

describe('buildAdminBackend', () => {
  it('writes to the repository that the identity names', () => {
    expect(buildAdminBackend({ ...site, repository: repository('github') })).toEqual({
      name: 'github',
      repo: 'xa/trang-tin',
      branch: 'main',
      auth_methods: ['token'],
    })
    const home = 'https://git.dong-tam.example'
    expect(
      buildAdminBackend({ ...site, repository: repository('gitlab', { home, applicationId: 'abc' }) }),
    ).toMatchObject({ api_root: `${home}/api/v4`, app_id: 'abc', auth_type: 'pkce' })
    expect(buildAdminBackend({ ...site, repository: repository('gitea', { home }) })).toMatchObject({
      api_root: `${home}/api/v1`,
      auth_methods: ['token'],
    })
  })
})

describe('listAdminSources', () => {
  it('opens the way to that repository alone', () => {
    expect(listAdminSources(undefined)).toEqual({ connect: [], images: [] })
    expect(listAdminSources(repository('github')).connect).toEqual(['https://api.github.com'])
    const home = 'https://git.dong-tam.example'
    expect(listAdminSources(repository('gitea', { home }))).toEqual({ connect: [home], images: [home] })
  })
})
