create sequence learner_numbers;
create table learner (id bigint default nextval('learner_numbers') not null);
