alter function s.one() cost 5;
create operator s.=== (leftarg = int, rightarg = int, function = int4eq);
alter operator s.=== (int, int) set (restrict = eqsel);
alter schema s rename to r;
comment on schema r is 'renamed';
update r.users set email = email;
