alter table event alter column at type timestamp(0);
