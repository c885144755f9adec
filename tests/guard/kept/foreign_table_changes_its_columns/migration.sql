alter foreign table far alter column id type bigint;
alter foreign table far rename column name to title;
alter foreign table far drop column note;
