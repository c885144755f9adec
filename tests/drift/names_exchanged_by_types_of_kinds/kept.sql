select id, c::text, d::text, e::text, f::text from t order by id
