alter table t add v jsonb;
update t set v = jsonb_build_object('x', first) || jsonb_build_object('x', last);
alter table t drop column first, drop column last;
