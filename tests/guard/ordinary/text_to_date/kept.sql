select id, born::text from t order by id
