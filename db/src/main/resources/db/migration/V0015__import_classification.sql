-- Imports of classifications (Klass 131 and 103) and of code changes, beside residents.

alter table import_run drop constraint import_run_kind_check;
alter table import_run add constraint import_run_kind_check check (kind in ('', 'POPULATION', 'CLASSIFICATION', 'CHANGES'));
alter table import_run add column day date;
comment on column import_run.day is 'The day a list of codes without dates is said to hold on.';

alter table import_count drop constraint import_count_kind_check;
alter table import_count add constraint import_count_kind_check check (kind in (
  'FIGURES_NEW', 'FIGURES_CHANGED', 'UNIT_NEW', 'UNIT_ENDED', 'RENUMBERED', 'RENAMED', 'LINKED', 'CODE_MISSING', 'NAME_KEPT'));

alter table import_change drop constraint import_change_kind_check;
alter table import_change add constraint import_change_kind_check check (kind in (
  'FIGURES_NEW', 'FIGURES_CHANGED', 'UNIT_NEW', 'UNIT_ENDED', 'RENUMBERED', 'RENAMED', 'LINKED', 'CODE_MISSING', 'NAME_KEPT'));
alter table import_change alter column unit_id drop not null;
comment on table import_change is 'The changes as the preview shows them: of figures the first of each kind, of units all. What begins with the import has no unit yet.';
