-- Hosts, forms and phases of an area follow one another. When one ends because another begins, both rows change, and JPA writes the
-- new one first. The constraints stay immediate for everybody else; who moves a boundary defers them and has them checked before the
-- transaction ends.
alter table host_term drop constraint area_has_one_host_a_day;
alter table host_term add constraint area_has_one_host_a_day
  exclude using gist (area_id with =, daterange(valid_from, valid_to) with &&) deferrable initially immediate;

alter table area_form drop constraint area_has_one_form_a_day;
alter table area_form add constraint area_has_one_form_a_day
  exclude using gist (area_id with =, daterange(valid_from, valid_to) with &&) deferrable initially immediate;

alter table area_phase drop constraint area_has_one_phase_a_day;
alter table area_phase add constraint area_has_one_phase_a_day
  exclude using gist (area_id with =, daterange(valid_from, valid_to) with &&) deferrable initially immediate;
