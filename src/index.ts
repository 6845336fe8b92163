export { type Authority, cite } from './authority/authority.ts';
export { lawReadOn } from './authority/citing.ts';
export { type PlainDate, parsePlainDate, plain } from './calendar/plain-date.ts';
export type { CountyProfile } from './court/county.ts';
export { losAngeles } from './court/los-angeles/profile.ts';
export type {
  CaseDetermination,
  CountDetermination,
  Determination,
  Question,
} from './eligibility/determination.ts';
export { type Determined, determine, lawFrom } from './eligibility/determine.ts';
export { checkJsonSchema } from './eligibility/published-output.ts';
export { determinationJsonSchema } from './eligibility/published-schema.ts';
export type { CourtForms } from './forms/court-forms-papers.ts';
export { type Carried, carriedByCr180, type NotCarried } from './forms/cr-180-carried.ts';
export type { FieldDifference } from './forms/field-check.ts';
export { type FormFolder, formFolder } from './forms/form-folder.ts';
export {
  type NotTaken,
  type Recognised,
  type RecognisedForm,
  recognise as recogniseForm,
} from './forms/recognising.ts';
export { knownForms } from './forms/registry.ts';
export type { Outcome, Reason, Route } from './law/outcome.ts';
export { outcomes, routes } from './law/outcome.ts';
export type { Packet, PacketFile } from './packet/packet.ts';
export {
  type CaseOrders,
  type RecordPackets,
  type RecordToPrint,
  recordPackets,
} from './packet/record-packets.ts';
export { MissingLetterError } from './pdf/faces.ts';
export type { ReadyForm } from './pdf/fill.ts';
export type { FoundField } from './pdf/preparing/found-field.ts';
export {
  type Prepared,
  type PreparedForm,
  prepare as prepareForm,
} from './pdf/preparing/prepare.ts';
export type { Unreadable } from './pdf/preparing/unreadable.ts';
export { courtFindings } from './petition/court-findings.ts';
export { type Filing, filePlan } from './petition/file-plan.ts';
export type { FilingPlan } from './petition/plan.ts';
export { venueOf } from './petition/venue.ts';
export type { Finding } from './record/finding.ts';
export { type ReadRecord, readRecord } from './record/read-record.ts';
export type { PersonRecord } from './record/record.ts';
export { recordJsonSchema } from './record/schema/person-record.ts';
