select * from t, u
