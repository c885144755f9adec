select id, a::text, b::text, c::text, g, h from t order by id
-- after
select id, c::text, a::text, b::text, g, h from t order by id
