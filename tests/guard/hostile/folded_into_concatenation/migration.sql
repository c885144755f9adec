alter table t add v text;
update t set v = first || ' ' || last;
alter table t drop column first, drop column last;
