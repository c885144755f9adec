update u set email = lower(email::text)::citext;
