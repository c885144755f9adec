create table t (a int, b int, c int);
create statistics z (dependencies) on a, b from t; create statistics s (ndistinct) on b, c from t;
create sequence two increment 2; create sequence one increment 3;
create table o (id int not null, jd int not null);
create sequence o_jd_seq as int owned by o.id; create sequence o_id_seq as int owned by o.jd;
alter table o alter id set default nextval('o_jd_seq'); alter table o alter jd set default nextval('o_id_seq');
create table i (id int generated always as identity (sequence name jid), jd int);
create table j (id int generated always as identity (sequence name iid), jd int);
