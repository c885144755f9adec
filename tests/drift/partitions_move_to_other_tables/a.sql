create table e1 (id int primary key, v text) partition by range (id);
create table p_1 partition of e1 for values from (0) to (10);
create table e2 (id int primary key, v text) partition by range (id);
create table q_1 partition of e2 for values from (0) to (10);
create table f (id int primary key) partition by range (id);
create table f_1 partition of f for values from (0) to (10);
create table f_rest partition of f default;
