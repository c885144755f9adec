drop table public."Old. ""Things"", all";
alter table public."order, of .things" drop column "a.b";
alter table public."order, of .things" drop column "c, d";
alter table public."order, of .things" drop column "e ""f""
g";
