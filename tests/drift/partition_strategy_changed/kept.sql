select 'learner', id, name from learner union all select 'plain', id, name from plain order by 1, 2, 3
