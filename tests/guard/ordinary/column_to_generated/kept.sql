select id, first, last, name from t
