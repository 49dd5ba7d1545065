-- Who may do what in the schema. Runs after every migration, also one that had nothing to do, so that it is never
-- forgotten and heals what a restore lost. Two rules decide, so that there is no list to keep:
-- a table whose comment ends in "Append-only." is inserted into and read, never changed or emptied;
-- a view whose name begins with "report_" is published to samrad_report, nothing else is.

do $$
declare
  item record;
begin
  perform pg_advisory_xact_lock(hashtext('samrad.grants')); -- two at once would stumble over each other's catalogue rows

  grant usage on schema samrad to samrad_app, samrad_report;
  grant select, insert, update, delete on all tables in schema samrad to samrad_app;
  grant usage, select on all sequences in schema samrad to samrad_app;
  revoke all on all tables in schema samrad from samrad_report;

  for item in
    select format('samrad.%I', c.relname) as name, c.relkind as kind, c.relname as plain, obj_description(c.oid, 'pg_class') as comment
    from pg_class c
    where c.relnamespace = 'samrad'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
    order by c.relname
  loop
    if item.kind in ('v', 'm') or item.plain in ('schema_history', 'demo_history') then
      execute format('revoke insert, update, delete, truncate on %s from samrad_app', item.name);
    elsif item.comment like '%Append-only.' then
      execute format('revoke update, delete, truncate on %s from samrad_app', item.name);
    end if;
    if item.kind in ('v', 'm') and item.plain like 'report\_%' then
      execute format('grant select on %s to samrad_report', item.name);
    end if;
  end loop;
end
$$;
