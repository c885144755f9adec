create table seat (id int primary key, who text);
insert into seat values (1, 'Ada'), (2, 'Grace');
