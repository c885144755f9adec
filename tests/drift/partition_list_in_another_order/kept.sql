select tableoid::regclass, * from e order by n, land
