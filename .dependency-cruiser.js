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
const FRAMEWORKS =
  'node_modules/(@nestjs|@fastify|fastify|typeorm|pg|rxjs|reflect-metadata|class-validator|class-transformer|bullmq|ioredis|pdfkit)/';

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
      to: { path: [FRAMEWORKS, '^src/platform/'] },
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
      to: { path: '^src/platform/(runtime/|database/embedded/|jobs/queue/)' },
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
      from: { path: '^(src|migrations)/', pathNot: '^migrations/reference-data/generate\\.js$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-test-code',
      severity: 'error',
      from: { path: '^(src|migrations)/' },
      to: { path: '^test/' },
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
    exclude: { path: SPECS },
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
