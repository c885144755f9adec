create sequence person_id_seq;
create table human (nr int default nextval('person_id_seq'), mail text, constraint person_pkey primary key (nr), constraint email_key unique (mail), constraint email_check check (mail <> ''));
create index person_index on human (nr, mail);
create table kept (id int primary key);
