create function mark() returns trigger language plpgsql as 'begin return new; end';
create function twice(int) returns int immutable language sql as 'select $1 * 2';
create table visit (id int not null, n int) partition by range (id);
create table visit_1 partition of visit for values from (0) to (10) partition by range (id);
create table visit_11 partition of visit_1 for values from (0) to (5);
create trigger mark before update on visit_1 for each row execute function mark();
create policy own on visit_1 using (twice(1) = 2);
alter table visit_1 add constraint checked check (twice(n) > 0), add constraint few check (n < 100), add primary key (id);
create index visit_n on visit_1 (twice(n));
