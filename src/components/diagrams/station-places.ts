/** Of so many stations, clockwise: the side of the ring that each stands on, and the row of that side. */
export const stationPlaces: Record<number, string[]> = {
  3: ['top', 'right low', 'left low'],
  4: ['left high', 'right high', 'right low', 'left low'],
  5: ['top', 'right high', 'right low', 'left low', 'left high'],
  6: ['left high', 'right high', 'right mid', 'right low', 'left low', 'left mid'],
};
