select id, v::bigint from t
