/** Promises, questions and cases: where each stands, and what moved it there. */
import type { Report } from "../../graph/archive.ts";
import { followUpKinds, statuses } from "../../model/schema.ts";
import type { FollowUp } from "../../model/thing.ts";
import { boolean, edtf, type Fields, link, records, text } from "../field.ts";
import { aboutItField, edtfOf, idField, mentioningItField, textField, urlField, wordsOf } from "./shared.ts";

const allStatuses = [...new Set(Object.values(statuses).flat())];

const report: Fields<Report> = {
  date: edtf(({ date }) => date.edtf, { required: true }),
  status: text(({ status }) => status, { values: allStatuses }),
  note: text(({ note }) => wordsOf(note)),
  article: link(({ article }) => article?.id, { to: "articles" }),
};

export const followUps = {
  id: idField,
  url: urlField,
  name: text(({ name }) => name, { required: true }),
  kind: text(({ kind }) => kind, { required: true, values: followUpKinds }),
  status: text((followUp, { archive }) => archive.track(followUp).status, {
    required: true,
    values: allStatuses,
  }),
  open: boolean((followUp, { archive }) => archive.track(followUp).open, { required: true }),
  since: edtf((followUp, { archive }) => edtfOf(archive.track(followUp).since)),
  last_report: edtf((followUp, { archive }) => edtfOf(archive.track(followUp).lastReport)),
  promised_by: link((followUp, { archive }) => archive.track(followUp).by?.id, {
    to: "people",
    edge: "promisedBy",
  }),
  office: text((followUp, { archive }) => archive.track(followUp).office?.title),
  office_institution: link((followUp, { archive }) => archive.track(followUp).office?.institution?.id, {
    to: "institutions",
    edge: "owedBy",
  }),
  promised_to: text((followUp, { archive }) => wordsOf(archive.track(followUp).promisedTo)),
  made_on: edtf(({ promise }) => edtfOf(promise?.made_on)),
  made_at: link((followUp, { archive }) => archive.track(followUp).madeAt?.id, {
    to: "events",
    edge: "madeAt",
  }),
  due: edtf(({ promise }) => edtfOf(promise?.due)),
  attested: text((followUp, { archive }) => wordsOf(archive.track(followUp).attested)),
  next_check: edtf((followUp, { archive }) =>
    archive.track(followUp).open ? edtfOf(followUp.next_check) : null,
  ),
  log: records((followUp, { archive }) => archive.track(followUp).log, report, { owner: "follow_up" }),
  text: textField,
  stories: aboutItField,
  mentioned_in: mentioningItField,
} satisfies Fields<FollowUp>;
