alter table person add numbers text[];
update person set numbers = array[phone];
alter table person drop column phone, drop column fax;
