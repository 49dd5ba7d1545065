-- The three roles of Samråd. A DBA runs this once per server, as superuser or as a role with CREATEROLE:
--   psql -v ON_ERROR_STOP=1 -f roles.sql
-- Running it again changes nothing. There are no passwords here: a new role cannot sign in with a password until the
-- DBA gives it one, in psql with \password samrad_owner (it is hashed before it is sent and so stands in no log).

do $$
declare
  wanted text;
begin
  foreach wanted in array array['samrad_owner', 'samrad_app', 'samrad_report'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I login nocreatedb nocreaterole', wanted);
    end if;
    if exists (select from pg_roles where rolname = wanted and (rolsuper or rolcreatedb or rolcreaterole or rolbypassrls)) then
      raise exception 'The role % exists and may do more than Samråd allows it: it must be without superuser, createdb, createrole and bypassrls.', wanted;
    end if;
  end loop;
  if pg_has_role('samrad_app', 'samrad_owner', 'member') or pg_has_role('samrad_report', 'samrad_owner', 'member')
    or pg_has_role('samrad_report', 'samrad_app', 'member') then
    raise exception 'The roles samrad_owner, samrad_app and samrad_report must not be members of each other.';
  end if;
end
$$;

comment on role samrad_owner is 'Samråd: owns the schema samrad and changes it. Used by the migration command only.';
comment on role samrad_app is 'Samråd: the running application. Reads and writes rows, owns nothing.';
comment on role samrad_report is 'Samråd: reads the published views, nothing else.';
