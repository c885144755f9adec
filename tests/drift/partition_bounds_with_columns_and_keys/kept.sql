select id, at, n from visit_1 union all select id, at, n from visit_2 union all select id, at, n from log_1 order by id
