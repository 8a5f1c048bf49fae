import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { address, api } from '../../api/client.js';
import type { Edition } from '../../api/schema.js';

const POLL_MS = 2000;

/** Will nothing change any more? */
export function isDone({ status }: Edition): boolean {
  return status === 'published' || status === 'failed';
}

/** An edition while it is made: server-sent events, or polling every few seconds where they fail. */
export function useEdition(id: string): UseQueryResult<Edition> {
  const client = useQueryClient();
  const [told, setTold] = useState(false);
  const query = useQuery({
    queryKey: ['editions', id],
    queryFn: async ({ signal }) => (await api.get('/editions/{id}', { params: { id }, signal })).data,
    refetchInterval: ({ state }) => (!state.data || isDone(state.data) || told ? false : POLL_MS),
  });
  const running = query.data !== undefined && !isDone(query.data);
  useEffect(() => {
    if (!running) return;
    const source = new EventSource(address('/editions/{id}/events', { id }));
    source.addEventListener('edition', (event: MessageEvent<string>) => {
      setTold(true);
      client.setQueryData(['editions', id], JSON.parse(event.data) as Edition);
    });
    source.onerror = () => {
      // Polling continues from here. A broken stream is not opened again.
      source.close();
      setTold(false);
    };
    return () => {
      source.close();
      setTold(false);
    };
  }, [client, id, running]);
  return query;
}
