create aggregate total (int) (sfunc = int4pl, stype = int, initcond = '5', parallel = safe);
create aggregate fresh (float8) (sfunc = float8pl, stype = float8, initcond = '0', combinefunc = float8pl, msfunc = float8pl, minvfunc = float8mi, mstype = float8, minitcond = '0', sortop = <);
create aggregate ranked (variadic "any" order by variadic "any") (sfunc = ordered_set_transition_multi, stype = internal, finalfunc = rank_final, finalfunc_extra, hypothetical);
comment on aggregate total (int) is 'sum';
create table t (x int);
create view v as select total(x) from t;
