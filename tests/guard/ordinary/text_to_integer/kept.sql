select id, v::text from t order by id
