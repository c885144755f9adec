update mark set points = points - 1 where task = 'sql';
