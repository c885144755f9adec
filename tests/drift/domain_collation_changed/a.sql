create domain name_text as text collate "C";
create table learner (id bigint primary key, name name_text);
