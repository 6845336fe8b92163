import { UsageFault } from './usage-fault.ts';

/** What a disk answers where a folder cannot be written to, in words. */
const words: Readonly<Record<string, string>> = {
  EACCES: 'it may not be written to',
  EPERM: 'it may not be written to',
  EROFS: 'it lies on a disk that can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  ENOTDIR: 'a part of its name is a file, not a folder',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'it cannot be made there',
};

/** A fault of the disk that the user can mend; any other fault as it came. */
export function diskFault(fault: unknown, folder: string): unknown {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
  const why = typeof code === 'string' ? words[code] : undefined;
  return why === undefined
    ? fault
    : new UsageFault(`${folder} cannot be used: ${why}.`, 'Name another folder with --out.');
}
