-- From when on figures are shown again, and how uncertain hidden ones must be. Our own choices: Statistics Norway and the health authorities
-- hide figures of few people too, but where they draw the line was not verified.

alter table norm drop constraint norm_unit_check;
alter table norm add constraint norm_unit_check
  check (unit in ('DAYS', 'MONTHS', 'WEEKS', 'PERSONS', 'SESSIONS', 'MEETINGS', 'VISITS', 'MINUTES', 'PERCENT', 'CONVERSATIONS', 'REFERRALS', 'NUMBER'));

insert into norm (code, position, unit, fewest, most) values
  ('FIGURE_SHOWN_FROM', 101, 'NUMBER', 3, 100),
  ('FIGURE_HIDDEN_FROM', 102, 'NUMBER', 0, 1),
  ('FIGURE_UNCERTAIN_BY', 103, 'NUMBER', 1, 98);

insert into norm_version (id, norm_code, value, source, valid_from) values
  (101, 'FIGURE_SHOWN_FROM', 5, 'Samråds eget valg: små tall er 1 til 4', '2016-01-01'),
  (102, 'FIGURE_HIDDEN_FROM', 1, 'Samråds eget valg: 0 vises', '2016-01-01'),
  (103, 'FIGURE_UNCERTAIN_BY', 3, 'Samråds eget valg: hele spennet fra 1 til 4', '2016-01-01');
