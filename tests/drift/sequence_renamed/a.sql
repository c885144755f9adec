create sequence numbers;
create table learner (id bigint default nextval('numbers') not null);
