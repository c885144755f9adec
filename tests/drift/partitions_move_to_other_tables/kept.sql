select 'p_1', * from p_1 union all select 'q_1', * from q_1 order by 1
