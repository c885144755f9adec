create domain email as text collate "C" check (value ~ '@');
comment on domain email is 'an address';
comment on constraint email_check on domain email is 'has an at';
create table learner (id bigint primary key, email email);
