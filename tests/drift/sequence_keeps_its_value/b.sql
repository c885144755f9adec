create sequence s increment 10;
create table learner (id bigint default nextval('s'));
