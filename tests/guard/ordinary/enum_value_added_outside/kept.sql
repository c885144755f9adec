select id, mood::text from t
