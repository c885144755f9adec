drop schema attic cascade;
