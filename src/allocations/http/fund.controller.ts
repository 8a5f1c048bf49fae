import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public, RequirePermission } from '../../access/index.js';
import { calendarDate, type CalendarDate, DomainError } from '../../kernel/index.js';
import { DEFAULT_WINDOW } from '../../reference/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { futureProblems } from '../../platform/clock/future-problems.js';
import { Operation } from '../../platform/http/index.js';
import { FundFacts } from '../views/fund.facts.js';
import { JointProgrammeFacts } from '../views/joint-programme.facts.js';
import { FundedProgrammeListDto } from './dto/funded-programme.dto.js';
import { FundPositionDto, FundPositionQuery, PublicFundPositionDto } from './dto/fund-position.dto.js';

/** Where the money stands. */
@ApiTags('Fund')
@Controller()
export class FundController {
  constructor(
    private readonly fund: FundFacts,
    private readonly programmes: JointProgrammeFacts,
    private readonly clock: Clock,
  ) {}

  @Get('fund/position')
  @RequirePermission('fund.read')
  @Operation('Get the fund position of a window on a day, with tentative amounts', {
    type: FundPositionDto,
  })
  position(@Query() query: FundPositionQuery): Promise<FundPositionDto> {
    return this.fund.positionWithTentative(query.window ?? DEFAULT_WINDOW, this.dayOf(query));
  }

  @Get('public/fund')
  @Public()
  @Operation('Get the public fund position of a window on a day', {
    type: PublicFundPositionDto,
  })
  async publicPosition(@Query() query: FundPositionQuery): Promise<PublicFundPositionDto> {
    const { reserved: _, ...position } = await this.fund.position(
      query.window ?? DEFAULT_WINDOW,
      this.dayOf(query),
    );
    return position;
  }

  @Get('public/joint-programmes')
  @Public()
  @Operation('List the programmes that are funded on a day', {
    details: 'Programmes that were cancelled by that day are not listed.',
    type: FundedProgrammeListDto,
  })
  async publicProgrammes(@Query() query: FundPositionQuery): Promise<FundedProgrammeListDto> {
    const items = await this.programmes.fundedBy(query.window ?? DEFAULT_WINDOW, this.dayOf(query));
    return { items, nextCursor: null };
  }

  private dayOf({ asOf }: FundPositionQuery): CalendarDate {
    const problems = futureProblems(this.clock, { '/asOf': asOf });
    if (problems[0]) throw new DomainError('malformed', 'INVALID_PARAMETER', problems[0].message, problems);
    return asOf === undefined ? this.clock.today() : calendarDate(asOf);
  }
}
