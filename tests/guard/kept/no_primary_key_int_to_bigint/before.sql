create table log (n int, line text);
insert into log values (1, 'a'), (1, 'b');
