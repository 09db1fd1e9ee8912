/** Why a file or a text cannot be imported. */
export type TransferTrouble =
  /** There is nothing. */
  | 'empty'
  /** Neither a file nor a text of a learning record. */
  | 'not-ours'
  /** It ends in the middle; of a text, `part` does. */
  | 'truncated'
  /** Parts of a text are not there: `missing`. */
  | 'missing-part'
  /** Parts of two texts. */
  | 'mixed'
  /** The check sum is another, or a value does not fit. */
  | 'damaged'
  /** It is of another course. */
  | 'other-course'
  /** A newer version of the site wrote it. */
  | 'newer'
  /** It is larger than a learning record can be. */
  | 'too-large';

export interface TransferDetail {
  /** A part of a text, from 1, and how many there are. */
  part?: number;
  of?: number;
  missing?: number[];
  /** Where in the record, such as `attempts.t.seed`. */
  place?: string;
  /** The id of the other course. */
  course?: string;
  courseVersion?: string;
  limit?: number;
  unit?: 'characters' | 'values' | 'depth';
}

/** The only error that reading a file or a text throws. */
export class TransferError extends Error {
  readonly kind: TransferTrouble;
  readonly detail: TransferDetail;

  constructor(kind: TransferTrouble, detail: TransferDetail = {}) {
    super(`${kind} ${JSON.stringify(detail)}`);
    this.name = 'TransferError';
    this.kind = kind;
    this.detail = detail;
  }
}
