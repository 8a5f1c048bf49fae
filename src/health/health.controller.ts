import { Controller, Get } from '@nestjs/common';
import { ApiProperty, ApiSchema, ApiTags } from '@nestjs/swagger';
import { Public } from '../access/index.js';
import { DomainError } from '../kernel/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { Operation } from '../platform/http/index.js';

@ApiSchema({ name: 'Health' })
class HealthDto {
  @ApiProperty({ enum: ['ok'] })
  status!: 'ok';
}

/** For the machines that watch this one. */
@ApiTags('Health')
@Controller('health')
export class HealthController {
  constructor(private readonly uow: UnitOfWork) {}

  @Get('live')
  @Public()
  @Operation('The process answers', { type: HealthDto })
  live(): HealthDto {
    return { status: 'ok' };
  }

  @Get('ready')
  @Public()
  @Operation('The process and its database answer; 503 otherwise', { type: HealthDto })
  async ready(): Promise<HealthDto> {
    try {
      await this.uow.query('select 1');
      return { status: 'ok' };
    } catch {
      throw new DomainError('unavailable', 'DATABASE_UNAVAILABLE', 'The database does not answer.');
    }
  }
}
