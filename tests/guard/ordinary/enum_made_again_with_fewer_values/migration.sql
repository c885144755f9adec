alter type status rename to old_status;
create type status as enum ('open', 'paid');
alter table orders alter status type status using status::text::status;
drop type old_status;
