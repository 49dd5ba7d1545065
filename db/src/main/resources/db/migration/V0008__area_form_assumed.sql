-- No source says which paragraph of kommuneloven the areas outside Oslo follow (see V0007); the form says so from now on, as a
-- host does. What an installation has entered itself is not assumed.

alter table area_form add column assumed boolean not null default false;
comment on column area_form.assumed is 'No source says which paragraph; the installation must confirm it.';

update area_form set assumed = true where id in (2, 3, 4, 5);
