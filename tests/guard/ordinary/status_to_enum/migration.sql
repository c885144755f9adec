create type status as enum ('open', 'paid');
alter table orders alter status type status using status::status;
