-- What councils were still to have: meetings in the search, rules of types with days, seats that come back.

-- As no.samrad.shared.SearchText folds what is typed.
create function folded(words text) returns text language sql immutable strict parallel safe
return pg_catalog.replace(pg_catalog.translate(pg_catalog.lower(words), 'åäáàâãéèêëíìîïóòôõöøúùûüýñçčšžđŋŧ', 'aaaaaaeeeeiiiioooooouuuuynccszdnt'), 'æ', 'ae');
comment on function folded is 'Letters without case and diacritics, for searches.';

create index nfp_agenda_item_title_idx on nfp_agenda_item using gin (folded(title) gin_trgm_ops);
create index nfp_agenda_item_public_title_idx on nfp_agenda_item using gin (folded(public_title) gin_trgm_ops) where closed;
