import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, CurrentActor, RequirePermission } from '../../access/index.js';
import { DownloadOperation, Operation, PageQuery, PathId, sendDownload } from '../../platform/http/index.js';
import { AddAttachment } from '../use-cases/add-attachment.js';
import { AddComment } from '../use-cases/add-comment.js';
import { NoteAttachmentsView } from '../views/note-attachments.view.js';
import { NoteCommentsView } from '../views/note-comments.view.js';
import {
  AttachmentDto,
  AttachmentsDto,
  CommentDto,
  CommentPageDto,
  NewAttachmentDto,
  NewCommentDto,
} from './dto/note-papers.dto.js';

/** Comments on a note and the files that belong to it. */
@ApiTags('Concept notes')
@Controller('concept-notes/:id')
export class NotePapersController {
  constructor(
    private readonly addComment: AddComment,
    private readonly comments: NoteCommentsView,
    private readonly addAttachment: AddAttachment,
    private readonly attachments: NoteAttachmentsView,
  ) {}

  @Get('comments')
  @RequirePermission('concept-note.read-comments')
  @Operation('List the comments on a note', {
    type: CommentPageDto,
  })
  listComments(
    @CurrentActor() actor: Actor,
    @PathId() id: string,
    @Query() query: PageQuery,
  ): Promise<CommentPageDto> {
    return this.comments.page(actor, id, query);
  }

  @Post('comments')
  @RequirePermission('concept-note.comment')
  @Operation('Add a comment to a note', {
    details: 'The country team and the Fund Management Unit can comment. A comment cannot be changed.',
    type: CommentDto,
    status: 201,
  })
  comment(
    @CurrentActor() actor: Actor,
    @PathId() id: string,
    @Body() { text }: NewCommentDto,
  ): Promise<CommentDto> {
    return this.addComment.execute(actor, id, text);
  }

  @Get('attachments')
  @RequirePermission('concept-note.read')
  @Operation('List the files of a note, oldest first', { type: AttachmentsDto })
  async listAttachments(@CurrentActor() actor: Actor, @PathId() id: string): Promise<AttachmentsDto> {
    return { items: await this.attachments.list(actor, id), nextCursor: null };
  }

  @Post('attachments')
  @RequirePermission('concept-note.draft')
  @Operation('Add a file to a draft or a returned note', { type: AttachmentDto, status: 201 })
  attach(
    @CurrentActor() actor: Actor,
    @PathId() id: string,
    @Body() body: NewAttachmentDto,
  ): Promise<AttachmentDto> {
    return this.addAttachment.execute(actor, id, body);
  }

  @Get('attachments/:attachmentId')
  @RequirePermission('concept-note.read')
  @DownloadOperation('Download a file of a note')
  async download(
    @CurrentActor() actor: Actor,
    @PathId() id: string,
    @PathId('attachmentId') attachmentId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { filename, mediaType, bytes, sha256 } = await this.attachments.file(actor, id, attachmentId);
    await sendDownload(
      {
        name: filename,
        mediaType,
        size: bytes.length,
        sha256,
        keptBy: 'private',
        untrusted: true,
        read: (from, to) => bytes.subarray(from, to + 1),
      },
      request,
      reply,
    );
  }
}
