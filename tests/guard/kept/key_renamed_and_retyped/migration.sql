alter table n rename column id to nr;
alter table n alter column nr type text;
update n set v = v;
