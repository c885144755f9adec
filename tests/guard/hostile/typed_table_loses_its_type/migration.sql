drop type person cascade;
