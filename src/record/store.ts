import { persistentAtom, setPersistentEngine, windowPersistentEvents } from '@nanostores/persistent';
import { atom, type ReadableAtom } from 'nanostores';
import type { Change } from './changes.ts';
import { parseRecord } from './parse.ts';
import { emptyRecord, type LearningRecord } from './shape.ts';
import { openStorage, type StorageTrouble, storageEngine } from './storage.ts';

/** What the learner should know about the record: trouble with storage, or where a damaged value was put. */
export interface RecordNotice {
  trouble?: StorageTrouble;
  /** The key that holds the value which could not be read. */
  setAside?: string;
}

export const $notice = atom<RecordNotice>({});

/** Islands are rendered once at build, where there is neither document nor storage. */
const inBrowser = typeof document !== 'undefined';
const key = `course:${inBrowser ? document.documentElement.dataset.course : ''}`;
const storage = inBrowser ? openStorage() : undefined;
/** Set while a damaged value has found no room beside it: the value then stays where it is, and the record in memory. */
let held = false;
const engine = inBrowser
  ? storageEngine(
      storage,
      (trouble) => $notice.set({ ...$notice.get(), trouble }),
      (name) => held && name === key,
    )
  : {};
if (inBrowser) setPersistentEngine(engine, windowPersistentEvents);

const $stored = persistentAtom<LearningRecord>(key, emptyRecord, {
  encode: JSON.stringify,
  decode: (stored) => {
    try {
      return parseRecord(stored);
    } catch {
      setAside(stored);
      return emptyRecord;
    }
  },
});

/** The learning record. Only {@link remember} and {@link forget} change it. */
export const $record: ReadableAtom<LearningRecord> = $stored;

/** Makes a change; it is written before this returns, so that a killed tab loses nothing. */
export function remember(change: Change): void {
  $stored.set(change($stored.get()));
}

/** Starts anew: nothing that was remembered stays but the moment, damaged values that were set aside included. */
export function forget(now: number): void {
  for (let count = 1; damagedKey(count) in engine; count++) delete engine[damagedKey(count)];
  held = false;
  const { setAside: _, ...notice } = $notice.get();
  $notice.set(notice);
  $stored.set({ ...emptyRecord, epoch: now });
}

function damagedKey(count: number): string {
  return `${key}:damaged-${count}`;
}

/** A damaged value goes under a key of its own and is never overwritten: another damaged value gets another key. */
function setAside(stored: string): void {
  let count = 1;
  while (damagedKey(count) in engine && engine[damagedKey(count)] !== stored) count++;
  const place = damagedKey(count);
  engine[place] = stored;
  held = storage !== undefined && storage.getItem(place) !== stored;
  $notice.set({ ...$notice.get(), setAside: held ? key : place });
}
