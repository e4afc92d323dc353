/** The editing page: Sveltia CMS in Vietnamese, with pictures as this portal writes them. */
import './speakVietnamese.ts'
import CMS from '@sveltia/cms'
import { parseDataFile, parseEntryFile, renderDataFile, renderEntryFile } from './entryFile.ts'
import { pictureBlock } from './pictureBlock.ts'

/** Written in by the build. */
declare const HAS_REPOSITORY: boolean

if (!HAS_REPOSITORY) document.documentElement.classList.add('chi-tren-may')
CMS.registerCustomFormat('yaml-frontmatter', 'md', { fromFile: parseEntryFile, toFile: renderEntryFile })
CMS.registerCustomFormat('yaml-comments', 'yml', { fromFile: parseDataFile, toFile: renderDataFile })
CMS.registerEditorComponent(pictureBlock)
CMS.init()
