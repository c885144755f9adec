select id, a::text, b::text, g from t order by id
-- after
select id, b::text, a::text, g from t order by id
