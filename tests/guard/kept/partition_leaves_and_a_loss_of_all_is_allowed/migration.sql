-- lossless: allow t.a, they are short now
alter table t detach partition t_as;
alter table t alter a type varchar(3) using left(a, 3);
