-- from 18
create table room (id int4range, during tsrange);
