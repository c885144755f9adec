select id, trim(v) from t order by id
