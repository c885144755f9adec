select id, m::text, a::text, d::text, p::text, ps::text, i::text, b::text, s::text, v::text from t order by id
