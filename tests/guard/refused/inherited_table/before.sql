create table base (id int primary key, v text);
create table derived (extra text) inherits (base);
insert into base values (1, 'b');
insert into derived values (2, 'd', 'e');
