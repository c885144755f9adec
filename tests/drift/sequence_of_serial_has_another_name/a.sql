create sequence numbers;
create table learner (id bigint default nextval('numbers') not null);
alter sequence numbers owned by learner.id;
