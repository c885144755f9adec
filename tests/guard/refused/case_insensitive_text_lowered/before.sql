create collation nocase (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
create table u (id int primary key, email text collate nocase);
insert into u values (1, 'Ada@Example.org');
