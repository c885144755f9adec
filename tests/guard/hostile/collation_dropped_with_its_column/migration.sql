drop collation odd cascade;
