select quietly(n) from (values (1)) as v (n);
