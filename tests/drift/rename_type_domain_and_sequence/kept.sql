select id, size::text, age::int, nextval((select seqrelid::regclass from pg_sequence)) > 2 from t order by id
