-- Why somebody is host, or an area has a form, from that day on: shown in the area's history. Rows from before say nothing.

alter table host_term add column reason text not null default '';
alter table host_term add column correction text not null default '';
alter table host_term add constraint host_term_reasons_are_short check (length(reason) <= 1000 and length(correction) <= 1000);
comment on column host_term.reason is 'Why the unit is host from that day on, or where it says so; empty: nobody has said.';
comment on column host_term.correction is 'Why it was put right last; empty: it never was.';

alter table area_form add column reason text not null default '';
alter table area_form add column correction text not null default '';
alter table area_form add constraint area_form_reasons_are_short check (length(reason) <= 1000 and length(correction) <= 1000);
comment on column area_form.reason is 'Why the area has the form from that day on, or where it says so; empty: nobody has said.';
comment on column area_form.correction is 'Why it was put right last; empty: it never was.';
