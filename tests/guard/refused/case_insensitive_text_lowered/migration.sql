update u set email = lower(email);
