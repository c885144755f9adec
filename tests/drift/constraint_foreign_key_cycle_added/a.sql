create table x (id bigint);
