/** The pages that need no sign-in, in one file, because readers open several and each file costs a round trip. */
export { EditionsPage } from './editions/editions-page.js';
export { FundPage } from './fund/fund-page.js';
export { PipelinePage } from './pipeline/pipeline-page.js';
export { ProgrammePage } from './pipeline/programme-page.js';
