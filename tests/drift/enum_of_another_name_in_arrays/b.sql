create type feel as enum ('sad', 'ok', 'happy', 'new');
create domain moods as feel[];
create type pair as (one feel, n int);
create table t (id int primary key, m feel default 'ok', a feel[] default '{ok}', d moods, p pair, ps pair[], i bigint[], b numeric[], s feel[], v text[]);
