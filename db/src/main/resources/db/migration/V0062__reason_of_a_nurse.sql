-- Why another nurse follows a participant may be as long as every other reason.

alter table participation_nurse drop constraint participation_nurse_reason_check;
alter table participation_nurse add check (length(reason) <= 1000);
