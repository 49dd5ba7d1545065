-- The schema samrad in the municipality's shared database. A DBA runs this once per database, after roles.sql:
--   psql -v ON_ERROR_STOP=1 -d DATABASE -f schema.sql
-- As superuser, or as the role with CREATEROLE that ran roles.sql and owns the database, after:
--   grant samrad_owner to current_user;
-- Running it again changes nothing; run it again after a restore into a new database, where the settings below are lost.
-- Nothing outside the schema is touched but the three extensions, which are left where they are if the database has them.

do $$
begin
  if current_setting('server_version_num')::integer < 150000 then
    raise exception 'Samråd needs PostgreSQL 15 or newer; this server is %.', current_setting('server_version');
  end if;
  if current_setting('server_encoding') <> 'UTF8' then
    raise exception 'Samråd needs a database in UTF8; % is in %.', current_database(), current_setting('server_encoding');
  end if;
  if not exists (select from pg_collation where collprovider = 'i') then
    raise exception 'Samråd needs a server with ICU; this one was built without it.';
  end if;
end
$$;

create extension if not exists btree_gist schema public;
create extension if not exists pg_trgm schema public;
create extension if not exists unaccent schema public;

create schema if not exists samrad authorization samrad_owner;
comment on schema samrad is 'Samråd, all of it. Created by db/admin/schema.sql, filled by the migration command.';
revoke all on schema samrad from public;
grant usage on schema samrad to samrad_app, samrad_report;

-- What samrad_owner creates later is at once usable by the application. What the application may not do to single
-- tables, and what samrad_report may read, is set by db/callback after every migration.
alter default privileges for role samrad_owner in schema samrad grant select, insert, update, delete on tables to samrad_app;
alter default privileges for role samrad_owner in schema samrad grant usage, select on sequences to samrad_app;

-- Own schema first, then wherever the extensions are.
do $$
declare
  path text := 'samrad';
  home record;
  role text;
begin
  for home in
    select distinct n.oid, quote_ident(n.nspname) as name from pg_extension e join pg_namespace n on n.oid = e.extnamespace
    where e.extname in ('btree_gist', 'pg_trgm', 'unaccent') and n.nspname <> 'samrad' order by name
  loop
    path := path || ', ' || home.name;
    if not (has_schema_privilege('samrad_owner', home.oid, 'usage') and has_schema_privilege('samrad_app', home.oid, 'usage')) then
      raise exception 'An extension lies in the schema %, which Samråd may not use. Run first: grant usage on schema % to samrad_owner, samrad_app;',
        home.name, home.name;
    end if;
  end loop;
  foreach role in array array['samrad_owner', 'samrad_app', 'samrad_report'] loop
    execute format('grant connect on database %I to %I', current_database(), role);
    execute format('alter role %I in database %I set search_path = %s', role, current_database(), path);
  end loop;
  -- A list is filtered and sorted by what its reader asks for; a plan made for every question answers some of them five times slower.
  execute format('alter role samrad_app in database %I set plan_cache_mode = force_custom_plan', current_database());
end
$$;
