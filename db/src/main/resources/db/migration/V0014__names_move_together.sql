-- An area gets another name from a day on: one row ends because another begins, as for hosts, forms and phases in V0013.
alter table area_name drop constraint area_has_one_official_name_a_day;
alter table area_name add constraint area_has_one_official_name_a_day
  exclude using gist (area_id with =, language with =, daterange(valid_from, valid_to) with &&) where (kind = 'OFFICIAL')
  deferrable initially immediate;

-- Two areas never have the same name on a day, whatever the language and the size of the letters. Within one area languages may agree.
alter table area_name add constraint official_name_is_of_one_area_a_day
  exclude using gist (lower(name collate samrad.norwegian) with =, area_id with <>, daterange(valid_from, valid_to) with &&) where (kind = 'OFFICIAL')
  deferrable initially immediate;

comment on table area_name is 'Names of an area in each language through time, with aliases and former names. One that is corrected has its old text in the audit trail.';
