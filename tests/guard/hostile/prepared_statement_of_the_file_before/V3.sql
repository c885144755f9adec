execute late;
