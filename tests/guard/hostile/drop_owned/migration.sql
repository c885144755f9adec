drop owned by other cascade;
