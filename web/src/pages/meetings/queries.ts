import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Meeting } from '../../api/schema.js';

const WHILE_OPEN_MS = 15_000;

/** One meeting with its validator; read again every few seconds while it is open, as several people look at it. */
export const meetingQuery = (id: string) =>
  queryOptions({
    queryKey: ['meetings', id],
    queryFn: ({ signal }) => api.get('/committee/meetings/{id}', { params: { id }, signal }),
    refetchInterval: ({ state }) => (state.data?.data.state === 'open' ? WHILE_OPEN_MS : false),
  });

/** The fund as the meeting sees it: of its day once it is adopted, of now before. */
export const positionQuery = ({ state, heldOn }: Meeting) =>
  queryOptions({
    queryKey: ['fund-position', state === 'adopted' ? heldOn : 'now'],
    queryFn: async ({ signal }) =>
      (await api.get('/fund/position', { query: state === 'adopted' ? { asOf: heldOn } : {}, signal })).data,
    refetchInterval: state === 'open' ? WHILE_OPEN_MS : false,
  });

/** The pipeline of the same day, shown next to it. */
export const pipelineQuery = ({ state, heldOn }: Meeting) =>
  queryOptions({
    queryKey: ['pipeline', state === 'adopted' ? heldOn : 'now'],
    queryFn: async ({ signal }) =>
      (await api.get('/pipeline', { query: state === 'adopted' ? { asOf: heldOn } : {}, signal })).data,
  });

/** What the reader may do: the step with this verb. */
export function stepOf(meeting: Meeting, verb: string): { allowed: boolean; because?: string | null } {
  return meeting.nextActions.find((one) => one.verb === verb) ?? { allowed: false };
}
