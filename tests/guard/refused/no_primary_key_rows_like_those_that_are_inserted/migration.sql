insert into option values (true, 'a'), (true, 'b');
drop table flag;
