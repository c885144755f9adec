create sequence s;
create table a (id bigint default nextval('s'));
create table b (id bigint default nextval('s') + 1);
