import { strings } from '@/config/strings'
import type { ListedYear } from '@/lib/content/listYears'
import { searchPath } from '@/lib/routes'
import { documentCategory } from '@/lib/search/documentCategory'
import { filterFields, newestFirstValue, orderField, queryField } from '@/lib/search/searchAddress'
import type { Archive, Category } from '@/lib/types'

/** What explains why nothing was looked for; only the form without script leads to it. */
export const withoutScriptId = 'khong-tim-duoc'

interface Props {
  readonly categories: readonly Category[]
  /** Without any there is nothing to choose. */
  readonly archives: readonly Archive[]
  readonly years: readonly ListedYear[]
}

/** A plain form whose address is the search's own. */
export function SearchForm({ categories, archives, years }: Props) {
  return (
    <form
      className="search"
      aria-label={strings.search}
      action={`${searchPath}#${withoutScriptId}`}
      method="get"
    >
      <label className="search-query">
        {strings.searchLabel}
        <input type="search" name={queryField} maxLength={200} autoComplete="off" enterKeyHint="search" />
      </label>
      <button type="submit">{strings.searchSubmit}</button>
      <Choice
        label={strings.searchCategory}
        name={filterFields.category}
        options={[
          ['', strings.searchAll],
          ...[...categories, documentCategory].map(({ slug, name }) => [slug, name] as const),
        ]}
      />
      {archives.length > 0 && (
        <Choice
          label={strings.searchArchive}
          name={filterFields.archive}
          options={[['', strings.searchAll], ...archives.map(({ slug, name }) => [slug, name] as const)]}
        />
      )}
      <Choice
        label={strings.searchYear}
        name={filterFields.year}
        options={[['', strings.searchAll], ...years.map(({ year }) => [year, year] as const)]}
      />
      <Choice
        label={strings.searchOrder}
        name={orderField}
        options={[
          ['', strings.searchBestFirst],
          [newestFirstValue, strings.searchNewestFirst],
        ]}
      />
    </form>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly name: string
  readonly options: readonly (readonly [value: string, label: string])[]
}

function Choice({ label, name, options }: ChoiceProps) {
  return (
    <label>
      {label}
      <select name={name}>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
