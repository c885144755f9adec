alter table "Büro"."Gäste Liste" add column "Höhe" text;
update "Büro"."Gäste Liste" set "Höhe" = "Größe";
alter table "Büro"."Gäste Liste" drop column "Größe";
