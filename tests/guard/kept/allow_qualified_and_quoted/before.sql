create schema "Büro";
create table "Büro"."Gäste Liste" ("Nr." int primary key, "Größe" text);
insert into "Büro"."Gäste Liste" values (1, '1,80 m');
