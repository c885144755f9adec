create table z (id int generated always as identity (sequence name a minvalue 5 start 5), constraint k primary key (id));
create table y_key (id int generated always as identity (sequence name b), constraint y primary key (id));
