-- Everything about a participant can be deleted: what hangs on a participation, or on one of its visits, goes with it by its foreign key.
-- PostgreSQL does that as the owner of the table, so that rows which the application may only add go as well.

set constraints all immediate;

do $$
declare
  tie record;
begin
  for tie in
    select c.conrelid::regclass as tab, c.conname, pg_get_constraintdef(c.oid) as definition
    from pg_constraint c
    where c.contype = 'f' and c.confdeltype = 'a' and c.conrelid <> c.confrelid
      and c.confrelid in ('participation'::regclass, 'visit'::regclass)
    order by 1, 2
  loop
    execute format('alter table %1$s drop constraint %2$I, add constraint %2$I %3$s', tie.tab, tie.conname,
      replace(tie.definition, ' DEFERRABLE', ' ON DELETE CASCADE DEFERRABLE'));
  end loop;
end
$$;

-- Reasons stood in the audit trail as well, which keeps none about participants any more. Those that were in no table, or not for good, are.

alter table participation_nurse drop constraint participation_nurse_reason_check;
comment on column participation_nurse.reason is 'Why she changed; empty for the first when nobody said. Where she took over from somebody of that very day, what was said then stands before it.';

alter table participation_deviation add column lapsed boolean not null default false;
comment on column participation_deviation.lapsed is 'The limit was not passed after all: something it was judged by has been corrected.';
