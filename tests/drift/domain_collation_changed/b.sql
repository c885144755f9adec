create domain name_text as text collate "POSIX";
create table learner (id bigint primary key, name name_text);
