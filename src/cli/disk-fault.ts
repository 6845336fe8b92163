import { UsageFault } from './usage-fault.ts';

/** What a disk answers where a folder cannot be written to, in words. */
const words: Readonly<Record<string, string>> = {
  EACCES: 'it may not be written to',
  EPERM: 'it may not be written to',
  EROFS: 'it lies on a disk that can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EFBIG: 'the system lets no file grow so large there',
  ENOTDIR: 'a part of its name is a file, not a folder',
  EISDIR: 'a folder stands where a file should be',
  EEXIST: 'something else has its name, such as a link that leads nowhere',
  ENOTEMPTY: 'a folder that is not empty stands in the way',
  ELOOP: 'its links lead around in a circle',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'it cannot be made there',
  EMFILE: 'too many files are open on this machine',
  ENFILE: 'too many files are open on this machine',
  EBUSY: 'another program is using it',
  EIO: 'the disk does not answer as it should',
};

/** What the system refused, in words; nothing of a fault that is not the system's. */
export function systemRefusal(fault: unknown): string | undefined {
  if (!(fault instanceof Error && 'code' in fault && 'syscall' in fault)) return undefined;
  const code = String(fault.code);
  return words[code] ?? `the system answers ${code}`;
}

/** A fault of the disk, which the user can fix; any other fault as it came. */
export function diskFault(fault: unknown, folder: string, flag = '--out'): unknown {
  const why = systemRefusal(fault);
  return why === undefined
    ? fault
    : new UsageFault(`${folder} cannot be used: ${why}.`, `Name another folder with ${flag}.`);
}
