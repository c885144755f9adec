select * from (values (2), (1)) as v (n) order by n using <<<;
