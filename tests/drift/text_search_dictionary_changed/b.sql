create text search dictionary d1 (template = simple, stopwords = english);
create text search dictionary d2 (template = snowball, language = english);
create text search configuration c (copy = simple);
alter text search configuration c alter mapping replace simple with d1;
