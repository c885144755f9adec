create table learner (id bigint primary key, mark numeric(5,2) not null default 0, name varchar(50), code char(3), bits bit(4), flags bit varying(9), pause interval day to second(3));
