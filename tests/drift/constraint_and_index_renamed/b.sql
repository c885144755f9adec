create table learner (id bigint constraint new_key primary key, n int constraint new_unique unique, m int constraint new_check check (m > 0));
create index new_index on learner (n, m);
