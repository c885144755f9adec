create type mood as enum ('sad', 'ok', 'happy');
create domain moods as mood[];
create type pair as (one mood, n int);
create table t (id int primary key, m mood default 'ok', a mood[] default '{ok}', d moods, p pair, ps pair[], i int[], b bigint[], s text[], v mood[]);
