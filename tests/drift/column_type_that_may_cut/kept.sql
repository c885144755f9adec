select id, code::text, tags::text, name::text, n::text, big::text from learner
