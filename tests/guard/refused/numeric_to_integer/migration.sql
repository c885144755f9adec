alter table item
    alter column price type integer;
