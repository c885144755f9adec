select id, e::text from t
