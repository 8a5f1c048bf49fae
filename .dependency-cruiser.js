/**
 * The rooms of the house and who may look into which (ARCHITECTURE.md): imports run downwards only. Each line lists
 * the modules of one floor, the ground floor last; a module may import those of the floors below, and its
 * neighbours as long as no ring arises.
 */
const FLOORS = [
  ['demo'],
  ['publications'],
  ['pipeline'],
  ['allocations'],
  ['committee', 'contributions', 'ledger'],
  ['concept-notes'],
  ['reference'],
  ['identity', 'audit', 'health'],
  ['access'],
  ['platform'],
  ['words'],
  ['kernel'],
];

const any = (names) => `^src/(${names.join('|')})/`;
const ENTRY_POINTS = '^src/([^/]+\\.ts$|cli/)';
/** What is HTTP: each `http/` folder, the modules that name its controllers, the guard, and what starts the server. */
const KNOWS_HTTP = ['^src/[^/]+/http/', '\\.module\\.ts$', '^src/access/', ENTRY_POINTS];
/** Views that still answer classes of their controllers; this list only shrinks. */
const NOT_YET_AT_THE_RIM = ['^src/committee/views/'];
const SPECS = '\\.spec\\.ts$';
const PACKAGES = '^packages/([^/]+)/';
const FRAMEWORKS =
  'node_modules/(@nestjs|@fastify|fastify|typeorm|pg|rxjs|reflect-metadata|class-validator|class-transformer|bullmq|ioredis)/';

const downwards = FLOORS.slice(1).map((floor, index) => ({
  name: `downwards-from-${floor.join('-and-')}`,
  comment: 'Imports run downwards only',
  severity: 'error',
  from: { path: any(floor) },
  to: { path: any(FLOORS.slice(0, index + 1).flat()) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...downwards,
    {
      name: 'no-unknown-room',
      comment: 'A new folder under src/ needs its floor in this file',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `${any(FLOORS.flat())}|${ENTRY_POINTS}` },
      to: {},
    },
    {
      name: 'no-entry-points',
      comment: 'Nothing imports an entry point; they import everything else',
      severity: 'error',
      from: { path: any(FLOORS.flat()) },
      to: { path: ENTRY_POINTS },
    },
    {
      name: 'no-rings',
      comment: 'No import cycles, not even of types',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-rings-of-rooms',
      comment: 'Two modules do not import each other',
      scope: 'folder',
      severity: 'error',
      from: { path: '^src/[^/]+$' },
      to: { circular: true, path: '^src/[^/]+$' },
    },
    {
      name: 'front-door',
      comment: 'Another module is imported through its index.ts only',
      severity: 'error',
      from: { path: '^src/([^/]+)(/|\\.ts$)' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/platform/', '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'pure-core',
      comment: 'kernel/ and every domain/ know no framework, no database and no service of the platform',
      severity: 'error',
      from: { path: '^src/(kernel|[^/]+/domain)/' },
      to: { path: [FRAMEWORKS, '^src/platform/', '^packages/', 'node_modules/pdfkit/'] },
    },
    {
      name: 'packages-stand-alone',
      comment: 'A package and its tests know nothing of the application and of other packages',
      severity: 'error',
      from: { path: PACKAGES },
      to: { path: '^(src|migrations|test|packages)/', pathNot: '^packages/$1/' },
    },
    {
      name: 'packages-use-no-framework',
      comment: 'A package uses no framework; its tests may connect to a database',
      severity: 'error',
      from: { path: PACKAGES, pathNot: [SPECS, '^packages/[^/]+/testing/'] },
      to: { path: FRAMEWORKS },
    },
    {
      name: 'packages-declare-what-they-use',
      comment: 'What a package imports is in its package.json',
      severity: 'error',
      from: { path: PACKAGES },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'packages-through-the-index',
      comment: 'A package is imported by its name: #packages/…',
      severity: 'error',
      from: { pathNot: '^packages/' },
      to: { path: PACKAGES, pathNot: '^packages/[^/]+/(src|testing)/index\\.ts$' },
    },
    {
      name: 'http-at-the-rim',
      comment: 'Views, use cases, persistence, domain and front doors know no controller and no DTO (ADR 19)',
      severity: 'error',
      from: { path: '^src/', pathNot: [...KNOWS_HTTP, ...NOT_YET_AT_THE_RIM] },
      to: { path: '^src/[^/]+/http/' },
    },
    {
      name: 'frameworks-of-http-at-the-rim',
      comment: 'Only what is HTTP knows Fastify and the OpenAPI document (ADR 19)',
      severity: 'error',
      from: { path: '^src/', pathNot: [...KNOWS_HTTP] },
      to: { path: 'node_modules/(@nestjs/(swagger|platform-fastify)|@fastify|fastify)/' },
    },
    {
      name: 'mode-is-the-platforms-secret',
      comment: 'Which database and which queue there are is known to platform/ and the entry points only',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/platform/', ENTRY_POINTS] },
      to: { path: ['^src/platform/runtime/', '^packages/embedded-postgres/'] },
    },
    {
      name: 'jobs-through-the-index',
      comment: 'The inside of the jobs is their own',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/platform/jobs/' },
      to: { path: '^src/platform/jobs/', pathNot: '^src/platform/jobs/index\\.ts$' },
    },
    {
      name: 'not-for-production',
      comment: 'What is shipped uses no development dependency',
      severity: 'error',
      from: {
        path: '^(src|migrations|packages)/',
        pathNot: ['^packages/[^/]+/testing/', '^migrations/reference-data/generate\\.js$'],
      },
      // A package may use what only the tests and measurements of the whole need besides it.
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    },
    {
      name: 'no-test-code',
      severity: 'error',
      from: { path: '^(src|migrations|packages)/', pathNot: [SPECS, '^packages/[^/]+/testing/'] },
      to: { path: '^test/|^packages/[^/]+/testing/|\\.spec\\.ts$' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Specs import support of the end-to-end tests, which imports the whole application.
    exclude: { path: '^src/.*\\.spec\\.ts$' },
    // A package's own package.json counts, and then that of the workspace.
    combinedDependencies: true,
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js'],
    },
  },
};
