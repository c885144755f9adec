select id from t order by id
