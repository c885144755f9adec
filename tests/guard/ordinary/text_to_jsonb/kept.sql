select id, v::jsonb from t order by id
