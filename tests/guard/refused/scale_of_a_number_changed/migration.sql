update measure set grams = round(grams, 1);
