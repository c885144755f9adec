create schema "Schüler's \ Schema";
create table "Schüler's \ Schema"."Lernende ""A""" ("Na me" text primary key, "größe%s" int, number int, before json, after text, fix_id int, "row" int, "select" int, t int, r int);
insert into "Schüler's \ Schema"."Lernende ""A""" values ('Zoë ''\', 1, 1, '{"a" : 1}', 'x', 5, 6, 7, 8, 9), (E'日本\n\t語', 2, 2, null, '', 1, 1, 1, 1, 1), ('', 3, null, null, null, null, null, null, null, null);
create table number (number int, leaf int, place int, key int, "row" text, n int);
insert into number values (1, 2, 3, 4, 'a', 5);
-- fix: 4 rows, 5 in all
update "Schüler's \ Schema"."Lernende ""A""" set "größe%s" = 10, after = 'y''\\', before = '[1,  2]' where number < 3;
delete from "Schüler's \ Schema"."Lernende ""A""" where "größe%s" = 3;
update number set "row" = 'b', leaf = null;
