type Catalogue = Record<string, unknown>;

const files = {
  ...import.meta.glob<Catalogue>('./*.json', { import: 'default' }),
  ...import.meta.glob<Catalogue>('../pages/**/{en,fr,es}.json', { import: 'default' }),
};

/** Loads one catalogue: `common` lies in this folder, any other in the folder of its name under `pages`. */
export async function loadCatalogue(language: string, namespace: string): Promise<Catalogue> {
  const path = namespace === 'common' ? `./${language}.json` : `../pages/${namespace}/${language}.json`;
  const load = files[path];
  if (!load) throw new Error(`There is no catalogue ${path}`);
  return load();
}
