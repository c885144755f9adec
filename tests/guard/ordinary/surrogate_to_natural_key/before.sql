create table country (id int primary key, code text not null unique, name text);
create table city (id int primary key, country_id int references country, name text);
insert into country values (1, 'CH', 'Switzerland'), (2, 'ZA', 'South Africa');
insert into city values (1, 1, 'Bern'), (2, 2, 'Cape Town');
