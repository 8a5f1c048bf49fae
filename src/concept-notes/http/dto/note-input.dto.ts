import { ApiSchema } from '@nestjs/swagger';
import type { ContentPatch } from '../../domain/content-patch.js';
import { contentClass } from './content-class.js';

/**
 * What authors write. All fields of a draft are optional; in an edit what is absent stays, null clears and lists are
 * replaced as a whole (RFC 7396).
 */
@ApiSchema({ name: 'ConceptNoteInput' })
export class NoteInputDto extends contentClass<ContentPatch>('input') {}
