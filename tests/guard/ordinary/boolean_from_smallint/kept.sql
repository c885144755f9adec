select id, v::int::boolean from t order by id
