select id, v::text from t
