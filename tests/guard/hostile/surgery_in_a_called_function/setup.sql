create extension pg_surgery;
