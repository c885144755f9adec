update log set line = case line when 'a' then 'b' else 'a' end;
