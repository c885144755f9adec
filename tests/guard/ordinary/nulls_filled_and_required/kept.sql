select id, v from t where id = 1
