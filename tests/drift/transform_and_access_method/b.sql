create extension bloom;
create table t (id int);
create index i on t using bloom (id);
create access method heap2 type table handler heap_tableam_handler;
comment on access method heap2 is 'as heap';
create table u (id int) using heap2;
