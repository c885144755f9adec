select string_agg(name, ' ') from learner;
