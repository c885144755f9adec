insert into t values (row(1, 'one'), array[row(2, 'two')::c, null], '{1,2}'), (null, null, null)
