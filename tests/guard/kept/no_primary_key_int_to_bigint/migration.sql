alter table log alter column n type bigint;
