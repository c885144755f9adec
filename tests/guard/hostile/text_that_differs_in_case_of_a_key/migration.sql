update learner set email = upper(email);
