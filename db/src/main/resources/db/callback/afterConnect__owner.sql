-- Before every migration. Whatever member of it a DBA migrates as, samrad_owner owns the outcome; the extensions may
-- lie in any schema.

do $$
begin
  set role samrad_owner;
  perform set_config('search_path', concat_ws(', ', 'samrad', string_agg(distinct quote_ident(n.nspname), ', ')), false)
  from pg_extension e join pg_namespace n on n.oid = e.extnamespace
  where e.extname in ('btree_gist', 'pg_trgm', 'unaccent') and n.nspname <> 'samrad';
end
$$;
