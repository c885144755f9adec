select id from t
