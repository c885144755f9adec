insert into country values ('CH', 'Switzerland'), ('ZA', 'South Africa');
update country set name = 'Suisse' where code = 'CH';
delete from country where code = 'ZA';
