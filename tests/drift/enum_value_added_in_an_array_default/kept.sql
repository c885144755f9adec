select id, sizes::text from shirt
