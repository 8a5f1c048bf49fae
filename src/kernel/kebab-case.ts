/** Names of transitions are written in kebab-case; decision kinds and SQL write them with underscores. */
export type KebabCase<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}-${KebabCase<Tail>}`
  : Name;

/** `add_to_pipeline` → `add-to-pipeline`. */
export function kebabCase<Name extends string>(name: Name): KebabCase<Name> {
  return name.replaceAll('_', '-') as KebabCase<Name>;
}
