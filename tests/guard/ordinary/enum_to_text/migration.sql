alter table orders alter status drop default;
alter table orders alter status type text;
alter table orders alter status set default 'open';
drop type status;
