select id, v::real from t order by id
