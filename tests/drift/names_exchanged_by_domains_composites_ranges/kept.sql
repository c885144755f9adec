select id, c::text, d::text, e::text, f::text, g::text, h::text, i::text from t order by id
