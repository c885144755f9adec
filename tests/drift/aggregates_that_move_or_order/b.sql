create function s(int, int) returns int language sql immutable as 'select 1';
create function f(int, int) returns int language sql immutable as 'select 1';
create function f(int) returns int language sql immutable as 'select 1';
create aggregate m(int) (sfunc = s, stype = int, msfunc = s, minvfunc = s, mstype = int, mfinalfunc = f);
create aggregate "Odd, (x)"("p, q" float8 order by "z z" anyelement) (sfunc = ordered_set_transition, stype = internal, finalfunc = percentile_disc_final, finalfunc_extra);
grant execute on function "Odd, (x)"(float8, anyelement) to drift_reader;
