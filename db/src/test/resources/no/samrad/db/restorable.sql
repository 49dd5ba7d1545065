-- What a test database needs to be put back as it was: a copy of the rows it began with, a note of each table that is
-- written to, and the function that brings them back. Only for tests, in a schema of its own.
create schema pristine;

create table pristine.written (table_name name not null); -- several of one name: nobody waits for another's note
create table pristine.counter as
  select c.oid::regclass as sequence, s.start_value, s.last_value
  from pg_sequences s
  join pg_class c on c.relname = s.sequencename and c.relnamespace = s.schemaname::regnamespace
  where s.schemaname = 'samrad';

create function pristine.note() returns trigger
  language plpgsql security definer as $$
begin
  insert into pristine.written values (tg_table_name);
  return null;
end $$;

create function pristine.restore() returns void
  language plpgsql security definer
  set session_replication_role = replica -- no key is checked and nothing is noted meanwhile
  set lock_timeout = '5s' as $$
declare
  written name;
  columns text;
begin
  for written in select distinct table_name from pristine.written loop
    execute format('delete from samrad.%I', written);
    if to_regclass(format('pristine.%I', written)) is not null then
      select string_agg(quote_ident(attname), ', ' order by attnum) into columns
      from pg_attribute
      where attrelid = format('samrad.%I', written)::regclass and attnum > 0 and not attisdropped and attgenerated = '';
      execute format('insert into samrad.%1$I (%2$s) overriding system value select %2$s from pristine.%1$I', written, columns);
    end if;
  end loop;
  truncate pristine.written;
  perform setval(c.sequence, coalesce(c.last_value, c.start_value), c.last_value is not null)
  from pristine.counter c
  where pg_sequence_last_value(c.sequence) is distinct from c.last_value;
end $$;

do $$
declare
  each name;
  filled boolean;
begin
  for each in select tablename from pg_tables where schemaname = 'samrad' order by tablename loop
    execute format('select exists (select from samrad.%I)', each) into filled;
    if filled then
      execute format('create table pristine.%1$I as table samrad.%1$I', each);
    end if;
    execute format(
      'create trigger zz_note after insert or update or delete or truncate on samrad.%I for each statement execute function pristine.note()',
      each);
  end loop;
end $$;

grant usage on schema pristine to samrad_app;
