-- Kinds of notices are the application's; each capability adds its own without a change here.

alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind ~ '^[A-Z_]{2,40}$');
