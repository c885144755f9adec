select (x).a, y[1], z[2] from t
