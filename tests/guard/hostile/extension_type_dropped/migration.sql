drop extension hstore cascade;
