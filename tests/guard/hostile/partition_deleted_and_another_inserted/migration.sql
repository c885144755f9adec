delete from log_2_a;
insert into log values (1, 'a'), (2, 'c');
