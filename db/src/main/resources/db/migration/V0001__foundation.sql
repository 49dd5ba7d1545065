-- What every capability stands on: Norwegian order of letters.
-- The schema itself, its roles and the extensions btree_gist, pg_trgm and unaccent are made by a DBA beforehand
-- (db/admin); this script and all later ones run as samrad_owner and stay inside the schema samrad.

create collation samrad.norwegian (provider = icu, locale = 'nb-NO', deterministic = true);
comment on collation samrad.norwegian is 'æ, ø, å last, aa as å. Every sorted list uses it.';
