create schema "Büro";
create table "Büro"."Gäste Liste" ("Nr." int primary key, "Größe" text, "it's" text);
insert into "Büro"."Gäste Liste" values (1, '1,80 m', 'x'), (2, '日本', null);
