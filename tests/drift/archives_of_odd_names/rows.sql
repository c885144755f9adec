insert into "order, of .things" values (1, 'one', 'two', 'three');
insert into "Old. ""Things"", all" values (2, 'four');
