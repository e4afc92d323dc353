import {
  albumSchema,
  buildArticleSchema,
  buildDocumentSchema,
  noticeSchema,
  questionSchema,
  standingPageSchema,
} from '../content/frontMatterSchema.ts'
import { organisationSchema } from '../content/organisation/organisationSchema.ts'
import { adminPath, albumPath, articlePath, documentPath, standingPagePath } from '../routes.ts'
import type { SiteConfig } from '../types.ts'
import { buildAdminBackend } from './adminBackend.ts'
import { type AdminField, buildAdminFields } from './buildAdminFields.ts'

/** The folder of the texts from the root of the repository, without a slash at its end. */
interface AdminPlace {
  readonly contentFolder: string
}

/** CSS pixels: as large as a picture is ever shown, with some to spare. */
const longestSide = 2560
const longestSlug = 80
/** Bytes: what `npm run check` warns of. */
const largestFile = 15_000_000

/**
 * Builds the configuration of the editing page (Sveltia CMS, `config.json`): where the texts are, and a form for
 * each kind with the keys that the content's own declarations know. Empty optional keys are not written.
 */
export function buildAdminConfig(site: SiteConfig, { contentFolder }: AdminPlace) {
  const { categories, archives, documents, title, url } = site
  const body: AdminField = {
    name: 'body',
    label: 'Nội dung',
    widget: 'richtext',
    required: true,
    ...textEditor,
  }
  // In the order of writing: what every text needs, the text, and then what it may have besides.
  const buildForm = (schema: Parameters<typeof buildAdminFields>[0]) => {
    const fields = listFields(schema)
    return [...fields.filter(({ required }) => required), body, ...fields.filter(({ required }) => !required)]
  }
  const files = { format: 'yaml-frontmatter', extension: 'md', media_folder: '', public_folder: '' }
  return {
    backend: buildAdminBackend(site),
    app_title: `Soạn bài – ${title}`,
    site_url: url,
    logo: { src: `${adminPath}logo.svg` },
    media_folder: `/${contentFolder}`,
    media_libraries: { default: { config: pictureRules } },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: longestSlug, timezone: 'local' },
    editor: { preview: false },
    output: { omit_empty_optional_fields: true },
    collections: [
      {
        name: 'bai-viet',
        label: 'Bài viết',
        label_singular: 'bài viết',
        icon: 'article',
        folder: `${contentFolder}/bai-viet`,
        path: '{{slug}}/index',
        slug: slugRules,
        ...files,
        preview_path: articlePath('{{slug}}').slice(1),
        summary: "{{date | date('DD/MM/YYYY')}} – {{title}}",
        sortable_fields: { fields: ['date', 'title'], default: { field: 'date', direction: 'descending' } },
        fields: buildForm(buildArticleSchema(categories, archives)),
      },
      {
        name: 'thu-vien-anh',
        label: 'Thư viện ảnh',
        label_singular: 'album ảnh',
        icon: 'photo_library',
        folder: `${contentFolder}/thu-vien-anh`,
        path: '{{slug}}/index',
        slug: slugRules,
        ...files,
        preview_path: albumPath('{{slug}}').slice(1),
        summary: "{{date | date('DD/MM/YYYY')}} – {{title}}",
        sortable_fields: { fields: ['date', 'title'], default: { field: 'date', direction: 'descending' } },
        fields: buildForm(albumSchema),
      },
      {
        name: 'van-ban',
        label: 'Văn bản',
        label_singular: 'văn bản',
        icon: 'gavel',
        folder: `${contentFolder}/van-ban`,
        path: '{{slug}}/index',
        slug: { ...slugRules, template: "{{number}}-{{date | date('YYYY')}}" },
        ...files,
        preview_path: documentPath('{{slug}}').slice(1),
        summary: "{{date | date('DD/MM/YYYY')}} – {{number}} – {{title}}",
        sortable_fields: { fields: ['date', 'number'], default: { field: 'date', direction: 'descending' } },
        // A document lives by its files; words of its own are seldom needed.
        fields: [
          ...listFields(buildDocumentSchema(documents)).map(buildRegisterField),
          { ...body, required: false },
        ],
      },
      {
        name: 'trang',
        label: 'Trang cố định',
        label_singular: 'trang',
        icon: 'description',
        folder: `${contentFolder}/trang`,
        slug: slugRules,
        ...files,
        preview_path: standingPagePath('{{slug}}').slice(1),
        fields: buildForm(standingPageSchema),
      },
      {
        name: 'hoi-dap',
        label: 'Hỏi đáp',
        label_singular: 'câu hỏi',
        icon: 'contact_support',
        folder: `${contentFolder}/hoi-dap`,
        slug: { ...slugRules, template: '{{question}}' },
        ...files,
        identifier_field: 'question',
        fields: buildForm(questionSchema),
      },
    ],
    singletons: [
      {
        name: 'thong-bao-khan',
        label: 'Thông báo khẩn',
        icon: 'campaign',
        file: `${contentFolder}/thong-bao-khan.md`,
        format: 'yaml-frontmatter',
        fields: buildForm(noticeSchema),
      },
      {
        name: 'to-chuc',
        label: 'Cơ cấu tổ chức',
        icon: 'account_tree',
        file: `${contentFolder}/to-chuc.yml`,
        format: 'yaml-comments',
        fields: listFields(organisationSchema),
      },
    ],
  }
}

const slugRules = {
  template: '{{title}}',
  editable: ['create'],
  pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', 'Chỉ dùng chữ thường không dấu, số và dấu gạch nối.'],
  hint: 'Tên thư mục, cũng là địa chỉ của bài; đã xuất bản thì không đổi nữa.',
}

const textEditor = {
  editor_components: ['anh', 'code-block'],
  buttons: [
    'bold',
    'italic',
    'link',
    'heading-two',
    'heading-three',
    'quote',
    'bulleted-list',
    'numbered-list',
  ],
  linked_images: false,
  use_emoji_autocomplete: false,
}

const pictureRules = {
  max_file_size: largestFile,
  slugify_filename: true,
  transformations: {
    raster_image: { format: 'webp', quality: 90, width: longestSide, height: longestSide },
  },
}

/** The fields of a schema; one to choose from an empty list would only puzzle. */
const listFields = (schema: Parameters<typeof buildAdminFields>[0]): readonly AdminField[] =>
  buildAdminFields(schema)
    .filter(({ options }) => !Array.isArray(options) || options.length > 0)
    .map(addDefault)

/** In the register's own words; its dates are days of a calendar, and no document is of the hour it was entered. */
function buildRegisterField({ default: _, ...field }: AdminField): AdminField {
  if (field.name === 'title') return { ...field, label: 'Trích yếu', hint: 'Như trên văn bản' }
  if (field.widget !== 'datetime') return field
  const day = { ...field, type: 'date', format: 'YYYY-MM-DD' }
  return field.name === 'date' ? { ...day, label: 'Ngày ban hành' } : day
}

const addDefault = (field: AdminField): AdminField =>
  field.name === 'date' ? { ...field, default: '{{now}}' } : field
