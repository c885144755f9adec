create table person (id int not null, name text, check (id > 0));
create table company (id int not null, name text, tax text);
create table member (since date) inherits (company);
