select id, host(v::inet) from t order by id
