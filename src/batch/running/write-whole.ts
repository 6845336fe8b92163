/** What can be written to at a place: a file that is open. */
interface WritesAt {
  readonly write: (
    bytes: Uint8Array,
    from: number,
    length: number,
    at: number,
  ) => Promise<{ readonly bytesWritten: number }>;
}

/** A disk that is nearly full takes a part of what is written, and says so in a number alone. */
export async function writeWhole(file: WritesAt, bytes: Uint8Array, at: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, at + done);
    done += bytesWritten;
  }
}
