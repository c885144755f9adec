alter table p add column name text;
update p set name = first || ' ' || last;
alter table p drop column first, drop column last;
