update learner set name = case code when 'a' then 'Grace' else 'Ada' end;
