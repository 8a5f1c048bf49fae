export { DemoApi } from './demo-api.js';
export { fact } from './facts.js';
export { accountList, isEmpty, loadDemoData } from './load-demo-data.js';
export { formatTable, replayTable } from './replay-table.js';
