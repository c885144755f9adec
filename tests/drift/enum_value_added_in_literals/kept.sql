select id, size::text from shirt
