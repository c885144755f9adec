insert into t values (1, 'sad', '{sad,NULL,happy}', '{ok}', ('sad', 1), '{"(ok,2)",NULL}', '{1,NULL}', '{2}', '{ok}', '{sad}');
insert into t values (2, null, '{}', null, null, null, null, null, '{{sad},{ok}}', '{{sad},{ok}}');
