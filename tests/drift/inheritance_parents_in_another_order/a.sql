create table person (id int not null, name text default 'nobody', constraint named check (name <> ''));
create table company (id int not null, tax text);
create table place (id int not null, town text);
create table member (since date) inherits (person, company, place);
create table guest (since date) inherits (person, company);
create table host (since date) inherits (company, place);
