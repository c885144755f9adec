alter table m alter column v type real;
