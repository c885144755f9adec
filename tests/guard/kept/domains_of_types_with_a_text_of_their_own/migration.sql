alter table t alter a type flag, alter b type code, alter d type amount;
alter table t rename to u;
alter table u alter b type text;
