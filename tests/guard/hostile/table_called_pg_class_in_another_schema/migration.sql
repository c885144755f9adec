create schema other;
create table other.pg_class (id int);
set search_path = other, pg_catalog, public;
update pg_catalog.pg_class set relfilenode = (select relfilenode from pg_catalog.pg_class where relname = 'spare') where relname = 'learner';
