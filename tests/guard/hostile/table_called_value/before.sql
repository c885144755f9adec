create table value (value int primary key, n text, total text);
insert into value values (1, 'a', 'b');
