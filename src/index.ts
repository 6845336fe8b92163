// The library's whole public API: read a record, determine it under the law of a day, plan a
// filing, and print it. Nothing here uses a clock, a network or a disk: the day is an argument, a
// paper is bytes.

export { type Authorities, type Authority, cite } from './authority/authority.ts';
export { lawReadOn } from './authority/citing.ts';
export { type PlainDate, parsePlainDate, plain } from './calendar/plain-date.ts';
export type { CountyProfile } from './court/county.ts';
export type { FactSeen } from './decision/notes.ts';
export type { AnswerTold, Decision } from './decision/told.ts';
export { findingInWords, type WordedFinding } from './documents/finding-in-words.ts';
export { letterFindings } from './documents/letter-findings.ts';
export type {
  CaseDetermination,
  CountDetermination,
  Determination,
  LeadsTo,
  Question,
  RecordQuestion,
} from './eligibility/determination.ts';
export { type Determined, determine } from './eligibility/determine.ts';
export { lawFrom } from './eligibility/law-from.ts';
export { checkJsonSchema } from './eligibility/published-output.ts';
export { determinationJsonSchema } from './eligibility/published-schema.ts';
export type { Fact } from './facts/fact.ts';
export type { CourtForms } from './forms/court-forms-papers.ts';
export { type Carried, carriedByCr180, type NotCarried } from './forms/cr-180-carried.ts';
export type { FieldDifference } from './forms/field-check.ts';
export { type FormFolder, formFolder } from './forms/form-folder.ts';
export {
  type NotTaken,
  type Recognized,
  type RecognizedForm,
  recognize as recognizeForm,
} from './forms/recognizing.ts';
export { knownForms } from './forms/registry.ts';
export {
  type Alternative,
  type Caution,
  type FurtherRequest,
  isEligible,
  type Outcome,
  outcomes,
  type PlanStep,
  type Reason,
  type ReferredRoute,
  type Request,
  type Route,
  type RouteDecision,
  routes,
} from './law/outcome.ts';
export { readRecord } from './law/read-record.ts';
export { type CountyName, counties } from './made/counties.ts';
export type { Manifest } from './packet/manifest.ts';
export type { Packet, PacketFile } from './packet/packet.ts';
export type { CaseOrders, RecordToPrint } from './packet/record-cases.ts';
export { type MadeCase, type RecordPackets, recordPackets } from './packet/record-packets.ts';
export type { ReadyForm } from './pdf/fill.ts';
export { MissingLetterError } from './pdf/missing-letter.ts';
export type { FoundField } from './pdf/preparing/found-field.ts';
export {
  type Prepared,
  type PreparedForm,
  prepare as prepareForm,
} from './pdf/preparing/prepare.ts';
export type { Unreadable } from './pdf/preparing/unreadable.ts';
export { courtFindings } from './petition/court-findings.ts';
export { type CaseToFile, type Filing, filePlan, type Venue } from './petition/file-plan.ts';
export type { FilingPlan } from './petition/plan.ts';
export type { NotReady } from './petition/readiness.ts';
export { venueOf } from './petition/venue.ts';
export type { Finding } from './record/finding.ts';
export type { ReadRecord } from './record/read-record.ts';
export type { PersonRecord } from './record/record.ts';
export { recordJsonSchema } from './record/schema/person-record.ts';
export { filedWords, type Language, languages } from './words/languages.ts';
export type { FiledWords, Words } from './words/words.ts';
