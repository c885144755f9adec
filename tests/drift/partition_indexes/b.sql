create table learner (id bigint, joined date, name text, constraint learner_key primary key (id, joined)) partition by range (joined);
create table learner_1 partition of learner for values from ('2024-01-01') to ('2025-01-01');
create table learner_2 partition of learner for values from ('2025-01-01') to ('2026-01-01');
create index learner_lower on learner (lower(name));
create index learner_1_only on learner_1 (name);
create index learner_only on only learner (joined, name);
