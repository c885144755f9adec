create table tag (id int, code text, constraint two unique (code), constraint three unique (code), constraint b unique (id), constraint c primary key (id));
create view v as select id, null::bigint as n, null::text as t, ''::text as e from tag union all select 1, null, 'x', 'y' union select null, null, null, null;
create table room (id int, constraint room_one exclude using btree (id with =), constraint room_four unique (id), constraint room_five unique nulls not distinct (id));
alter table room add constraint room_two exclude using btree (id with =);
alter table room add constraint room_three exclude using btree (id with =) where (id > 0);
