select; -- what the case makes outlives its schema: a database of its own
