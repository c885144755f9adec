create table t (a int, b int, c int);
create statistics s (dependencies) on a, b from t; create statistics z (ndistinct) on b, c from t;
create sequence one increment 2; create sequence two increment 3;
create table o (id serial, jd serial);
create table i (id int generated always as identity (sequence name iid), jd int);
create table j (id int generated always as identity (sequence name jid), jd int);
