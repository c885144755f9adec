create table "Schülerin" ("größe" int, "имя" text, "名前" text);
