import type { Entity, JsonObject } from '../../world/entity.ts'

const always: JsonObject = {
  description: '',
  id_prefix: null,
  is_formula_field: false,
  is_global_to_workspace: true,
  has_notifications_enabled: false,
  asana_created_field: null,
  privacy_setting: 'public_with_guests',
  default_access_level: 'user'
}

/** What fields have of which the answers speak for some kinds only. */
const byKind: Readonly<Record<string, JsonObject>> = {
  enum: { enum_options: [] },
  multi_enum: { enum_options: [] },
  reference: { input_restrictions: ['task', 'project', 'portfolio', 'goal'] }
}

/** What is relevant for one kind of field alone. Documented. */
const onlyOf: Readonly<Record<string, string>> = {
  ...{ precision: 'number', format: 'number', currency_code: 'number' },
  ...{ custom_label: 'number', custom_label_position: 'number' },
  input_restrictions: 'reference'
}

/** Whether fields of a kind have a part of that name. */
export const isOf = (kind: unknown, name: string): boolean => (onlyOf[name] ?? kind) === kind

/** A custom field with all that one of its kind has; what the format of a number leaves no place for is null. */
export const fitted = (draft: Entity): Entity => {
  const kind = String(draft['resource_subtype'] ?? 'text')
  const field = { ...always, ...byKind[kind], ...draft, resource_subtype: kind }
  const representation = representationOf(field, kind)
  const mechanical = representation === 'formula' || representation === 'custom_id'
  return {
    ...field,
    ...(kind === 'number' && numberFormat(field)),
    representation_type: representation,
    is_value_read_only: mechanical || (draft['is_value_read_only'] ?? false)
  }
}

/** Ours: a text field with a prefix for IDs is one of custom IDs. */
const representationOf = (field: JsonObject, kind: string): string => {
  if (field['is_formula_field'] || field['representation_type'] === 'formula') return 'formula'
  return kind === 'text' && field['id_prefix'] ? 'custom_id' : kind
}

/** Documented: the code of a currency, a label and its side are null unless the format is of them. */
const numberFormat = (field: JsonObject): JsonObject => {
  const { format = 'none', precision = 0 } = field
  const label = format === 'custom'
  return {
    format,
    precision: format === 'identifier' ? 0 : precision,
    currency_code: (format === 'currency' && field['currency_code']) || null,
    custom_label: (label && field['custom_label']) || null,
    custom_label_position: label ? (field['custom_label_position'] ?? 'suffix') : null
  }
}
