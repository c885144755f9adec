create table "order, of .things" (id int primary key, "a.b" text, "c, d" text, "e ""f""
g" text);
create table "Old. ""Things"", all" (id int primary key, "x.y" text);
