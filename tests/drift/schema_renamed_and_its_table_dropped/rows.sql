insert into crm.client values (1, 'a');
insert into crm.visit values (2, 'n');
