grant postgres to hostile;
