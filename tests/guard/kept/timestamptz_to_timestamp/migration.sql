set time zone "Europe/Berlin";
alter table event alter column at type timestamp;
