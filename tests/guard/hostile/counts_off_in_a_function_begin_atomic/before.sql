create table learner (id bigint primary key, name text not null, chatname text);
insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);
create function quiet() returns text begin atomic select set_config('tr' || 'ack_counts', 'off', false); end;
create function loud() returns text begin atomic select set_config('tr' || 'ack_counts', 'on', false); end;
