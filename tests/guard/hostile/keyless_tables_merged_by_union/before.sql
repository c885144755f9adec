create table cat (name text);
create table dog (name text);
insert into cat values ('Tom'), ('Rex');
insert into dog values ('Rex');
