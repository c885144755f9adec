create sequence s increment 1;
create table learner (id bigint default nextval('s'));
