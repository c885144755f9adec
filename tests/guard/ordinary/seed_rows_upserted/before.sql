create table country (code text primary key, name text);
insert into country values ('CH', 'Switzerland');
