/** Whom the seats of the committee are for. */
export const SEAT_CATEGORIES = ['chair', 'un_entity', 'state', 'stakeholder'] as const;

export type SeatCategory = (typeof SEAT_CATEGORIES)[number];
