drop operator public.<#> (integer, integer);
drop view public.v;
drop operator public.~~~ (integer, integer);
create operator public.!@# (function = int4um, rightarg = integer);
comment on operator public.!@# (none, integer) is 'minus';
create operator public.~~~ (function = public.near, leftarg = integer, rightarg = integer, commutator = operator(public.~~~), restrict = eqsel, join = eqjoinsel, hashes, merges);
create view public.v as
SELECT (1 OPERATOR(public.~~~) 2) AS n;
