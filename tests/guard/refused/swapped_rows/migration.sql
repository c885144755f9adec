update seat set who = case id when 1 then 'Grace' else 'Ada' end;
