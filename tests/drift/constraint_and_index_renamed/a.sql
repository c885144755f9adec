create table learner (id bigint constraint old_key primary key, n int constraint old_unique unique, m int constraint old_check check (m > 0));
create index old_index on learner (n, m);
