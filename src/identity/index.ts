export { IdentityModule } from './identity.module.js';
export { AddPerson, type NewPerson } from './use-cases/add-person.js';
