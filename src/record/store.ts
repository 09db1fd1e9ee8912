import { atom, type ReadableAtom } from 'nanostores';
import type { Change } from './changes.ts';
import { canonical, merge } from './merge.ts';
import { NewerRecordError } from './migrate.ts';
import { parseRecord } from './parse.ts';
import { emptyRecord, type LearningRecord } from './shape.ts';
import { openStorage, type StorageTrouble, tryWriting } from './storage.ts';

/** What the learner should know about the record. */
export interface RecordNotice {
  /** Why what is done now stays in this page alone; `newer`: a newer course wrote what is stored, and this page lets it be. */
  trouble?: StorageTrouble | 'newer' | undefined;
  /** The stored record was deleted while the page was open. */
  cleared?: true;
  /** The key that holds a value which could not be read. */
  setAside?: string;
}

export const $notice = atom<RecordNotice>({});
const tell = (news: RecordNotice) => $notice.set({ ...$notice.get(), ...news });

/** Islands are rendered once at build, where there is neither document nor storage. */
const inBrowser = typeof document !== 'undefined';
const key = `course:${inBrowser ? document.documentElement.dataset.course : ''}`;
const storage = inBrowser ? openStorage() : undefined;
/** A browser can come to refuse even to read. */
const read = (name: string): string | null => {
  try {
    return storage?.getItem(name) ?? null;
  } catch {
    return null;
  }
};

const $kept = atom<LearningRecord>(emptyRecord);
/** The learning record. Only {@link remember} and {@link forget} change it. */
export const $record: ReadableAtom<LearningRecord> = $kept;

/** What storage was last known to hold. */
let known: string | null = null;
/** Whether this page knows more than that. */
let ahead = false;
/** Set while storage holds what must not be overwritten: a newer record, or a damaged one that found no room beside it. */
let held = false;

/** Makes a change; it is written before this returns, so that a killed tab loses nothing. */
export function remember(change: Change): void {
  // What another tab wrote comes first: its event may still be on the way.
  takeIn(read(key));
  const record = change($kept.get());
  if (record !== $kept.get()) keep(record);
}

/** Starts anew: nothing that was remembered stays but the moment, damaged values that were set aside included. */
export function forget(now: number): void {
  takeIn(read(key));
  for (let count = 1; read(damagedKey(count)) !== null; count++) storage?.removeItem(damagedKey(count));
  held = false;
  if (storage) $notice.set({});
  // Higher than before even if the clock was put back: every other tab must see that this is newer.
  keep({ ...emptyRecord, epoch: Math.max(now, $kept.get().epoch + 1) });
}

function keep(record: LearningRecord): void {
  if (storage && !held) {
    const stored = JSON.stringify(record);
    const trouble = tryWriting(storage, key, stored);
    ahead = Boolean(trouble);
    if (!trouble) known = stored;
    if ($notice.get().trouble !== trouble) tell({ trouble });
  }
  $kept.set(record);
}

/** Merges what storage holds into the record, when it is not what it was. */
function takeIn(stored: string | null): void {
  if (stored === known) return;
  known = stored;
  held = false;
  // Whoever clears a browser may not think of the course: the page keeps what it knows until there is something new to write.
  ahead = false;
  if (stored === null) {
    tell({ cleared: true });
    return;
  }
  try {
    const other = parseRecord(stored);
    const merged = $kept.get() === emptyRecord ? other : merge($kept.get(), other);
    ahead = merged !== other && canonical(merged) !== canonical(other);
    $kept.set(merged);
  } catch (error) {
    held = error instanceof NewerRecordError;
    if (held) tell({ trouble: 'newer' });
    else setAside(stored);
  }
}

/** A damaged value goes under a key of its own and is never overwritten: another damaged value gets another key. */
function setAside(stored: string): void {
  let count = 1;
  while (![null, stored].includes(read(damagedKey(count)))) count++;
  const place = damagedKey(count);
  const trouble = storage && read(place) === null && tryWriting(storage, place, stored);
  held = Boolean(trouble);
  ahead = true;
  tell({ ...(trouble && { trouble }), setAside: held ? key : place });
}

function damagedKey(count: number): string {
  return `${key}:damaged-${count}`;
}

/** Brings record and storage to the same, whoever of them knows more. */
function catchUp(): void {
  takeIn(read(key));
  if (ahead && $kept.get() !== emptyRecord) keep($kept.get());
}

if (storage) {
  takeIn(read(key));
  window.addEventListener('storage', (event) => {
    // Two tabs that write in one moment: the one value may be overwritten already, and is nowhere but in this event.
    if (event.key === key && event.newValue !== null) takeIn(event.newValue);
    catchUp();
  });
  // A page that comes back from the browser's memory has heard nothing meanwhile.
  window.addEventListener('pageshow', catchUp);
} else if (inBrowser) tell({ trouble: 'refused' });
