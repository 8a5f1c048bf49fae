export { askDatabase } from './ask-database.js';
export { makeOpenFolder, removeOpenFolder } from './open-folder.js';
