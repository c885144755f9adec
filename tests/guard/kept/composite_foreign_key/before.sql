create table room (house text, no int, label text, primary key (house, no));
insert into room values ('A', 1, 'hall'), ('B', 1, 'lab');
create table desk (id int primary key, house text, no int, label text, foreign key (house, no) references room);
insert into desk values (1, 'A', 1, 'hall'), (2, 'B', 1, 'lab');
