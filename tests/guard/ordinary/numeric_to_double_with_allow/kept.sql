select id, v::numeric from t order by id
