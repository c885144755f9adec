create table p (id int primary key, first text, last text);
insert into p values (1, 'Ada', 'Lovelace');
