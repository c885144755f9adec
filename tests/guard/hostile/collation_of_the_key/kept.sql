select email, name from learner order by email
