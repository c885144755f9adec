create index concurrently if not exists person_email on person (email);
create index concurrently person_lower_email on person (lower(email));
