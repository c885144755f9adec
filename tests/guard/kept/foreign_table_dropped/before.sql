create extension postgres_fdw;
create server elsewhere foreign data wrapper postgres_fdw;
create foreign table far (id int) server elsewhere;
