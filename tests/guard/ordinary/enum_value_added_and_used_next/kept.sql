select id, mood::text from t where id = 1
