alter table "Büro"."Gäste Liste"
    drop column "Größe";
alter table "Büro"."Gäste Liste" drop column "it's";
