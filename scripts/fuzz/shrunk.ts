/**
 * The same fault from less of the file: pieces are left out, by halves down to single bytes, for as long
 * as what is left still ends in it and there is time.
 */
export async function shrunk(
  input: Buffer,
  isTheSame: (smaller: Buffer) => Promise<boolean>,
  milliseconds: number,
): Promise<Buffer> {
  const end = performance.now() + milliseconds;
  let file = input;
  for (let size = Math.ceil(file.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let from = 0; from < file.length && performance.now() < end; ) {
      const smaller = Buffer.concat([file.subarray(0, from), file.subarray(from + size)]);
      if (await isTheSame(smaller)) file = smaller;
      else from += size;
    }
  }
  return file;
}
