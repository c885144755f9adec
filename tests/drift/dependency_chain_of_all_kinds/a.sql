create table base (id bigint);
