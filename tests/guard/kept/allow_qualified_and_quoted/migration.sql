-- lossless: allow "Büro"."Gäste Liste"."Größe", wrong unit
alter table "Büro"."Gäste Liste" drop column "Größe";
