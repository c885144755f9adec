insert into tags values (1); insert into item values (1, 'a');
