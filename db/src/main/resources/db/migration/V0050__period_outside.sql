-- What of a submitted revision may be seen outside the team.

alter table period_figure add column outside text not null default 'HIDDEN' check (outside in ('SHOWN', 'HIDDEN', 'WITHHELD'));
comment on column period_figure.outside is 'What the safe publication of figures said when it was submitted: SHOWN to everybody who reads about the area. Figures of units are for the team only.';
