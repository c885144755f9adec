select id, email::text from t
