create table word (name text not null, lowered text generated always as (lower(name)) stored, n int, primary key (lowered));
insert into word (name, n) values ('One', 1), ('Two', 2);
-- fix: 2 rows, 2 in all
update word set n = 11 where lowered = 'one';
delete from word where lowered = 'two';
